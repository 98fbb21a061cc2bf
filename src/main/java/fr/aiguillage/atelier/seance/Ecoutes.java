package fr.aiguillage.atelier.seance;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.ListeDeValeurs;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.orientation.Echange;
import java.util.Set;

/** Those to whom one may speak, and those whose agreement may be sought first. */
public final class Ecoutes {

    /** The list of the catalogue that says who agrees. */
    public static final String ACCORDS = "adhesion";

    private Ecoutes() {
    }

    /**
     * The attribute that says with whom one shares.
     *
     * @throws Malentendu when the catalogue has none
     */
    public static Attribut dans(Catalogue catalogue) {
        Echange asked = Echange.de(catalogue);
        Attribut attribut = asked == null ? null : catalogue.attribut(asked.regles().aQui());
        if (attribut == null) {
            throw new Malentendu("ce catalogue ne dit rien du partage d'informations", null);
        }
        return attribut;
    }

    public static Set<String> accords(Catalogue catalogue) {
        ListeDeValeurs known = catalogue.liste(ACCORDS);
        return known == null ? Set.of() : known.valeurs().keySet();
    }
}
