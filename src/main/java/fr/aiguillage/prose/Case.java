package fr.aiguillage.prose;

import java.util.List;

/** One place of a pattern, and what may stand there. */
sealed interface Case {

    /**
     * A word, or a form of it.
     *
     * @param exigee whether it must stand there even though it is light
     */
    record Exacte(String cle, String racine, boolean exigee) implements Case {
    }

    /** A word that begins so. */
    record Debut(String prefixe) implements Case {
    }

    /** Something that is read, under the name by which the facts call it. */
    record Lue(String nom, Genre genre) implements Case {
    }

    /** One of several runs of places; an empty one may be passed over. */
    record Choix(List<List<Case>> voies) implements Case {
        public Choix {
            voies = List.copyOf(voies);
        }
    }

    /** Up to three words, whatever they are. */
    record Trou() implements Case {
    }

    /** What can be read. */
    enum Genre {
        NOMBRE, ANNEE, FICHE, LIEU
    }
}
