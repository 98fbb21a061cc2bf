package fr.aiguillage.rendu;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A page as lines that fit a screen, in the order of a screen reader; bold and red only where they are welcome. */
final class RenduTexte {

    private static final String GRAS = "\u001b[1m";
    private static final String ROUGE = "\u001b[1;31m";
    private static final String FIN = "\u001b[0m";
    private static final String ENTRE = " · ";

    private final Ecran ecran;
    private final Pliage pliage;
    private final List<String> lignes = new ArrayList<>();
    private final boolean compact;
    private boolean titree;

    private RenduTexte(Ecran screen, boolean compact) {
        this.compact = compact;
        this.ecran = screen;
        this.pliage = new Pliage(screen.largeur());
    }

    static String rendre(Page page, Ecran screen) {
        RenduTexte text = new RenduTexte(screen, page.blocs().stream().anyMatch(b -> b instanceof Bloc.Gestes));
        page.blocs().forEach(text::bloc);
        return String.join("\n", text.lignes).strip() + "\n";
    }

    /** A text cut for an ordinary screen. */
    static List<String> plier(String text, String first, String next) {
        return new Pliage(Ecran.ORDINAIRE.largeur()).plier(text, first, next);
    }

    private void bloc(Bloc block) {
        if (block instanceof Bloc.Titre title) {
            titre(title);
        } else if (block instanceof Bloc.Paragraphe paragraph) {
            lignes.addAll(pliage.plier(paragraph.texte()));
        } else if (block instanceof Bloc.Alerte alert) {
            alerte("[" + alert.libelle() + "]", alert.texte());
        } else if (block instanceof Bloc.Separation) {
            lignes.add("");
        } else if (block instanceof Bloc.Puces points) {
            points.puces().forEach(this::puce);
        } else {
            serre(block);
        }
    }

    private void serre(Bloc block) {
        if (block instanceof Bloc.Resume summary) {
            lignes.addAll(resume(summary));
        } else if (block instanceof Bloc.Gestes gestures) {
            int number = 0;
            for (Bloc.Geste gesture : gestures.gestes()) {
                lignes.addAll(new RenduGeste(gesture, ++number, ecran).lignes());
            }
        } else if (block instanceof Bloc.Tableau table) {
            lignes.addAll(new RenduTableau(table, ecran, line -> orne(line, GRAS)).lignes());
        } else if (block instanceof Bloc.Grille picture) {
            titre(new Bloc.Titre(2, picture.matrice().titre()));
            lignes.addAll(new RenduGrille(picture.matrice(), ecran).lignes());
        }
    }

    private void titre(Bloc.Titre title) {
        if (titree || !compact) {
            lignes.add("");
        }
        titree = true;
        pliage.plier(title.niveau() == 1 ? title.texte() : title.texte().toUpperCase(Locale.FRENCH))
                .forEach(line -> lignes.add(orne(line, GRAS)));
    }

    private void alerte(String label, String text) {
        List<String> lines = pliage.plier(label + " " + text, "", "  ");
        lignes.add(orne(label, ROUGE) + lines.get(0).substring(label.length()));
        lignes.addAll(lines.subList(1, lines.size()));
    }

    private void puce(Bloc.Puce point) {
        lignes.addAll(pliage.plier(point.texte(), "- ", "  "));
        point.details().forEach(detail -> lignes.addAll(pliage.plier(detail, "    ", "      ")));
    }

    private String orne(String text, String how) {
        return ecran.couleur() && !text.isBlank() ? how + text + FIN : text;
    }

    /** As many elements as fit, one at least, and how many more. */
    private List<String> resume(Bloc.Resume summary) {
        int shown = summary.elements().size();
        List<String> lines = resume(summary, shown);
        while (lines.size() > summary.lignes() && shown > 1) {
            lines = resume(summary, --shown);
        }
        return lines;
    }

    private List<String> resume(Bloc.Resume summary, int shown) {
        int more = summary.elements().size() - shown;
        String rest = more == 0 ? "" : more > 1 ? ENTRE + "et " + more + " autres" : ENTRE + "et 1 autre";
        String label = summary.libelle().isEmpty() ? "" : summary.libelle() + " : ";
        return pliage.plier(label + String.join(ENTRE, summary.elements().subList(0, shown)) + rest);
    }
}
