package fr.aiguillage.trous;

import fr.aiguillage.catalogue.Besoin;
import fr.aiguillage.catalogue.PublicVise;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a catalogue answers, need by need and public by public, on one day.
 *
 * @param territoire the id of the place asked about, null for anywhere
 * @param publics in their order
 * @param rangees one for each need that means something for one of them, those of one family together
 */
public record Trous(LocalDate au, @Nullable String territoire, List<PublicVise> publics, List<Rangee> rangees) {

    public Trous {
        publics = List.copyOf(publics);
        rangees = List.copyOf(rangees);
    }

    /** One need, and what there is of it for each public, in their order. */
    public record Rangee(Besoin besoin, List<Croisement> croisements) {
        public Rangee {
            croisements = List.copyOf(croisements);
        }
    }

    /** Those that stand so, in the order of the needs. */
    public List<Croisement> etat(Etat state) {
        return rangees.stream().flatMap(row -> row.croisements().stream()).filter(one -> one.etat() == state).toList();
    }
}
