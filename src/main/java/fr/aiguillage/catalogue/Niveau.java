package fr.aiguillage.catalogue;

/**
 * A level of an official list of places.
 *
 * @param id what the ids of its places begin with
 */
public record Niveau(String id, String libelle, Code code) {

    /** What the code of a place is to people: said beside a name, understood when typed, or never used. */
    public enum Code {
        DIT, COMPRIS, TU
    }
}
