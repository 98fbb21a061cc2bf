package fr.aiguillage.rendu;

import static fr.aiguillage.rendu.RenduHtml.echapper;

import fr.aiguillage.rendu.Matrice.Case;
import fr.aiguillage.rendu.Matrice.Ligne;
import fr.aiguillage.rendu.Matrice.Tete;
import java.util.List;
import java.util.stream.Stream;

/**
 * A picture made of signs as tables that one can filter, walk through with the keyboard and print. Without its script it
 * can still be read and printed.
 */
final class GrilleHtml {

    /** What such a page has in its head: it may fetch nothing, and runs nothing but our script. */
    static final String TETE;

    /** What it ends with. */
    static final String PIED;

    /** How many columns one table may have: as many as a sheet of paper holds. */
    private static final int COLONNES = 45;

    static {
        String script = Ressource.texte("grille.js");
        TETE = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
                + "script-src '" + Ressource.empreinte(script) + "'\">\n<style>\n" + Ressource.texte("grille.css")
                + "</style>\n";
        PIED = "<script>" + script + "</script>\n";
    }

    private final Matrice matrice;
    private final StringBuilder out;

    GrilleHtml(Matrice picture, StringBuilder out) {
        this.matrice = picture;
        this.out = out;
    }

    void ecrire() {
        out.append("<section class=\"grille\">\n<h2>").append(echapper(matrice.titre())).append("</h2>\n");
        filtres();
        out.append("<p class=\"legende\">").append(echapper(RenduGrille.legende(matrice).texte())).append("</p>\n");
        out.append("<p class=\"aide\" hidden>Au clavier : la touche Tab entre dans le tableau, les flèches, Début et Fin s'y "
                + "déplacent ; ce que dit une case s'affiche dessous.</p>\n");
        for (int from = 0; from < matrice.colonnes().size() || from == 0; from += COLONNES) {
            tableau(from, Math.min(from + COLONNES, matrice.colonnes().size()));
        }
        out.append("<div class=\"details\" role=\"region\" aria-live=\"polite\" aria-label=\"Détails\" hidden></div>\n"
                + "</section>\n");
    }

    private void filtres() {
        out.append("<form class=\"filtres\" hidden>\n");
        choix("etat", matrice.noms().etat(), matrice.lignes().stream().map(row -> row.etat().sens()));
        choix("groupe", matrice.noms().groupe(), matrice.lignes().stream().map(Ligne::groupe));
        out.append("<button type=\"reset\">Tout montrer</button>\n<button type=\"button\" class=\"imprimer\">Imprimer"
                + "</button>\n</form>\n<p class=\"compte\" role=\"status\" data-nom=\"")
                .append(echapper(matrice.noms().lignes())).append("\"></p>\n");
    }

    private void choix(String field, String label, Stream<String> values) {
        out.append("<label>").append(echapper(label)).append(" <select data-champ=\"").append(field)
                .append("\"><option value=\"\">tous</option>");
        values.distinct().forEach(value -> out.append("<option>").append(echapper(value)).append("</option>"));
        out.append("</select></label>\n");
    }

    private void tableau(int from, int to) {
        out.append("<div class=\"defile\">\n<table role=\"grid\" aria-label=\"").append(echapper(matrice.titre()))
                .append("\">\n<thead><tr><td></td><th scope=\"col\">").append(echapper(matrice.noms().etat()))
                .append("</th>");
        matrice.colonnes().subList(from, to).forEach(column -> tete("col", column, column.nom()));
        out.append("</tr></thead>\n<tbody>\n");
        matrice.lignes().forEach(row -> ligne(row, row.cases().subList(from, to)));
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private void ligne(Ligne row, List<Case> cells) {
        out.append("<tr data-etat=\"").append(echapper(row.etat().sens())).append("\" data-groupe=\"")
                .append(echapper(row.groupe())).append("\">");
        tete("row", row.tete(), row.tete().libelle());
        out.append("<td class=\"etat\">").append(echapper(row.etat().dite())).append("</td>");
        cells.forEach(this::cellule);
        out.append("</tr>\n");
    }

    private void tete(String scope, Tete head, String shown) {
        out.append("<th scope=\"").append(scope).append("\" tabindex=\"-1\" data-dit=\"").append(echapper(head.libelle()))
                .append('"');
        details(head.details());
        out.append("><span>").append(echapper(shown)).append("</span></th>");
    }

    private void cellule(Case cell) {
        out.append("<td tabindex=\"-1\"");
        if (!cell.vide()) {
            details(cell.details());
            out.append("><span aria-hidden=\"true\">").append(echapper(cell.signe())).append("</span><span class=\"lu\">")
                    .append(echapper(cell.marque().sens() + " " + cell.precision())).append("</span></td>");
        } else {
            out.append("></td>");
        }
    }

    private void details(List<String> lines) {
        if (!lines.isEmpty()) {
            out.append(" data-details=\"").append(echapper(String.join("\n", lines.stream()
                    .map(line -> line.replace('\n', ' ')).toList()))).append('"');
        }
    }
}
