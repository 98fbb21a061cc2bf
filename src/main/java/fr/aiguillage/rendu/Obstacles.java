package fr.aiguillage.rendu;

import fr.aiguillage.logique.Verite;
import fr.aiguillage.mots.Initiale;
import fr.aiguillage.orientation.Entree.Ecartee;
import fr.aiguillage.orientation.Entree.Proposee;
import fr.aiguillage.orientation.Entree;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Raison;
import java.util.List;
import java.util.stream.Collectors;

/** What keeps an entry from being recommended, in a few words. */
record Obstacles(Mots mots) {

    private static final int FAITS_MAX = 3;

    /** What is missing, or the first criterion that fails; nothing when nothing does. */
    String de(Entree entry) {
        if (entry instanceof Proposee proposal) {
            return manque(proposal.manque() == null ? List.of() : proposal.manque());
        }
        return entry instanceof Ecartee ? entry.raisons().stream().filter(r -> r.verdict() == Verite.FAUX).findFirst()
                .map(Obstacles::raison).orElse("") : "";
    }

    private String manque(List<String> missing) {
        int more = missing.size() - FAITS_MAX;
        String names = missing.stream().limit(FAITS_MAX).map(mots::attribut).map(Initiale::minuscule)
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? "" : "il manque " + names + (more > 0 ? " et " + more
                + (more > 1 ? " autres faits" : " autre fait") : "");
    }

    private static String raison(Raison reason) {
        return Initiale.minuscule(reason.sujet()) + ", " + reason.attendu() + " — constaté : " + reason.constate();
    }
}
