package fr.aiguillage.commande;

import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Mouvements;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.PageMouvements;
import fr.aiguillage.situation.LecteurSituation;
import fr.aiguillage.situation.Situation;
import fr.aiguillage.situation.SituationInvalide;
import java.util.List;

/** What moves when facts change. The current situation stays as it is. */
record EtSi(Fonds fonds) implements Commande {

    @Override
    public String nom() {
        return "et-si";
    }

    @Override
    public String description() {
        return "montre ce qui change si un fait change, sans toucher à la situation";
    }

    @Override
    public List<Option> options() {
        return OptionsSituation.et(Formats.option(Formats.TEXTE_OU_JSON));
    }

    @Override
    public Parametres parametres() {
        return Parametres.plusieurs("cle=valeur");
    }

    @Override
    public int executer(Appel call) {
        Format format = Formats.choisi(call, Formats.TEXTE_OU_JSON);
        Orienteur orienteur = OptionsSituation.orienteur(fonds, call);
        Situation before = OptionsSituation.situation(orienteur, call);
        Situation after = changee(before, orienteur, call.mots());
        Mouvements moves = Mouvements.entre(orienteur.orienter(before), orienteur.orienter(after));
        return Formats.repondre(call, format, () -> moves,
                () -> PageMouvements.de(moves, new Mots(orienteur.connaissances().catalogue())));
    }

    private static Situation changee(Situation before, Orienteur orienteur, List<String> facts) {
        LecteurSituation reader = new LecteurSituation(orienteur.connaissances().catalogue()).apres(before);
        facts.forEach(reader::fait);
        try {
            Situation after = reader.situation(before.date());
            OptionsSituation.coherence(after, orienteur.connaissances());
            return after;
        } catch (SituationInvalide e) {
            throw OptionsSituation.refus(e.anomalies());
        }
    }
}
