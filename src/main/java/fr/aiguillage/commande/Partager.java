package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.orientation.Partage;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.PagePartage;
import fr.aiguillage.situation.LecteurSituation;
import fr.aiguillage.situation.Situation;
import fr.aiguillage.situation.SituationInvalide;
import java.util.List;
import java.util.Objects;

/** What one must, may, may not say, and whom to tell before. The current situation stays as it is. */
record Partager(Fonds fonds) implements Commande {

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
    public int executer(Appel call) {
        Format format = Formats.choisi(call, Formats.TEXTE_OU_JSON);
        Orienteur orienteur = OptionsSituation.orienteur(fonds, call);
        Identite.Partage asked = demande(orienteur);
        Situation situation = OptionsSituation.situation(orienteur, call);
        Partage sharing = orienteur.partage(posee(situation, asked, orienteur, call));
        return Formats.repondre(call, format, () -> sharing,
                () -> PagePartage.de(sharing, new Mots(orienteur.connaissances().catalogue())));
    }

    private static Identite.Partage demande(Orienteur orienteur) {
        return orienteur.connaissances().catalogue().identites().stream().map(Identite::partage)
                .filter(Objects::nonNull).findFirst().orElseThrow(() -> new Refus(
                        "ce catalogue ne dit rien du partage d'informations", "Peut-être sans --seul ?"));
    }

    /** The situation with the question itself, and with whom. */
    private static Situation posee(Situation situation, Identite.Partage asked, Orienteur orienteur, Appel call) {
        LecteurSituation reader = new LecteurSituation(orienteur.connaissances().catalogue()).apres(situation);
        asked.si().forEach(reader::fait);
        call.valeurs(A).forEach(who -> reader.fait(asked.aQui() + "=" + who));
        try {
            return reader.situation(situation.date());
        } catch (SituationInvalide e) {
            throw OptionsSituation.refus(e.anomalies());
        }
    }
}
