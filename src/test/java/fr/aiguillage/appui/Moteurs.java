package fr.aiguillage.appui;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.moteur.BaseDeRegles;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.moteur.Moteur;
import fr.aiguillage.orientation.Orienteur;
import java.util.List;
import java.util.Set;
import org.kie.api.KieBase;

/** Engines that tests ask. */
public final class Moteurs {

    private static final KieBase GENERIQUES = BaseDeRegles.precompilee(Set.of());

    private Moteurs() {
    }

    /** One that knows a catalogue and the generic rules only. */
    public static Orienteur generique(Catalogue catalogue) {
        return orienteur(GENERIQUES, new Connaissances(catalogue, List.of()));
    }

    public static Orienteur orienteur(KieBase rules, Connaissances connaissances) {
        return new Orienteur(new Moteur(rules, connaissances), "essai", List.of());
    }
}
