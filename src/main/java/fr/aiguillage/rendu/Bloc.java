package fr.aiguillage.rendu;

import java.util.List;
import java.util.stream.Stream;

/** A piece of a page, whatever the form it takes. */
public sealed interface Bloc {

    /** A heading, of level 1 or 2. */
    record Titre(int niveau, String texte) implements Bloc {
    }

    record Paragraphe(String texte) implements Bloc {
    }

    /** What must be seen first. */
    record Alerte(String libelle, String texte) implements Bloc {
    }

    record Puces(List<Puce> puces) implements Bloc {
    }

    /** A pause between the answer and what is said of it. */
    record Separation() implements Bloc {
    }

    /** One point of a list, with what explains it. */
    record Puce(String texte, List<String> details) {
    }

    /**
     * Things named one after another; on a screen, those that do not fit are counted.
     *
     * @param lignes how many lines of the screen it may take
     */
    record Resume(String libelle, List<String> elements, int lignes) implements Bloc {

        /** The same with everything, where there is room. */
        Paragraphe entier() {
            return new Paragraphe((libelle.isEmpty() ? "" : libelle + " : ") + String.join(" ; ", elements) + ".");
        }
    }

    /** What one can do oneself, in the order to try. */
    record Gestes(List<Geste> gestes) implements Bloc {

        /** The same as points of a list. */
        Puces puces() {
            return new Puces(gestes.stream().map(g -> new Puce(g.nom(), Stream.of(g.pourquoi().stream().limit(1),
                    Stream.of(g.entree(), g.accord())).flatMap(s -> s).filter(t -> !t.isEmpty()).toList())).toList());
        }
    }

    /**
     * One thing to do, in two lines of an ordinary screen.
     *
     * @param pourquoi the same reason said ever shorter: the first that fits is shown
     * @param entree the way in, cut where it does not fit
     * @param accord whose agreement, never cut; empty when nobody's is needed
     */
    record Geste(String nom, List<String> pourquoi, String entree, String accord) {
    }

    /** Things compared: side by side where there is room, one under another elsewhere. */
    record Tableau(List<String> entetes, List<Rangee> rangees) implements Bloc {
    }

    /** A picture made of signs. */
    record Grille(Matrice matrice) implements Bloc {
    }

    /** One point on which they are compared, with what holds of each in the order of the headings. */
    record Rangee(String libelle, List<String> cases) {
    }
}
