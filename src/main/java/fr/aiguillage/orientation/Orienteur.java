package fr.aiguillage.orientation;

import fr.aiguillage.moteur.Conclusions;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.moteur.Moteur;
import fr.aiguillage.moteur.faits.Candidat;
import fr.aiguillage.situation.Situation;
import java.util.List;

/** Answers situations. Safe for use by several threads. */
public final class Orienteur {

    private final Moteur moteur;
    private final String version;
    private final List<String> avertissements;

    /**
     * An orienteur over rules and knowledge that are ready.
     *
     * @param version the version of the product
     * @param avertissements what was left out while loading, told with every answer
     */
    public Orienteur(Moteur moteur, String version, List<String> avertissements) {
        this.moteur = moteur;
        this.version = version;
        this.avertissements = List.copyOf(avertissements);
    }

    public Connaissances connaissances() {
        return moteur.connaissances();
    }

    public Orientation orienter(Situation situation) {
        return reponse(situation).orientation(version, avertissements);
    }

    /** The ids of the answer alone, for those who put thousands of situations. */
    public Essentiel essentiel(Situation situation) {
        return reponse(situation).essentiel();
    }

    /** What the answer says of one entry, whichever list it is in. */
    public Entree entree(Situation situation, String id) {
        return reponse(situation).entree(id);
    }

    /** What it would take for an entry that is set aside; empty when it does not depend on the user. */
    public List<Entree.Changement> faudrait(Situation situation, String id) {
        Candidat candidat = connaissances().candidats().get(id);
        return candidat == null ? List.of() : reponse(situation).faudrait(candidat);
    }

    private Reponse reponse(Situation situation) {
        Conclusions conclusions = moteur.conclure(situation);
        return new Reponse(connaissances(), conclusions);
    }
}
