package fr.aiguillage.rendu;

import java.util.List;

/** A page as Markdown. */
final class RenduMarkdown {

    private RenduMarkdown() {
    }

    static String rendre(Page page) {
        StringBuilder out = new StringBuilder("# ").append(echapper(page.titre())).append("\n");
        page.blocs().forEach(block -> bloc(block, out));
        return out.toString();
    }

    private static void bloc(Bloc block, StringBuilder out) {
        if (block instanceof Bloc.Titre title) {
            out.append("\n").append("#".repeat(title.niveau() + 1)).append(" ").append(echapper(title.texte()))
                    .append("\n");
        } else if (block instanceof Bloc.Paragraphe paragraph) {
            out.append("\n").append(echapper(paragraph.texte())).append("\n");
        } else if (block instanceof Bloc.Alerte alert) {
            out.append("\n> **").append(echapper(alert.libelle())).append("** — ").append(echapper(alert.texte()))
                    .append("\n");
        } else if (block instanceof Bloc.Separation) {
            out.append("\n---\n");
        } else if (block instanceof Bloc.Puces points) {
            out.append("\n");
            points.puces().forEach(point -> puce(point, out));
        } else if (block instanceof Bloc.Resume summary) {
            bloc(summary.entier(), out);
        } else if (block instanceof Bloc.Gestes gestures) {
            bloc(gestures.puces(), out);
        } else if (block instanceof Bloc.Tableau table) {
            tableau(table, out);
        } else if (block instanceof Bloc.Grille picture) {
            grille(picture.matrice(), out);
        }
    }

    private static void grille(Matrice picture, StringBuilder out) {
        bloc(new Bloc.Titre(1, picture.titre()), out);
        bloc(RenduGrille.legende(picture), out);
        bloc(RenduGrille.tableau(picture), out);
    }

    private static void tableau(Bloc.Tableau table, StringBuilder out) {
        out.append("\n");
        rangee("", table.entetes(), out);
        out.append("| --- ".repeat(table.entetes().size() + 1)).append("|\n");
        table.rangees().forEach(row -> rangee(row.libelle(), row.cases(), out));
    }

    private static void rangee(String label, List<String> cells, StringBuilder out) {
        out.append("| ").append(echapper(label));
        cells.forEach(cell -> out.append(" | ").append(echapper(cell)));
        out.append(" |\n");
    }

    private static void puce(Bloc.Puce point, StringBuilder out) {
        out.append("- ").append(echapper(point.texte())).append("\n");
        point.details().forEach(detail -> out.append("  - ").append(echapper(detail)).append("\n"));
    }

    /** Text that Markdown would otherwise read as its own marks. */
    private static String echapper(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1").replace("\n", " ");
    }
}
