package fr.aiguillage.catalogue.verification;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.catalogue.lecture.LecteurCatalogue;
import fr.aiguillage.catalogue.lecture.Lecture;
import fr.aiguillage.moteur.Regle;
import java.nio.file.Path;
import java.util.List;

/** A catalogue directory, read and checked whole. */
public record Verification(Catalogue catalogue, Catalogue saine, List<Anomalie> anomalies) {

    public static Verification de(Path directory, List<Regle> rules) {
        return de(directory, rules, Catalogue.vide());
    }

    public static Verification de(Path directory, List<Regle> rules, Catalogue base) {
        Lecture reading = LecteurCatalogue.lire(directory);
        return new Verification(reading.catalogue(), reading.catalogue(), reading.anomalies());
    }

    public static Verification ajoutee(Path directory, Catalogue base) {
        return de(directory, List.of(), base);
    }
}
