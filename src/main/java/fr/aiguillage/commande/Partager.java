package fr.aiguillage.commande;

import fr.aiguillage.orientation.Echange;
import fr.aiguillage.orientation.Ecoute.Entendu;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.orientation.Partage;
import fr.aiguillage.rendu.PagePartage;
import java.util.List;

/** What one must, may, may not say, and whom to tell before. The current situation stays as it is. */
record Partager(Fonds fonds) implements SurLaSituation {

    /** The option that says with whom. */
    static final String A = "a";

    @Override
    public String nom() {
        return "partager";
    }

    @Override
    public String description() {
        return "dit ce que vous devez, pouvez ou ne pouvez pas dire, et qui informer avant";
    }

    @Override
    public List<Option> options() {
        return OptionsSituation.et(new Option(A, "QUI", false, "à qui vous voulez parler"),
                Formats.option(Formats.TEXTE_OU_JSON));
    }

    @Override
    public Reponse reponse(Appel call, Orienteur orienteur, Entendu heard) {
        Partage sharing = orienteur.partage(OptionsSituation.avec(orienteur.connaissances(), heard.situation(),
                demande(orienteur).faits(call.valeurs(A))));
        return new Reponse(() -> sharing,
                () -> PagePartage.de(sharing, new Mots(orienteur.connaissances().catalogue())));
    }

    private static Echange demande(Orienteur orienteur) {
        Echange asked = Echange.de(orienteur.connaissances().catalogue());
        if (asked == null) {
            throw new Refus("ce catalogue ne dit rien du partage d'informations", "Peut-être sans --seul ?");
        }
        return asked;
    }
}
