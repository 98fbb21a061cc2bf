package fr.aiguillage.rendu;

/** A page as one self-contained HTML file, which prints without colour. */
final class RenduHtml {

    private static final String TETE = """
            <!DOCTYPE html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { font: 1rem/1.45 "Segoe UI", Roboto, Arial, "Liberation Sans", sans-serif; max-width: 46rem; margin: 2em auto; padding: 0 1em; }
            h1 { font-size: 1.4em; } h2 { font-size: 1.15em; } h3 { font-size: 1.05em; } h2, h3 { margin-bottom: .3em; }
            .alerte { border: 2px solid; padding: .6em .8em; margin: .6em 0; }
            li { margin: .25em 0; } li ul { font-size: .92em; }
            th, td { text-align: left; vertical-align: top; padding: .2em .6em .2em 0; }
            td:empty:not(:first-child, .grille td) { border-bottom: 1px dotted; min-width: 11em; height: 2.2em; }
            @page { size: A4; margin: 12mm 14mm; }
            @media print {
            body { margin: 0; padding: 0; max-width: none; font-size: 9pt; line-height: 1.2; orphans: 2; widows: 2; }
            h1, h2, h3, p, ul, hr { margin: .3em 0; } li, li ul { margin: .06em 0; } ul { padding-left: 1.3em; }
            .alerte { border-width: 1px; padding: .3em .5em; margin: .35em 0; break-inside: avoid; }
            h1, h2, h3 { break-after: avoid; } li li { break-inside: avoid; }
            body:has(td:empty:not(:first-child, .grille td)) { font-size: 10.5pt; }
            }
            </style>
            %plus
            </head>
            <body>
            <main>
            <h1>%s</h1>
            """;

    private RenduHtml() {
    }

    static String rendre(Page page) {
        String title = echapper(page.titre());
        boolean picture = page.blocs().stream().anyMatch(b -> b instanceof Bloc.Grille);
        StringBuilder out = new StringBuilder(TETE.replace("%s", title).replace("%plus\n", picture ? GrilleHtml.TETE : ""));
        page.blocs().forEach(block -> bloc(block, out));
        out.append("</main>\n").append(picture ? GrilleHtml.PIED : "");
        return out.append("</body>\n</html>\n").toString();
    }

    private static void bloc(Bloc block, StringBuilder out) {
        if (block instanceof Bloc.Titre title) {
            balise("h" + (title.niveau() + 1), title.texte(), out);
        } else if (block instanceof Bloc.Paragraphe paragraph) {
            balise("p", paragraph.texte(), out);
        } else if (block instanceof Bloc.Alerte alert) {
            out.append("<p class=\"alerte\" role=\"alert\"><strong>").append(echapper(alert.libelle()))
                    .append("</strong> ").append(echapper(alert.texte())).append("</p>\n");
        } else if (block instanceof Bloc.Separation) {
            out.append("<hr>\n");
        } else if (block instanceof Bloc.Puces points) {
            out.append("<ul>\n");
            points.puces().forEach(point -> puce(point, out));
            out.append("</ul>\n");
        } else if (block instanceof Bloc.Resume summary) {
            bloc(summary.entier(), out);
        } else if (block instanceof Bloc.Gestes gestures) {
            bloc(gestures.puces(), out);
        } else if (block instanceof Bloc.Tableau table) {
            tableau(table, out);
        } else if (block instanceof Bloc.Grille picture) {
            new GrilleHtml(picture.matrice(), out).ecrire();
        }
    }

    private static void tableau(Bloc.Tableau table, StringBuilder out) {
        out.append("<table>\n<tr><td></td>");
        table.entetes().forEach(heading -> out.append("<th scope=\"col\">").append(echapper(heading)).append("</th>"));
        out.append("</tr>\n");
        for (Bloc.Rangee row : table.rangees()) {
            out.append("<tr><th scope=\"row\">").append(echapper(row.libelle())).append("</th>");
            row.cases().forEach(cell -> out.append("<td>").append(echapper(cell)).append("</td>"));
            out.append("</tr>\n");
        }
        out.append("</table>\n");
    }

    private static void puce(Bloc.Puce point, StringBuilder out) {
        out.append("<li>").append(echapper(point.texte()));
        if (!point.details().isEmpty()) {
            out.append("<ul>");
            point.details().forEach(detail -> balise("li", detail, out));
            out.append("</ul>");
        }
        out.append("</li>\n");
    }

    private static void balise(String tag, String text, StringBuilder out) {
        out.append('<').append(tag).append('>').append(echapper(text)).append("</").append(tag).append(">\n");
    }

    /** Text that can stand anywhere in a page, attributes included. */
    static String echapper(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
