package fr.aiguillage.identite;

/**
 * A part of a text that names somebody.
 *
 * @param debut the offset of its first character
 * @param fin the offset after its last
 */
public record Etendue(int debut, int fin, Nature nature) implements Comparable<Etendue> {

    /** The first to begin comes first, then the longest. */
    @Override
    public int compareTo(Etendue other) {
        if (debut != other.debut || fin != other.fin) {
            return debut != other.debut ? Integer.compare(debut, other.debut) : Integer.compare(other.fin, fin);
        }
        return nature.compareTo(other.nature);
    }

    /** Whether it holds a part of what goes from one offset to another. */
    public boolean touche(int start, int end) {
        return debut < end && start < fin;
    }

    boolean touche(Etendue other) {
        return touche(other.debut, other.fin);
    }

    /** Both together, named as the longer. */
    Etendue avec(Etendue other) {
        Nature kind = fin - debut >= other.fin - other.debut ? nature : other.nature;
        return new Etendue(Math.min(debut, other.debut), Math.max(fin, other.fin), kind);
    }
}
