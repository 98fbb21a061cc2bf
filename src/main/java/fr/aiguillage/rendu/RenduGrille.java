package fr.aiguillage.rendu;

import fr.aiguillage.rendu.Matrice.Case;
import fr.aiguillage.rendu.Matrice.Ligne;
import fr.aiguillage.rendu.Matrice.Marque;
import fr.aiguillage.rendu.Matrice.Tete;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A picture made of signs, as lines: side by side where there is room, named one after another elsewhere. */
final class RenduGrille {

    private static final int COLONNE = 5;
    private static final int INTITULE = 30;

    private final Matrice matrice;
    private final Pliage pliage;
    private final int intitule;

    RenduGrille(Matrice picture, Ecran screen) {
        matrice = picture;
        pliage = new Pliage(screen.largeur());
        intitule = screen.largeur() - COLONNE * picture.colonnes().size();
    }

    /** What each sign means. */
    static Bloc.Paragraphe legende(Matrice picture) {
        return new Bloc.Paragraphe(picture.marques().stream().map(Marque::dite).collect(Collectors.joining(" ; ")) + ".");
    }

    /** The same as a plain table. */
    static Bloc.Tableau tableau(Matrice picture) {
        List<String> headings = new ArrayList<>(List.of(picture.noms().etat()));
        picture.colonnes().forEach(column -> headings.add(column.nom()));
        return new Bloc.Tableau(headings, picture.lignes().stream().map(RenduGrille::rangee).toList());
    }

    private static Bloc.Rangee rangee(Ligne row) {
        List<String> cells = new ArrayList<>(List.of(row.etat().dite()));
        row.cases().forEach(cell -> cells.add(cell.signe()));
        return new Bloc.Rangee(row.tete().libelle(), cells);
    }

    List<String> lignes() {
        List<String> lines = new ArrayList<>(pliage.plier(legende(matrice).texte()));
        if (intitule < INTITULE) {
            matrice.lignes().forEach(row -> lines.addAll(pliage.plier(enToutesLettres(row), "- ", "  ")));
            return lines;
        }
        for (int i = 0; i < matrice.colonnes().size(); i++) {
            lines.addAll(pliage.plier((i + 1) + " " + matrice.colonnes().get(i).libelle(), "  ", "    "));
        }
        lines.add(" ".repeat(intitule) + IntStream.rangeClosed(1, matrice.colonnes().size())
                .mapToObj(i -> colonne(String.valueOf(i))).collect(Collectors.joining()).stripTrailing());
        matrice.lignes().forEach(row -> lines.addAll(ligne(row)));
        return lines;
    }

    private List<String> ligne(Ligne row) {
        List<String> label = new Pliage(intitule - 2).plier(row.tete().libelle(), "", "  ");
        List<String> lines = new ArrayList<>(label);
        String last = label.get(label.size() - 1);
        lines.set(label.size() - 1, (last + " ".repeat(Math.max(0, intitule - last.length()))
                + row.cases().stream().map(cell -> colonne(cell.signe())).collect(Collectors.joining())).stripTrailing());
        return lines;
    }

    private static String colonne(String sign) {
        return sign + " ".repeat(Math.max(0, COLONNE - sign.length()));
    }

    private String enToutesLettres(Ligne row) {
        String said = IntStream.range(0, row.cases().size()).filter(i -> !row.cases().get(i).vide())
                .mapToObj(i -> dite(matrice.colonnes().get(i), row.cases().get(i))).collect(Collectors.joining(" ; "));
        return row.tete().libelle() + (said.isEmpty() ? "" : " : " + said);
    }

    private static String dite(Tete column, Case cell) {
        return column.nom() + " (" + cell.marque().sens() + (cell.precision().isEmpty() ? "" : ", " + cell.precision())
                + ")";
    }
}
