package fr.aiguillage.commande;

import fr.aiguillage.orientation.Ecoute.Entendu;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Mouvements;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.PageMouvements;
import fr.aiguillage.situation.Situation;
import java.util.List;

/** What moves when facts change. The current situation stays as it is. */
record EtSi(Fonds fonds) implements SurLaSituation {

    @Override
    public String nom() {
        return "et-si";
    }

    @Override
    public String description() {
        return "montre ce qui change si un fait change, sans toucher à la situation";
    }

    @Override
    public Parametres parametres() {
        return Parametres.plusieurs("cle=valeur");
    }

    @Override
    public Reponse reponse(Appel call, Orienteur orienteur, Entendu heard) {
        Situation before = heard.situation();
        Situation after = changee(before, orienteur, call.mots());
        Mouvements moves = Mouvements.entre(orienteur.orienter(before), orienteur.orienter(after));
        return new Reponse(() -> moves,
                () -> PageMouvements.de(moves, new Mots(orienteur.connaissances().catalogue())));
    }

    /** That situation with other facts, which must hold together. */
    static Situation changee(Situation before, Orienteur orienteur, List<String> facts) {
        Situation after = OptionsSituation.avec(orienteur.connaissances(), before, facts.stream());
        OptionsSituation.coherence(after, orienteur.connaissances());
        return after;
    }
}
