package fr.aiguillage.catalogue.lecture;

/** A place in a file, from line 1 and column 1. */
public record Position(int ligne, int colonne) {

    public static final Position FICHIER = new Position(0, 0);
}
