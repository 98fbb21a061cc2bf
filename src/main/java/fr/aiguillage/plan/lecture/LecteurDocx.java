package fr.aiguillage.plan.lecture;

import fr.aiguillage.plan.Place;
import fr.aiguillage.plan.PlanIllisible;
import fr.aiguillage.plan.decoupe.Bloc;
import fr.aiguillage.plan.decoupe.Lignes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a Word document: its paragraphs, lists and tables, with the pages that Word last laid out. */
final class LecteurDocx {

    /** What stands in the file and is not part of the text as it is shown. */
    private static final Set<String> CACHES = Set.of("del", "moveFrom", "instrText", "delText", "Fallback",
            "footnoteReference", "pict");

    private final Consumer<Bloc> to;
    private final NumerosWord numeros = new NumerosWord();
    private final StylesWord styles = new StylesWord();
    private final Deque<ParagrapheWord> paragraphes = new ArrayDeque<>();
    private final Deque<List<String>> rangees = new ArrayDeque<>();
    private final Deque<StringBuilder> cellules = new ArrayDeque<>();
    private int etendue = 1;
    private int cache;
    private int page = 1;
    private boolean sautVu;
    private boolean gras;
    private boolean dansUnTexte;

    private LecteurDocx(Consumer<Bloc> to) {
        this.to = to;
    }

    static void lire(Path file, Consumer<Bloc> to) throws IOException {
        String name = file.getFileName().toString();
        try (ZipBorne zip = new ZipBorne(file); InputStream text = zip.ouvrir("word/document.xml");
                InputStream numbers = zip.ouvrir("word/numbering.xml");
                InputStream looks = zip.ouvrir("word/styles.xml")) {
            if (text == null) {
                throw new PlanIllisible(name, "autre-sorte", "ce fichier n'est pas un document Word (.docx)",
                        "Peut-être l'enregistrer en .docx, en PDF ou en texte ?");
            }
            LecteurDocx reader = new LecteurDocx(to);
            reader.numeros.lire(numbers, name);
            reader.styles.lire(looks, name);
            Xml.lire(text, name, reader::voir);
        }
    }

    private void voir(XMLStreamReader reader, int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            String element = reader.getLocalName();
            cache += CACHES.contains(element) ? 1 : 0;
            debut(reader, element);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            cache -= CACHES.contains(reader.getLocalName()) ? 1 : 0;
            fin(reader.getLocalName());
        } else if (event == XMLStreamConstants.CHARACTERS && cache == 0 && dansUnTexte) {
            dire(reader.getText());
        }
    }

    private void debut(XMLStreamReader reader, String element) {
        switch (element) {
            case "p" -> paragraphes.push(new ParagrapheWord(page));
            case "t" -> dansUnTexte = true;
            case "r" -> gras = false;
            case "b" -> gras = !Set.of("0", "false").contains(String.valueOf(Xml.attribut(reader, "val")));
            case "tab", "noBreakHyphen" -> dire(element.equals("tab") ? " " : "-");
            case "br" -> saut(reader);
            case "lastRenderedPageBreak" -> pageSuivante(false);
            case "tr" -> rangees.push(new ArrayList<>());
            case "tc" -> cellules.push(new StringBuilder());
            case "gridSpan" -> etendue = Math.min(64, Xml.entier(reader, "val", 1));
            default -> mise(reader, element);
        }
    }

    /** How the current paragraph is set. */
    private void mise(XMLStreamReader reader, String element) {
        @Nullable ParagrapheWord current = paragraphes.peek();
        if (current == null) {
            return;
        }
        switch (element) {
            case "pStyle" -> {
                if (styles.estTitre(String.valueOf(Xml.attribut(reader, "val")))) {
                    current.titre();
                }
            }
            case "outlineLvl" -> current.titre();
            case "ilvl" -> current.niveau(Xml.entier(reader, "val", 0));
            case "numId" -> current.liste(String.valueOf(Xml.attribut(reader, "val")));
            default -> { }
        }
    }

    private void fin(String element) {
        switch (element) {
            case "t" -> dansUnTexte = false;
            case "p" -> paragraphe(paragraphes.pop());
            case "tc" -> cellule(cellules.pop().toString());
            case "tr" -> rangee(rangees.pop());
            default -> { }
        }
    }

    private void dire(String text) {
        if (cache == 0 && !paragraphes.isEmpty()) {
            paragraphes.peek().ajouter(text, gras);
            sautVu &= text.isBlank();
        }
    }

    private void saut(XMLStreamReader reader) {
        if ("page".equals(Xml.attribut(reader, "type"))) {
            pageSuivante(true);
        } else {
            dire("\n");
        }
    }

    /** Word marks a page both where it is asked for and where it was last laid out. */
    private void pageSuivante(boolean asked) {
        if (!sautVu) {
            page++;
        }
        sautVu = asked;
    }

    private void paragraphe(ParagrapheWord read) {
        String number = read.liste() == null ? "" : numeros.suivant(read.liste(), read.niveau());
        String text = (number.isEmpty() ? "" : number + " ") + read.texte;
        if (!cellules.isEmpty()) {
            cellules.peek().append(cellules.peek().isEmpty() ? "" : " ").append(text.replace('\n', ' '));
        } else if (text.isBlank()) {
            to.accept(new Bloc.Blanc(Place.page(read.page())));
        } else {
            emettre(read, text);
        }
    }

    private void emettre(ParagrapheWord read, String text) {
        Place place = Place.page(read.page());
        if (read.estTitre()) {
            to.accept(new Bloc.Titre(place, text.replace('\n', ' ').strip()));
        } else if (read.liste() != null) {
            to.accept(new Bloc.Puce(place, read.niveau() * 2, text.replace('\n', ' ').strip()));
        } else {
            List<Bloc> blocs = text.lines().flatMap(line -> Lignes.de(line, place).stream()).toList();
            boolean item = blocs.get(0) instanceof Bloc.Puce;
            entoure(blocs, place, item);
        }
    }

    /** A paragraph stands by itself, unless it is the item of a list that was made by hand. */
    private void entoure(List<Bloc> blocs, Place place, boolean item) {
        if (!item) {
            to.accept(new Bloc.Blanc(place));
        }
        blocs.forEach(to);
        if (!item) {
            to.accept(new Bloc.Blanc(place));
        }
    }

    private void cellule(String text) {
        if (rangees.isEmpty()) {
            return;
        }
        rangees.peek().add(text.strip());
        for (int i = 1; i < etendue; i++) {
            rangees.peek().add("");
        }
        etendue = 1;
    }

    private void rangee(List<String> cells) {
        if (!cellules.isEmpty()) {
            cellules.peek().append(' ').append(String.join(" ", cells));
        } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            to.accept(new Bloc.Rangee(Place.page(page), cells));
        }
    }
}
