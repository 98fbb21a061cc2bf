package fr.aiguillage.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A plan laid out by a test, then written as the programs of an office write it. */
final class Papier {

    /** How a piece is laid out. */
    private enum Forme { TITRE, LIGNE, PUCE, RANGEE }

    private record Piece(Forme forme, List<String> textes) {
    }

    private final List<Piece> pieces = new ArrayList<>();

    Papier titre(String text) {
        return piece(Forme.TITRE, text);
    }

    Papier ligne(String text) {
        return piece(Forme.LIGNE, text);
    }

    Papier puce(String text) {
        return piece(Forme.PUCE, text);
    }

    Papier rangee(String... cells) {
        return piece(Forme.RANGEE, cells);
    }

    private Papier piece(Forme form, String... texts) {
        pieces.add(new Piece(form, List.of(texts)));
        return this;
    }

    byte[] markdown() {
        StringBuilder text = new StringBuilder();
        Forme before = Forme.TITRE;
        for (Piece piece : pieces) {
            text.append(piece.forme() == before && piece.forme() != Forme.LIGNE ? "" : "\n");
            String only = piece.textes().get(0);
            text.append(switch (piece.forme()) {
                case TITRE -> "## " + only;
                case LIGNE -> only;
                case PUCE -> "- " + only;
                case RANGEE -> "| " + String.join(" | ", piece.textes()) + " |";
            }).append('\n');
            text.append(piece.forme() == Forme.RANGEE && before != Forme.RANGEE
                    ? "|" + "---|".repeat(piece.textes().size()) + "\n" : "");
            before = piece.forme();
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] docx() throws IOException {
        StringBuilder body = new StringBuilder();
        boolean table = false;
        for (Piece piece : pieces) {
            boolean row = piece.forme() == Forme.RANGEE;
            body.append(row == table ? "" : row ? "<w:tbl>" : "</w:tbl>").append(switch (piece.forme()) {
                case TITRE -> p("<w:pPr><w:pStyle w:val=\"Titre2\"/></w:pPr>", piece.textes().get(0));
                case LIGNE -> p("", piece.textes().get(0));
                case PUCE -> p("<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>",
                        piece.textes().get(0));
                case RANGEE -> "<w:tr>" + piece.textes().stream().map(cell -> "<w:tc>" + p("", cell) + "</w:tc>")
                        .collect(Collectors.joining()) + "</w:tr>";
            });
            table = row;
        }
        body.append(table ? "</w:tbl>" : "");
        return docx("", "<w:body>" + body + "</w:body>");
    }

    private static String p(String properties, String text) {
        int half = text.length() / 2;
        return "<w:p>" + properties + r(text.substring(0, half)) + r(text.substring(half)) + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r>";
    }

    /** A Word document of that body, after that prolog. */
    static byte[] docx(String prolog, String body) throws IOException {
        Map<String, String> files = new TreeMap<>(Map.of("word/document.xml", prolog + "<w:document xmlns:w=\"urn:w\">"
                + body + "</w:document>", "word/numbering.xml", "<w:numbering xmlns:w=\"urn:w\"><w:abstractNum "
                + "w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"·\"/></w:lvl>"
                + "</w:abstractNum><w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>"
                + "<w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/><w:lvlText "
                + "w:val=\"%1-%2\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>"));
        return zip(files);
    }

    static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            Feuille sheet = new Feuille(document);
            for (Piece piece : pieces) {
                switch (piece.forme()) {
                    case TITRE -> sheet.paragraphe(piece.textes().get(0), 50, 14, true);
                    case LIGNE -> sheet.paragraphe(piece.textes().get(0), 50, 10, false);
                    case PUCE -> sheet.paragraphe("• " + piece.textes().get(0), 60, 10, false);
                    case RANGEE -> sheet.rangee(piece.textes());
                }
            }
            sheet.close();
            return octets(document);
        }
    }

    static byte[] octets(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    static byte[] pdfProtege() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("chef", "secret", new AccessPermission()));
            return octets(document);
        }
    }

    /** The same, with so many pages after it that only show something. */
    byte[] pdfPuisSansTexte(int pages) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            return octets(document);
        }
    }

    static byte[] pdfSansTexte(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            return octets(document);
        }
    }

    /** A page that fills from its top, and the pages after it. */
    private static final class Feuille {

        private static final float BAS = 60;
        private static final float DROITE = 545;
        private static final PDFont MAIGRE = new PDType1Font(FontName.HELVETICA);
        private static final PDFont GRAS = new PDType1Font(FontName.HELVETICA_BOLD);

        private final PDDocument document;
        private PDPageContentStream page;
        private float y;

        Feuille(PDDocument document) throws IOException {
            this.document = document;
            page = nouvelle();
        }

        private PDPageContentStream nouvelle() throws IOException {
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            y = 790;
            return new PDPageContentStream(document, sheet);
        }

        void close() throws IOException {
            page.close();
        }

        void paragraphe(String text, float x, float size, boolean bold) throws IOException {
            y -= size;
            for (String line : plie(text, DROITE - x, size, bold ? GRAS : MAIGRE)) {
                ecrire(line, x, size, bold);
                y -= size * 1.2f;
            }
        }

        void rangee(List<String> cells) throws IOException {
            float width = (DROITE - 50) / cells.size();
            List<List<String>> folded = new ArrayList<>();
            for (String cell : cells) {
                folded.add(plie(cell, width - 20, 9, MAIGRE));
            }
            int height = folded.stream().mapToInt(List::size).max().orElse(1);
            y -= 9;
            for (int line = 0; line < height; line++) {
                for (int column = 0; column < cells.size(); column++) {
                    if (line < folded.get(column).size()) {
                        ecrire(folded.get(column).get(line), 50 + column * width, 9, false);
                    }
                }
                y -= 11;
            }
        }

        private void ecrire(String text, float x, float size, boolean bold) throws IOException {
            if (y < BAS) {
                page.close();
                page = nouvelle();
            }
            page.beginText();
            page.setFont(bold ? GRAS : MAIGRE, size);
            page.newLineAtOffset(x, y);
            page.showText(text);
            page.endText();
        }

        private static List<String> plie(String text, float width, float size, PDFont font) throws IOException {
            List<String> lines = new ArrayList<>();
            String line = "";
            for (String word : text.split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (font.getStringWidth(longer) / 1000 * size > width && !line.isEmpty()) {
                    lines.add(line);
                    longer = word;
                }
                line = longer;
            }
            lines.add(line);
            return lines;
        }
    }
}
