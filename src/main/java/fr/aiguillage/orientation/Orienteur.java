package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.lecture.Arbre;
import fr.aiguillage.moteur.Coherence;
import fr.aiguillage.moteur.Conclusions;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.moteur.Moteur;
import fr.aiguillage.moteur.faits.Candidat;
import fr.aiguillage.prose.Lecteur;
import fr.aiguillage.situation.LecteurSituation;
import fr.aiguillage.situation.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers situations. Safe for use by several threads. */
public final class Orienteur {

    private final Moteur moteur;
    private final String version;
    private final List<String> avertissements;
    private final Ouvertures ouvertures;
    private @Nullable Ecoute ecoute;

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
        this.ouvertures = new Ouvertures(moteur.connaissances());
    }

    /** What a text says, on top of a situation and on its day. */
    public Ecoute.Entendu entendre(String text, Situation before) {
        return ecoute().entendre(text, before);
    }

    /**
     * What a file or a line says: a situation, or a text beside its place and its day.
     *
     * @param today the day when it gives none
     * @throws fr.aiguillage.situation.SituationInvalide with everything that is wrong in it
     */
    public Ecoute.Entendu entendre(Arbre tree, LocalDate today) {
        JsonNode text = tree.racine().path("texte");
        LecteurSituation reader = new LecteurSituation(connaissances().catalogue());
        if (!text.isString() || tree.racine().has("situation")) {
            return Ecoute.Entendu.rien(reader.arbre(tree).situation(today));
        }
        ObjectNode around = (ObjectNode) tree.racine().deepCopy();
        around.remove("texte");
        around.putObject("situation");
        Situation bare = reader.arbre(new Arbre(tree.fichier(), around, Map.of())).situation(today);
        Ecoute.Entendu heard = entendre(text.asString(), bare);
        return bare.territoire() == null ? heard : heard.avec(heard.situation().dans(bare.territoire()));
    }

    private synchronized Ecoute ecoute() {
        if (ecoute == null) {
            ecoute = new Ecoute(new Lecteur(connaissances().catalogue()), new Coherence(connaissances()));
        }
        return ecoute;
    }

    /** The engine that answers. */
    public Moteur moteur() {
        return moteur;
    }

    public Connaissances connaissances() {
        return moteur.connaissances();
    }

    /** The answer for everyone of whom the situation tells. */
    public Orientation orienter(Situation situation) {
        return avec(autres(situation), reponse(situation));
    }

    /** The same of a situation that was read in a text: what is to be confirmed is asked first. */
    public Orientation orienter(Ecoute.Entendu heard) {
        Orientation answer = orienter(heard.situation());
        List<Question> first = heard.compris().aConfirmer().stream()
                .filter(id -> !answer.situation().containsKey(id)).map(id -> demandee(id, answer)).toList();
        return answer.demandantDAbord(first);
    }

    private Question demandee(String attribute, Orientation answer) {
        return answer.questions().stream().filter(q -> q.attribut().equals(attribute)).findFirst()
                .orElseGet(() -> Question.sur(attribute, connaissances().catalogue().attribut(attribute)));
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
        return new Reponse(connaissances(), ouvertures, conclusions);
    }
}
