package fr.aiguillage.plan.pdf;

import fr.aiguillage.plan.pdf.LigneDePage.Morceau;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes down the lines of one page, with where their words stand. */
final class Releve extends PDFTextStripper {

    /** The gap that parts two columns, in letters of the line: a justified line never opens so wide. */
    private static final float ENTRE_COLONNES = 1.3f;

    private final int numero;
    private final List<LigneDePage> lignes = new ArrayList<>();
    private final List<Morceau> morceaux = new ArrayList<>();
    private float y;
    private float feuille;
    private float hauteur;
    private boolean gras = true;

    Releve(int page) {
        numero = page;
        setSortByPosition(true);
        setStartPage(page);
        setEndPage(page);
    }

    List<LigneDePage> lignes(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        finDeLigne();
        return lignes;
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        if (text.isBlank() || letters.isEmpty()) {
            return;
        }
        TextPosition first = letters.get(0);
        TextPosition last = letters.get(letters.size() - 1);
        mot(text, first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), first.getYScale());
        y = first.getYDirAdj();
        feuille = first.getDir() % 180 == 0 ? first.getPageHeight() : first.getPageWidth();
        // The size of the font alone leaves out how the page itself is scaled.
        hauteur = Math.max(hauteur, first.getYScale());
        gras &= String.valueOf(first.getFont().getName()).toLowerCase(Locale.ROOT).contains("bold");
    }

    private void mot(String text, float left, float right, float size) {
        Morceau before = morceaux.isEmpty() ? null : morceaux.get(morceaux.size() - 1);
        if (before == null || left - before.droite() > ENTRE_COLONNES * size) {
            morceaux.add(new Morceau(left, right, right - left, text));
        } else {
            String space = left - before.droite() > size * 0.12f ? " " : "";
            morceaux.set(morceaux.size() - 1,
                    new Morceau(before.gauche(), right, before.premier(), before.texte() + space + text));
        }
    }

    @Override
    protected void writeLineSeparator() {
        finDeLigne();
    }

    @Override
    protected void writePageEnd() {
        finDeLigne();
    }

    private void finDeLigne() {
        if (!morceaux.isEmpty()) {
            lignes.add(new LigneDePage(numero, y, feuille, hauteur, gras, List.copyOf(morceaux)));
        }
        morceaux.clear();
        hauteur = 0;
        gras = true;
    }
}
