package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.moteur.ajoutees.RegleAjoutee;
import fr.aiguillage.moteur.ajoutees.ReglesAjoutees;
import fr.aiguillage.verification.Verification;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A catalogue directory that a call adds to what is known, read and checked.
 *
 * @param catalogue the entries that can serve
 * @param regles the rules that can run
 * @param anomalies why the rest is left out
 */
record DossierAjoute(Catalogue catalogue, List<RegleAjoutee> regles, List<Anomalie> anomalies) {

    /**
     * Reads one.
     *
     * @param base what its entries may lean on
     * @param withRules whether its rules are read too
     * @throws Refus when it cannot be read at all
     */
    static DossierAjoute lire(Path directory, Catalogue base, boolean withRules) {
        if (!Files.isDirectory(directory) || !Files.isReadable(directory)) {
            throw illisible(directory);
        }
        try {
            ReglesAjoutees rules = withRules ? ReglesAjoutees.lire(directory) : ReglesAjoutees.aucune();
            Verification check = Verification.ajoutee(directory, base, rules.citees());
            List<Anomalie> faults = Stream.concat(check.anomalies().stream(), rules.anomalies().stream()).sorted()
                    .toList();
            return new DossierAjoute(check.saine(), rules.sans(faults), faults);
        } catch (UncheckedIOException e) {
            throw illisible(directory);
        }
    }

    private static Refus illisible(Path directory) {
        return new Refus("le dossier de catalogue « " + directory + " » n'existe pas ou ne peut pas être lu",
                CataloguesRetenus.tous().contains(directory)
                        ? "Peut-être corriger la variable " + CataloguesRetenus.VARIABLE + ", qui le nomme ?" : null);
    }
}
