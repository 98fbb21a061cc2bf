package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.situation.LecteurLieu;
import java.util.List;

/** The option by which a command that needs no situation is told about which places it is. */
final class OptionLieu {

    static final String NOM = "territoire";
    static final Option TERRITOIRES = new Option(NOM, "LIEU", true,
            "le lieu : nom, code postal, code Insee, numéro");

    private OptionLieu() {
    }

    /**
     * The ids of the places given.
     *
     * @throws Refus when one is unknown or ambiguous, with the nearest ones
     */
    static List<String> lieux(Appel call, Catalogue catalogue) {
        return call.valeurs(NOM).stream().map(typed -> lieu(typed, call, catalogue)).distinct().toList();
    }

    /** The id of the place so named. */
    static String lieu(String typed, Appel call, Catalogue catalogue) {
        try {
            return new LecteurLieu(catalogue).trouver(new ChoixDuLieu(catalogue, call).preciser(typed));
        } catch (Malentendu e) {
            throw new Refus("--" + NOM + " : " + e.texte(), e.peutEtre());
        }
    }
}
