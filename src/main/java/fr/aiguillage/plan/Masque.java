package fr.aiguillage.plan;

/** Takes out of a text what names someone: a plan is about what is done, and may not say for whom by name. */
@FunctionalInterface
public interface Masque {

    /** Finds nobody. */
    Masque AUCUN = text -> new Masque.Texte(text, 0);

    Texte masquer(String text);

    /**
     * A text that names nobody any more.
     *
     * @param masques how many mentions were taken out
     */
    record Texte(String texte, int masques) {
    }
}
