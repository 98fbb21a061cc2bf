package fr.aiguillage.rendu;

import java.util.List;

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
}
