package fr.aiguillage.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a service is reached. It is never a person: people come and go, and a name is not needed.
 *
 * @param service what the service is called
 * @param role what it is reached for
 * @param adresse where it receives
 * @param horaires when it answers
 * @param verifieLe the day on which someone checked it
 * @param aConfirmer whether it is still to be checked
 */
public record Contact(String service, @Nullable String role, @Nullable String telephone, @Nullable String courriel,
        @Nullable String adresse, @Nullable String horaires, @Nullable LocalDate verifieLe, boolean aConfirmer) {

    /** Whether there is a way to reach it. */
    public boolean joignable() {
        return telephone != null || courriel != null || adresse != null;
    }
}
