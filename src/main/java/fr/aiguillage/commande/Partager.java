package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.orientation.Ecoute.Entendu;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.orientation.Partage;
import fr.aiguillage.rendu.PagePartage;
import fr.aiguillage.situation.Situation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
        Partage sharing = orienteur.partage(posee(heard.situation(), demande(orienteur), orienteur, call));
        return new Reponse(() -> sharing,
                () -> PagePartage.de(sharing, new Mots(orienteur.connaissances().catalogue())));
    }

    private static Identite.Partage demande(Orienteur orienteur) {
        return orienteur.connaissances().catalogue().identites().stream().map(Identite::partage)
                .filter(Objects::nonNull).findFirst().orElseThrow(() -> new Refus(
                        "ce catalogue ne dit rien du partage d'informations", "Peut-être sans --seul ?"));
    }

    /** The situation with the question itself, and with whom. */
    private static Situation posee(Situation situation, Identite.Partage asked, Orienteur orienteur, Appel call) {
        return OptionsSituation.avec(orienteur.connaissances(), situation, Stream.concat(asked.si().stream(),
                call.valeurs(A).stream().map(who -> asked.aQui() + "=" + who)));
    }
}
