package fr.aiguillage.moteur;

import java.util.List;

/**
 * A rule as it is written.
 *
 * @param fichier its path under the folder of rules
 * @param nom the sentence that it is
 * @param source where it has its authority from; empty for generic rules
 * @param propositions the propositions that its premises name, with their lines
 * @param cibles what it concludes on, with their lines
 */
public record Regle(String fichier, String nom, String source, List<Citation> propositions, List<Citation> cibles) {

    /** The folder of the rules of a catalogue directory that is added. */
    public static final String AJOUTEES = "regles";

    public Regle {
        propositions = propositions == null ? List.of() : List.copyOf(propositions);
        cibles = cibles == null ? List.of() : List.copyOf(cibles);
        source = source == null ? "" : source;
    }

    /** The slug: the name of the file without folder nor ending. */
    public String id() {
        return fichier.substring(fichier.lastIndexOf('/') + 1).replace(".drl", "");
    }

    /** The folder that it belongs to: the generic rules, or those of a catalogue. */
    public String famille() {
        return fichier.substring(0, fichier.indexOf('/'));
    }

    /** The stage at which it fires. */
    public String etape() {
        return fichier.substring(fichier.indexOf('/') + 1, fichier.lastIndexOf('/'));
    }

    /** A word of the vocabulary that a rule uses, and where. */
    public record Citation(String genre, String mot, int ligne) {
    }
}
