package fr.aiguillage.commande;

import fr.aiguillage.orientation.Ecoute.Entendu;
import fr.aiguillage.orientation.Entretien;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.PageQuestions;

/** What is worth asking next. */
record Questions(Fonds fonds) implements SurLaSituation {

    @Override
    public String nom() {
        return "questions";
    }

    @Override
    public String description() {
        return "dit quoi demander ensuite, le plus utile d'abord";
    }

    @Override
    public Reponse reponse(Appel call, Orienteur orienteur, Entendu heard) {
        Orientation answer = orienteur.orienter(heard);
        return new Reponse(answer::questions,
                () -> PageQuestions.de(answer, new Mots(orienteur.connaissances().catalogue()),
                        new Entretien(orienteur.connaissances()).premiersFaits(heard.situation())));
    }
}
