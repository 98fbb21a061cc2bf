package fr.aiguillage.commande;

import fr.aiguillage.orientation.Ecoute.Entendu;
import fr.aiguillage.orientation.Entretien;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.PageQuestions;
import java.util.List;

/** What is worth asking next. */
record Questions(Fonds fonds) implements Commande {

    @Override
    public String nom() {
        return "questions";
    }

    @Override
    public String description() {
        return "dit quoi demander ensuite, le plus utile d'abord";
    }

    @Override
    public List<Option> options() {
        return OptionsSituation.et(Formats.option(Formats.TEXTE_OU_JSON));
    }

    @Override
    public int executer(Appel call) {
        Format format = Formats.choisi(call, Formats.TEXTE_OU_JSON);
        Orienteur orienteur = OptionsSituation.orienteur(fonds, call);
        Entendu heard = OptionsSituation.entendue(orienteur, call);
        Orientation answer = orienteur.orienter(heard);
        return Formats.repondre(call, format, () -> answer.questions(),
                () -> PageQuestions.de(answer, new Mots(orienteur.connaissances().catalogue()),
                        new Entretien(orienteur.connaissances()).premiersFaits(heard.situation())));
    }
}
