package fr.aiguillage.bilan;

import fr.aiguillage.alignement.Alignee;
import fr.aiguillage.alignement.Aligneur;
import fr.aiguillage.bilan.Couverture.Reponse;
import fr.aiguillage.bilan.Couverture.Statut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.moteur.faits.Correspondance.Force;
import fr.aiguillage.plan.ActionDuPlan;
import fr.aiguillage.plan.PlanLu;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares plans with the texts that they answer to. */
public final class Examen {

    private final Catalogue catalogue;
    private final Aligneur aligneur;
    private final LocalDate jour;

    /** As things stand on that day. */
    public Examen(Catalogue catalogue, LocalDate day) {
        this.catalogue = catalogue;
        this.aligneur = new Aligneur(catalogue);
        this.jour = day;
    }

    /**
     * How a plan stands.
     *
     * @param place the id of the place that it is for, null when nothing tells it
     * @param automatic whether what someone decided on its actions is left aside
     */
    public BilanDePlan de(PlanLu read, @Nullable String place, boolean automatic) {
        List<Inscrite> actions = new ArrayList<>();
        for (ActionDuPlan action : read.plan().actions()) {
            Alignee aligned = aligneur.aligner(action, automatic);
            actions.add(new Inscrite(actions.size() + 1, aligned, false));
        }
        List<Couverture> covered = catalogue.mesures().stream().filter(this::faitFoi)
                .map(measure -> couverture(measure, actions)).toList();
        return new BilanDePlan(read, "commune", actions, covered, List.of(), List.of());
    }

    private boolean faitFoi(Mesure measure) {
        Document document = catalogue.document(measure.document());
        return document != null && document.faitFoi();
    }

    private static Couverture couverture(Mesure measure, List<Inscrite> actions) {
        List<Reponse> answers = actions.stream().flatMap(action -> action.alignee().retenus().stream()
                .filter(one -> one.mesure().equals(measure.id()))
                .map(one -> new Reponse(action, one.force(), one.action()))).toList();
        Statut status = answers.isEmpty() ? Statut.SANS_ACTION
                : answers.stream().anyMatch(one -> one.force() == Force.PRINCIPAL) ? Statut.COUVERTE : Statut.PARTIELLE;
        return new Couverture(measure, "commune", status, "", answers, List.of());
    }
}
