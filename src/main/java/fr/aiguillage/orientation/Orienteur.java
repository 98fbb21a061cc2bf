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

    /** The answer for everyone of whom the situation tells. */
    public Orientation orienter(Situation situation) {
        return avec(autres(situation), reponse(situation));
    }

    private Orientation avec(List<AutrePersonne> others, Reponse own) {
        Orientation all = own.orientation(version, avertissements);
        for (AutrePersonne other : others) {
            all = new Reunion(other, connaissances().catalogue()).reunir(all, reponse(other.situation()).orientation(version, avertissements));
        }
        return all;
    }

    private List<AutrePersonne> autres(Situation situation) {
        return AutrePersonne.dans(situation, connaissances().catalogue());
    }

    /** The ids of the answer alone, for those who put thousands of situations. */
    public Essentiel essentiel(Situation situation) {
        List<AutrePersonne> others = autres(situation);
        Reponse own = reponse(situation);
        return others.isEmpty() ? own.essentiel() : Essentiel.de(avec(others, own));
    }

    /** What the answer says of one entry, whichever list it is in. */
    public Entree entree(Situation situation, String id) {
        List<AutrePersonne> others = autres(situation);
        Reponse own = reponse(situation);
        return others.isEmpty() ? own.entree(id) : avec(others, own).proposees().stream()
                .filter(p -> p.id().equals(id)).map(Entree.class::cast).findFirst().orElseGet(() -> own.entree(id));
    }

    /** What it would take for an entry that is set aside; empty when it does not depend on the user. */
    public List<Entree.Changement> faudrait(Situation situation, String id) {
        Candidat candidat = connaissances().candidats().get(id);
        return candidat == null ? List.of() : reponse(situation).faudrait(candidat);
    }

    /** What the one who asks may tell, and to whom. */
    public Partage partage(Situation situation) {
        return Partage.de(moteur.conclure(situation), connaissances().catalogue());
    }

    private Reponse reponse(Situation situation) {
        Conclusions conclusions = moteur.conclure(situation);
        return new Reponse(connaissances(), conclusions);
    }
}
