package fr.aiguillage.rendu;

import fr.aiguillage.alignement.Alignee;
import fr.aiguillage.alignement.Alignement;
import fr.aiguillage.bilan.BilanDePlan;
import fr.aiguillage.bilan.Inscrite;
import fr.aiguillage.catalogue.Avancement;
import fr.aiguillage.catalogue.Periode;
import fr.aiguillage.moteur.faits.Appui;
import fr.aiguillage.moteur.faits.Preuve;
import fr.aiguillage.plan.ActionDuPlan;
import fr.aiguillage.plan.Place;
import fr.aiguillage.plan.Plan;
import fr.aiguillage.plan.PlanLu;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A plan and its actions as other programs read them. */
public record PlanEnDonnees(Entete plan, List<Action> actions, List<Alerte> alertes) {

    /** What the plan is. */
    record Entete(String id, String titre, @Nullable Periode periode, @Nullable String territoire) {
    }

    /** One action, where it stands and what it says. */
    record Action(@Nullable String reference, @Nullable Integer ligne, @Nullable Integer page, List<String> axe,
            @Nullable String titre, String texte, @Nullable String pilote, List<String> partenaires,
            List<String> acteurs, List<String> indicateurs, @Nullable String calendrier, @Nullable String publicVise,
            @Nullable Avancement avancement, List<Correspondance> alignements,
            @Nullable Decision validation) {
    }

    /** A measure that the action answers to, with what speaks for it. */
    record Correspondance(String mesure, @Nullable String action, String force, @Nullable Double score,
            List<String> preuves) {

        static Correspondance de(Alignement found) {
            return new Correspondance(found.mesure(), found.action(), found.force().name().toLowerCase(Locale.ROOT),
                    found.points() == null ? null : Math.round(found.points() * 100) / 100.0,
                    found.preuves().stream().map(Correspondance::dite).toList());
        }

        private static String dite(Appui support) {
            Preuve proof = support.preuve();
            return "« " + String.join(" », « ", proof.mots()) + " » (" + proof.cible() + ") : " + support.regle();
        }
    }

    /** Who decided, and whether the words of the action say otherwise. */
    record Decision(String role, LocalDate le, boolean desaccord, List<Correspondance> trouves) {

        static @Nullable Decision de(Alignee aligned) {
            return aligned.decision() == null ? null : new Decision(aligned.decision().role(), aligned.decision().le(),
                    aligned.desaccord(), aligned.trouves().stream().map(Correspondance::de).toList());
        }
    }

    /** Something to look at in the plan. */
    record Alerte(String type, @Nullable Integer ligne, @Nullable Integer page) {
    }

    public static PlanEnDonnees de(BilanDePlan balance) {
        PlanLu read = balance.lu();
        Plan plan = read.plan();
        List<Alignee> aligned = balance.actions().stream().map(Inscrite::alignee).toList();
        return new PlanEnDonnees(new Entete(plan.id(), plan.titre(), plan.periode(), plan.territoire()),
                aligned.stream().map(PlanEnDonnees::action).toList(),
                read.masques().stream().map(PlanEnDonnees::nom).toList());
    }

    private static Alerte nom(Place place) {
        return new Alerte("nom_masque", place.ligne(), place.page());
    }

    private static Action action(Alignee aligned) {
        ActionDuPlan a = aligned.action();
        return new Action(a.reference(), a.ligne(), a.page(), a.axe(), a.titre(), a.texte(), a.pilote(),
                a.partenaires(), a.acteurs(), a.indicateurs(), a.calendrier(), a.publicVise(), a.avancement(),
                aligned.retenus().stream().map(Correspondance::de).toList(), Decision.de(aligned));
    }
}
