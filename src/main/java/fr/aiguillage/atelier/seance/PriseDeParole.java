package fr.aiguillage.atelier.seance;

import fr.aiguillage.atelier.seance.Travail.Dit;
import fr.aiguillage.catalogue.Atelier.Parole;
import fr.aiguillage.orientation.Partage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one table tells someone, or could tell, beside what may be said.
 *
 * @param presente whether that table is in the room; otherwise only the case speaks for that profession
 * @param dits what it recorded that it tells; none when it tells nothing
 * @param corrige what a human answers
 * @param textes what the rules conclude for that profession; null for a letter
 */
public record PriseDeParole(Table table, boolean presente, String aQui, List<Dit> dits, List<Parole> corrige,
        @Nullable Partage textes) {
}
