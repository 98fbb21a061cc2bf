package fr.aiguillage.plan.pdf;

import fr.aiguillage.plan.Place;
import fr.aiguillage.plan.decoupe.Bloc;
import fr.aiguillage.plan.pdf.LigneDePage.Morceau;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table of which only the words are left: columns by where they begin, rows by what begins one. */
final class Grille {

    /** How far from the beginning of its column a word may stand, in letters. */
    private static final float TOLERANCE = 0.6f;
    private static final float INTERLIGNE = 1.75f;
    private static final Pattern NUMERO = Pattern.compile("\\(?\\d{1,2}(?:[.-]\\d{1,2}){1,3}\\b.*");

    private final List<Float> colonnes = new ArrayList<>();
    private final List<List<StringBuilder>> rangees = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private LigneDePage derniere;

    /** A table that begins with that line, its header or its first row. */
    Grille(LigneDePage first) {
        first.morceaux().forEach(part -> colonnes.add(part.gauche()));
        derniere = first;
        ranger(first, true);
    }

    /** Takes a line that stands in the columns; false when the table is over. */
    boolean prend(LigneDePage line) {
        boolean gap = line.page() != derniere.page()
                || line.y() - derniere.y() > INTERLIGNE * Math.max(line.hauteur(), derniere.hauteur());
        boolean inside = line.morceaux().stream().allMatch(part -> colonne(part, line.hauteur()) >= 0);
        boolean alone = line.morceaux().size() == 1 && colonne(line.morceaux().get(0), line.hauteur()) == 0
                && (gap || line.droite() > colonnes.get(1));
        if (!inside || alone) {
            return false;
        }
        ranger(line, gap || nouvelle(line));
        derniere = line;
        return true;
    }

    /** A row begins at each number; without numbers, wherever the first column and another speak again. */
    private boolean nouvelle(LigneDePage line) {
        Morceau first = line.morceaux().get(0);
        if (colonne(first, line.hauteur()) != 0) {
            return false;
        }
        return NUMERO.matcher(first.texte()).matches();
    }

    private int colonne(Morceau part, float size) {
        for (int i = colonnes.size() - 1; i >= 0; i--) {
            if (part.gauche() >= colonnes.get(i) - TOLERANCE * size) {
                return i;
            }
        }
        return -1;
    }

    private void ranger(LigneDePage line, boolean begins) {
        if (begins) {
            rangees.add(Stream.generate(StringBuilder::new).limit(colonnes.size()).toList());
            places.add(Place.page(line.page()));
        }
        for (Morceau part : line.morceaux()) {
            StringBuilder cell = rangees.get(rangees.size() - 1).get(Math.max(0, colonne(part, line.hauteur())));
            boolean joined = cell.isEmpty() || cell.charAt(cell.length() - 1) == '-';
            cell.append(joined ? "" : " ").append(part.texte());
        }
    }

    List<Bloc> rangees() {
        List<Bloc> blocs = new ArrayList<>();
        for (int i = 0; i < rangees.size(); i++) {
            blocs.add(new Bloc.Rangee(places.get(i), rangees.get(i).stream().map(StringBuilder::toString).toList()));
        }
        return blocs;
    }
}
