package fr.aiguillage.catalogue.lecture;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong in a knowledge file, told to its author.
 *
 * @param fichier the path of the file, from the folder of the catalogue
 * @param ligne from 1; 0 when it is about the whole file
 * @param colonne from 1; 0 likewise
 * @param regle the stable name of the kind of fault
 * @param message what is wrong, with names and values
 * @param peutEtre what was perhaps meant
 */
public record Anomalie(String fichier, int ligne, int colonne, String regle, String message,
        @Nullable String peutEtre) implements Comparable<Anomalie> {

    @Override
    public int compareTo(Anomalie other) {
        int byFile = fichier.compareTo(other.fichier);
        return byFile != 0 ? byFile : Integer.compare(ligne, other.ligne);
    }

    /** {@code fichier:ligne:colonne : message}, then « Peut-être… » on a line of its own. */
    public String texte() {
        String place = ligne > 0 ? fichier + ":" + ligne + ":" + colonne : fichier;
        return place + " : " + message + (peutEtre == null ? "" : "\n    " + peutEtre);
    }
}
