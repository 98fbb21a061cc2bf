package fr.aiguillage.rendu;

import fr.aiguillage.mots.Initiale;
import fr.aiguillage.orientation.Entree.Proposee;
import java.util.List;
import java.util.Optional;

/**
 * What whoever asks can do without waiting for anybody: the first ones as gestures, the others by name.
 *
 * @param siennes what depends on nobody else, best first
 */
record GestesPropres(Phrases phrases, List<Proposee> siennes) {

    private static final int GESTES_MAX = 3;
    private static final int POSSIBLES_LIGNES = 3;

    void ajouter(Page page) {
        List<Proposee> gestures = siennes.stream().limit(GESTES_MAX).toList();
        if (!gestures.isEmpty()) {
            Optional<String> agreement = accordCommun(gestures);
            page.titre(2, "Vous, aujourd'hui" + agreement.map(who -> " — " + Initiale.minuscule(who)).orElse(""));
            page.gestes(gestures.stream().map(p -> geste(p, agreement.isPresent())).toList());
        }
        if (siennes.size() > GESTES_MAX) {
            page.resume("Aussi possible", siennes.stream().skip(GESTES_MAX).map(phrases::titreCourt).toList(), POSSIBLES_LIGNES);
        }
    }

    /** The agreement that they all take, said once; empty when they differ. */
    private Optional<String> accordCommun(List<Proposee> gestures) {
        List<Optional<String>> agreements = gestures.stream().map(phrases::accord).distinct().toList();
        return gestures.size() > 1 && agreements.size() == 1 ? agreements.get(0) : Optional.empty();
    }

    private Bloc.Geste geste(Proposee proposal, boolean agreed) {
        String way = proposal.entree() == null ? proposal.resume() : proposal.entree();
        return new Bloc.Geste(phrases.titreCourt(proposal), phrases.pourquoiDePlusEnPlusCourt(proposal),
                way + Joindre.premier(proposal.contacts()),
                agreed ? "" : phrases.accord(proposal).map(who -> who + ".").orElse(""));
    }
}
