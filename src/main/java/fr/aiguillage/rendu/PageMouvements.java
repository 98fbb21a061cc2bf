package fr.aiguillage.rendu;

import fr.aiguillage.logique.Verite;
import fr.aiguillage.orientation.Mouvements;
import fr.aiguillage.orientation.Mouvements.Mouvement;
import fr.aiguillage.orientation.Orientation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Only what moves, from where to where, and why. */
public final class PageMouvements {

    private static final Map<String, String> NOMS = Map.of("recommande", "recommandé", "a_verifier", "à vérifier",
            "ecarte", "écarté", "hors_cadre", "hors cadre", Mouvements.ABSENT, "absent");

    private static final Set<String> PROPOSE = Set.of("recommande", "a_verifier");

    private PageMouvements() {
    }

    public static Page de(Mouvements moves) {
        Page page = new Page("Et si");
        List<Mouvement> seen = moves.mouvements().stream().filter(PageMouvements::proposeUneFois).toList();
        Set<String> known = moves.avant().gardeFous().stream().map(Orientation.Alerte::id).collect(Collectors.toSet());
        moves.apres().gardeFous().stream().filter(alert -> !known.contains(alert.id()))
                .forEach(alert -> PageOrientation.gardeFou(page, alert));
        return seen.isEmpty() ? page.paragraphe("Rien ne bouge dans ce qui est proposé.")
                : page.section("Ce qui bouge", seen.stream().map(PageMouvements::puce).toList());
    }

    /** Proposed before or after: what was and stays out of the answer is not news. */
    private static boolean proposeUneFois(Mouvement move) {
        return PROPOSE.contains(move.de()) || PROPOSE.contains(move.vers());
    }

    private static Bloc.Puce puce(Mouvement move) {
        String path = NOMS.get(move.de()) + " → " + NOMS.get(move.vers());
        List<String> why = move.raisons().stream().filter(r -> r.verdict() != Verite.VRAI).limit(2)
                .map(r -> r.sujet() + " : " + r.attendu() + " — constaté : " + r.constate()).toList();
        return new Bloc.Puce(move.nom() + " (" + move.id() + ") : " + path, why);
    }
}
