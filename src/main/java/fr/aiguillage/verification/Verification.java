package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.catalogue.lecture.LecteurCatalogue;
import fr.aiguillage.moteur.Regle;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A catalogue directory, read and checked whole.
 *
 * @param catalogue every entry that could be read
 * @param saine those that have no fault and lean on none that has
 * @param anomalies all that was found, in the order of the files and of their lines
 */
public record Verification(Catalogue catalogue, Catalogue saine, List<Anomalie> anomalies) {

    /**
     * Checks a catalogue that stands by itself.
     *
     * @param rules all rules, of which those that belong to the catalogue are checked with it; none when they are not
     *     known, and then nothing is missed for want of a rule
     * @throws UncheckedIOException when the directory cannot be listed
     */
    public static Verification de(Path directory, List<Regle> rules) {
        return de(directory, rules, Catalogue.vide());
    }

    /**
     * Checks a catalogue whose entries may lean on those of another.
     *
     * @throws UncheckedIOException when the directory cannot be listed
     */
    public static Verification de(Path directory, List<Regle> rules, Catalogue base) {
        Enquete inquiry = new Enquete(directory, LecteurCatalogue.lire(directory), base, rules);
        return new Verification(inquiry.lu(), inquiry.sain(), inquiry.anomalies());
    }

    /**
     * Checks a catalogue that is added to another, for use: only what makes an entry be left out is told, which
     * includes leaning on one that is.
     *
     * @throws UncheckedIOException when the directory cannot be listed
     */
    public static Verification ajoutee(Path directory, Catalogue base) {
        return ajoutee(directory, base, List.of());
    }

    /**
     * The same of a catalogue that comes with these rules.
     *
     * @throws UncheckedIOException when the directory cannot be listed
     */
    public static Verification ajoutee(Path directory, Catalogue base, List<Regle> rules) {
        Enquete inquiry = new Enquete(directory, LecteurCatalogue.lire(directory), base, rules);
        return new Verification(inquiry.lu(), inquiry.sain(), inquiry.mises());
    }
}
