package fr.aiguillage.rendu;

import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.faits.EtatBesoin.Etat;
import fr.aiguillage.mots.Initiale;
import fr.aiguillage.orientation.Entree.AConfirmer;
import fr.aiguillage.orientation.Entree.Proposee;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Question;
import fr.aiguillage.orientation.Raison;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How what an answer holds is said, on every page that shows it. */
record Phrases(Orientation orientation, Mots mots) {

    private static final int NOM_LONG = 60;

    /** What was understood, a fact after another: what is simply true has no need of « oui ». */
    List<String> faits() {
        return orientation.situation().entrySet().stream().map(e -> Boolean.TRUE.equals(e.getValue())
                ? mots.attribut(e.getKey()) : mots.attribut(e.getKey()) + " : " + mots.fait(e.getKey(), e.getValue()))
                .toList();
    }

    /** The needs that are established, each with whose it is. */
    List<String> besoins() {
        return orientation.besoins().stream().filter(b -> b.etat() == Etat.ETABLI)
                .map(b -> Initiale.minuscule(b.libelle()) + pour(b.pour())).toList();
    }

    /** What to do when nothing is proposed yet. */
    String rien() {
        if (orientation.situation().isEmpty()) {
            return "Dites ce que vous savez, même un peu : la commande « questions » donne ce qui peut se dire.";
        }
        return orientation.gardeFous().isEmpty() ? "Rien de ce qui est dit n'appelle encore une réponse de prévention : "
                + "rien n'est proposé. La commande « questions » donne ce qui peut se dire de plus."
                : "Les consignes affichées passent d'abord ; rien d'autre n'est proposé pour l'instant.";
    }

    String titre(Proposee proposal) {
        return proposal.nom() + " (" + proposal.id() + ")" + pour(proposal.pour());
    }

    /** The same without the last precision of a long name, where lines are counted. */
    String titreCourt(Proposee proposal) {
        String name = proposal.nom().length() > NOM_LONG ? proposal.nom().replaceFirst(" \\([^()]*\\)$", "")
                : proposal.nom();
        return name + " (" + proposal.id() + ")" + pour(proposal.pour());
    }

    /** Whose it is, when it is not the person described. */
    private String pour(@Nullable String someone) {
        return someone == null ? "" : " — pour " + mots.mot("personne", someone);
    }

    String pourquoi(Proposee proposal) {
        String needs = String.join(", ", besoins(proposal));
        String facts = String.join(", ", faits(proposal));
        return needs + (facts.isEmpty() ? "" : needs.isEmpty() ? facts : " — " + facts);
    }

    /** The same reason, said ever shorter. */
    List<String> pourquoiDePlusEnPlusCourt(Proposee proposal) {
        List<String> facts = faits(proposal);
        List<String> needs = besoins(proposal);
        return Stream.of(List.of(pourquoi(proposal)), needs, List.of(String.join(", ", facts)), facts)
                .flatMap(List::stream).filter(why -> !why.isEmpty()).toList();
    }

    /** The needs that are established: one that is only possible is no reason to go. */
    private List<String> besoins(Proposee proposal) {
        Set<String> sure = orientation.besoins().stream().filter(b -> b.etat() == Etat.ETABLI)
                .map(Orientation.BesoinDeLaSituation::id).collect(Collectors.toSet());
        return proposal.besoins().stream().filter(sure::contains).map(mots::besoin).map(Initiale::minuscule).toList();
    }

    /** The criteria that hold. */
    private static List<String> faits(Proposee proposal) {
        return proposal.raisons().stream()
                .filter(r -> r.type() == Raison.Type.PUBLIC && r.verdict() == Verite.VRAI && !r.attendu().startsWith("sauf"))
                .map(Phrases::fait).distinct().toList();
    }

    /** A criterion that holds: the notion alone when it is simply true, else what was found of its subject. */
    private static String fait(Raison reason) {
        String subject = Initiale.minuscule(reason.sujet());
        return reason.constate().equals("oui") ? subject : subject + " : " + Initiale.minuscule(reason.constate());
    }

    /** What must be known; a list may have been said in part. */
    List<String> aSavoir(Proposee proposal) {
        List<String> missing = proposal.manque() == null ? List.of() : proposal.manque();
        return missing.stream().map(id -> sujet(id)
                + (orientation.situation().containsKey(id) ? " (à compléter)" : "")).toList();
    }

    private String sujet(String id) {
        return id.equals(Question.TERRITOIRE) ? "commune ou département" : Initiale.minuscule(mots.attribut(id));
    }

    /** Whom to ask about what no source confirms. */
    List<String> aupresDe(Proposee proposal) {
        List<AConfirmer> doubts = proposal.aConfirmer() == null ? List.of() : proposal.aConfirmer();
        return doubts.stream().map(d -> mots.fiche(d.aupresDe())).distinct().toList();
    }

    List<String> quiPeutSaisir(Proposee proposal) {
        return proposal.saisine().stream().map(s -> mots.mot("saisine", s)).toList();
    }

    /** Whose agreement it takes, unless that goes without saying. */
    Optional<String> accord(Proposee proposal) {
        return Optional.ofNullable(proposal.adhesion()).filter(word -> !mots.vaSansDire("adhesion", word))
                .map(word -> "Accord : " + mots.mot("adhesion", word));
    }

    /** That there are more, beyond those that are shown. */
    static String autres(int more) {
        return "Et " + more + (more > 1 ? " autres" : " autre");
    }
}
