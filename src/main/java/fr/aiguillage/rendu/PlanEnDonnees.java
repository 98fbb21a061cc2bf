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
import fr.aiguillage.plan.Plan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A plan and its actions as other programs read them. */
public record PlanEnDonnees(Entete plan, List<Action> actions, List<BilanEnDonnees.Mesure> couverture,
        List<BilanEnDonnees.Critere> methode, List<BilanEnDonnees.AVoir> alertes) {

    /** What the plan is, and the level that it is written for. */
    record Entete(String id, String titre, @Nullable Periode periode, @Nullable String territoire, String echelon) {
    }

    /**
     * One action, where it stands and what it says.
     *
     * @param nom how it is called where others name it: its reference, or else « n° 3 »
     * @param anterieure whether the plan tells it of years before its own
     */
    record Action(String nom, @Nullable String reference, @Nullable Integer ligne, @Nullable Integer page, List<String> axe,
            @Nullable String titre, String texte, @Nullable String pilote, List<String> partenaires,
            List<String> acteurs, List<String> indicateurs, @Nullable String calendrier, @Nullable String publicVise,
            @Nullable Avancement avancement, boolean anterieure, List<Correspondance> alignements,
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

    public static PlanEnDonnees de(BilanDePlan balance) {
        Plan plan = balance.lu().plan();
        return new PlanEnDonnees(new Entete(plan.id(), plan.titre(), plan.periode(), plan.territoire(), balance.echelon()),
                balance.actions().stream().map(PlanEnDonnees::action).toList(),
                balance.couverture().stream().map(BilanEnDonnees.Mesure::de).toList(),
                balance.methode().stream().map(BilanEnDonnees.Critere::de).toList(),
                balance.alertes().stream().map(BilanEnDonnees.AVoir::de).toList());
    }

    private static Action action(Inscrite one) {
        Alignee aligned = one.alignee();
        ActionDuPlan a = aligned.action();
        return new Action(one.nom(), a.reference(), a.ligne(), a.page(), a.axe(), a.titre(), a.texte(), a.pilote(),
                a.partenaires(), a.acteurs(), a.indicateurs(), a.calendrier(), a.publicVise(), a.avancement(), one.anterieure(),
                aligned.retenus().stream().map(Correspondance::de).toList(), Decision.de(aligned));
    }
}
