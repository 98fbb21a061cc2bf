package fr.aiguillage.catalogue;

/** An entry of the catalogue: its id is the path of its file under the folder of its kind, without the ending. */
public interface Identifie {

    String id();
}
