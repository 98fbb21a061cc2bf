package fr.aiguillage.rendu;

import fr.aiguillage.bilan.Alerte;
import fr.aiguillage.bilan.Couverture;
import fr.aiguillage.bilan.Jugement;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.plan.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan covers, how it is made and what to look at in it, as other programs read it. */
final class BilanEnDonnees {

    private BilanEnDonnees() {
    }

    /**
     * What the plan does for one measure.
     *
     * @param actions the names of its actions
     * @param outils the ids of what the toolbox has for it
     */
    record Mesure(String mesure, String echelon, Couverture.Statut statut, String regle, List<String> actions,
            List<String> outils) {

        static Mesure de(Couverture one) {
            return new Mesure(one.mesure().id(), one.echelon(), one.statut(), one.regle(),
                    one.reponses().stream().map(answer -> answer.inscrite().nom()).toList(),
                    one.outils().stream().map(Fiche::id).toList());
        }
    }

    /** What the plan says of one criterion of method. */
    record Critere(String critere, String libelle, Jugement.Statut statut, String regle, List<Passage> preuves,
            @Nullable String question) {

        static Critere de(Jugement one) {
            return new Critere(one.critere(), one.libelle(), one.statut(), one.regle(),
                    one.preuves().stream().map(Passage::de).toList(), one.question());
        }
    }

    /** Where the plan says something, and in which words. */
    record Passage(@Nullable Integer ligne, @Nullable Integer page, String mots) {

        static Passage de(Jugement.Preuve proof) {
            return new Passage(proof.place().ligne(), proof.place().page(), proof.mots());
        }
    }

    /** Something to look at. */
    record AVoir(Alerte.Type type, String message, List<String> actions, List<Place> places) {

        static AVoir de(Alerte one) {
            return new AVoir(one.type(), one.message(), one.actions(), one.places());
        }
    }
}
