package fr.aiguillage.plan.pdf;

import fr.aiguillage.plan.Place;
import fr.aiguillage.plan.decoupe.Bloc;
import fr.aiguillage.plan.decoupe.Lignes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts lines that are only places on a page back into paragraphs, headings and tables. */
final class MiseEnPage {

    /** Lines further apart than that, in letters, are of two paragraphs. */
    private static final float INTERLIGNE = 1.75f;
    /** Letters that much larger than the others are those of a heading. */
    private static final float GRANDES = 1.14f;
    private static final Pattern DEBUT = Pattern.compile(
            "\\s*(?:[-+*•·▪▫◦‣●○■□➢➤✓✔→➔–—\\uf0b7\\uf0a7\\uf0d8]\\s+|\\(?\\d{1,2}(?:[.-]\\d{1,2}){1,3}\\b|\\d{1,2}[.)]\\s).*");
    /** A few words and a colon, as what tells something of an action begins. */
    private static final Pattern RUBRIQUE = Pattern.compile("\\p{Lu}[^:.,;()]{2,40}\\s?: ?.*");
    private static final Pattern FOLIO = Pattern.compile("(?i)\\W*(?:page|p\\.)?\\s*\\d{1,4}(?:\\s*(?:/|sur)\\s*\\d{1,4})?\\W*");

    private final Consumer<Bloc> to;
    private float corps;
    private float marge;
    private @Nullable LigneDePage derniere;
    private final StringBuilder paragraphe = new StringBuilder();
    private @Nullable LigneDePage debut;
    private @Nullable Grille grille;

    MiseEnPage(Consumer<Bloc> to) {
        this.to = to;
    }

    void donner(List<List<LigneDePage>> pages) {
        Map<String, Integer> edges = bords(pages);
        corps = corps(pages);
        float usual = marge(pages);
        for (List<LigneDePage> page : pages) {
            marge = Math.max(usual, droite(page));
            derniere = null;
            for (int i = 0; i < page.size(); i++) {
                if (!bord(page, i) || !courant(page.get(i), edges, pages.size())) {
                    ligne(page.get(i));
                }
            }
        }
        finDeTableau();
        finDeParagraphe();
    }

    /** How often each line stands at the top or at the foot of a page. */
    private static Map<String, Integer> bords(List<List<LigneDePage>> pages) {
        Map<String, Integer> edges = new HashMap<>();
        for (List<LigneDePage> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                if (bord(page, i)) {
                    edges.merge(dit(page.get(i)), 1, Integer::sum);
                }
            }
        }
        return edges;
    }

    /** The last line of a text may also come back page after page, but not where headers and footers are. */
    private static boolean bord(List<LigneDePage> page, int at) {
        return (at < 2 || at >= page.size() - 2) && page.get(at).enMarge();
    }

    /** What it says, its number apart. */
    private static String dit(LigneDePage line) {
        return line.texte().replaceAll("^\\d+\\s*|\\s*\\d+$", "");
    }

    /** A folio, or a line that comes back at the edge of page after page. */
    private static boolean courant(LigneDePage line, Map<String, Integer> edges, int pages) {
        return FOLIO.matcher(line.texte()).matches()
                || edges.getOrDefault(dit(line), 0) >= Math.max(3, pages / 2);
    }

    /** Where the lines of most pages may go up to: one that holds short lines alone does not tell it. */
    private static float marge(List<List<LigneDePage>> pages) {
        List<Float> ends = pages.stream().map(MiseEnPage::droite).sorted().toList();
        return ends.isEmpty() ? 0 : ends.get((ends.size() - 1) * 3 / 4);
    }

    private static float droite(List<LigneDePage> page) {
        return (float) page.stream().mapToDouble(LigneDePage::droite).max().orElse(0);
    }

    /** The size of most letters. */
    private static float corps(List<List<LigneDePage>> pages) {
        Map<Float, Integer> sizes = new HashMap<>();
        pages.forEach(page -> page.forEach(line -> sizes.merge(line.hauteur(), line.texte().length(), Integer::sum)));
        return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0f);
    }

    private void ligne(LigneDePage line) {
        if (tableau(line)) {
            derniere = line;
            return;
        }
        boolean gap = derniere == null || ecart(line) > INTERLIGNE * Math.max(line.hauteur(), derniere.hauteur());
        if (!suit(line, gap)) {
            finDeParagraphe();
            if (gap && derniere != null) {
                to.accept(new Bloc.Blanc(Place.page(line.page())));
            }
            debut = line;
        }
        ajouter(line.texte());
        derniere = line;
    }

    /** Whether a line goes on with the paragraph: the one above was full, and this one begins nothing. */
    private boolean suit(LigneDePage line, boolean gap) {
        LigneDePage before = derniere;
        if (debut == null || before == null || gap || DEBUT.matcher(line.texte()).matches()
                || RUBRIQUE.matcher(line.texte()).matches() || titre(line) != titre(before)) {
            return false;
        }
        float room = marge - before.droite();
        return line.morceaux().get(0).premier() + line.hauteur() * 0.2f > room;
    }

    private float ecart(LigneDePage line) {
        return derniere == null ? 0 : line.y() - derniere.y();
    }

    private boolean tableau(LigneDePage line) {
        if (grille != null && grille.prend(line)) {
            return true;
        }
        finDeTableau();
        if (line.morceaux().size() < 2 || DEBUT.matcher(line.morceaux().get(0).texte() + " ").matches()
                && line.morceaux().get(0).texte().length() < 4) {
            return false;
        }
        finDeParagraphe();
        grille = new Grille(line);
        return true;
    }

    private void finDeTableau() {
        if (grille != null) {
            grille.rangees().forEach(to);
            grille = null;
        }
    }

    private void ajouter(String text) {
        boolean joined = paragraphe.isEmpty() || paragraphe.charAt(paragraphe.length() - 1) == '-';
        paragraphe.append(joined ? "" : " ").append(text);
    }

    private boolean titre(LigneDePage line) {
        return line.gras() || line.hauteur() > corps * GRANDES;
    }

    private void finDeParagraphe() {
        if (debut != null && !paragraphe.isEmpty()) {
            Place place = Place.page(debut.page());
            List<Bloc> blocs = Lignes.de(paragraphe.toString(), place);
            to.accept(titre(debut) && blocs.size() == 1 && blocs.get(0) instanceof Bloc.Ligne line
                    ? new Bloc.Titre(place, line.texte()) : blocs.get(0));
            new ArrayList<>(blocs.subList(1, blocs.size())).forEach(to);
        }
        paragraphe.setLength(0);
        debut = null;
    }
}
