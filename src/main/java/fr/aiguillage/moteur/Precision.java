package fr.aiguillage.moteur;

import fr.aiguillage.catalogue.Qualification;
import fr.aiguillage.criteres.Exigence;
import fr.aiguillage.logique.Critere;
import fr.aiguillage.logique.Critere.SurAttribut;
import fr.aiguillage.logique.Epreuve;
import fr.aiguillage.logique.FormeNormale;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.faits.Definition;
import fr.aiguillage.moteur.faits.Dossier;
import java.util.List;
import java.util.stream.Stream;

/** Says how much the criteria of an entry that hold tell the situation from others. Only confirmed criteria count. */
final class Precision {

    private final Connaissances connaissances;
    private final Dossier dossier;

    Precision(Connaissances connaissances, Dossier dossier) {
        this.connaissances = connaissances;
        this.dossier = dossier;
    }

    /**
     * What the criteria that hold weigh, in the profile that tells most: a bound on a number nothing, a technical step
     * or one word among several one, the only word expected two, a notion as much as its definition.
     */
    int de(FormeNormale<Exigence> forme) {
        Verite state = forme.profils((e, exclusion) -> e.critere().juger(dossier));
        int profile = forme.profils().stream()
                .filter(p -> FormeNormale.profil(p, (e, exclusion) -> e.critere().juger(dossier)) == state)
                .mapToInt(this::poids).max().orElse(0);
        return poids(forme.conditions()) + profile;
    }

    /** Whether some criterion that holds is more than a bound, a technical step or who asks. */
    boolean designe(FormeNormale<Exigence> forme) {
        return tenus(forme).anyMatch(c -> !borne(c) && !technique(c) && !surQuiDemande(c));
    }

    /** Whether a bound on a number holds. */
    boolean tranche(FormeNormale<Exigence> forme) {
        return tenus(forme).anyMatch(Precision::borne);
    }

    private Stream<Critere> tenus(FormeNormale<Exigence> forme) {
        return Stream.concat(forme.conditions().stream(), forme.profils().stream().flatMap(List::stream))
                .filter(Exigence::confirme).map(Exigence::critere).filter(c -> c.juger(dossier) == Verite.VRAI);
    }

    private int poids(List<Exigence> criteria) {
        return criteria.stream().filter(Exigence::confirme).map(Exigence::critere)
                .filter(c -> c.juger(dossier) == Verite.VRAI).mapToInt(this::poids).sum();
    }

    private int poids(Critere critere) {
        if (critere instanceof SurAttribut direct) {
            return poids(direct.epreuve());
        }
        Definition definition = connaissances.definitions().get(critere.sujet());
        return definition == null || technique(critere) ? 1 : Math.max(1, de(definition.forme()));
    }

    private static int poids(Epreuve epreuve) {
        boolean one = epreuve instanceof Epreuve.Parmi among && among.attendues().size() == 1;
        return epreuve instanceof Epreuve.Dans ? 0 : one ? 2 : 1;
    }

    private static boolean borne(Critere critere) {
        return critere instanceof SurAttribut direct && direct.epreuve() instanceof Epreuve.Dans;
    }

    private boolean surQuiDemande(Critere critere) {
        return critere instanceof SurAttribut && connaissances.catalogue().identites().stream()
                .anyMatch(identity -> critere.sujet().equals(identity.demandeur()));
    }

    private boolean technique(Critere critere) {
        Qualification notion = critere instanceof SurAttribut ? null
                : connaissances.catalogue().qualification(critere.sujet());
        return notion != null && notion.discrete();
    }
}
