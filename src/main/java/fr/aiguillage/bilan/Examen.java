package fr.aiguillage.bilan;

import fr.aiguillage.alignement.Alignee;
import fr.aiguillage.alignement.Aligneur;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.moteur.ReglesDePlan;
import fr.aiguillage.plan.ActionDuPlan;
import fr.aiguillage.plan.Plan;
import fr.aiguillage.plan.PlanLu;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Compares plans with the texts that they answer to. */
public final class Examen {

    private final Catalogue catalogue;
    private final List<Document> textes;
    private final Aligneur aligneur;
    private final Echelons echelons;
    private final Mesures mesures;
    private final Methode methode;
    private final Alarmes alarmes;

    /** With the texts that are the reference, as things stand on that day. */
    public Examen(Catalogue catalogue, LocalDate day) {
        this(catalogue, day, reference(catalogue));
    }

    /** With these texts, in that order. */
    public Examen(Catalogue catalogue, LocalDate day, List<Document> texts) {
        ReglesDePlan rules = new ReglesDePlan();
        this.catalogue = catalogue;
        textes = List.copyOf(texts);
        aligneur = new Aligneur(catalogue, texts.stream().map(Document::id).toList());
        echelons = new Echelons(catalogue);
        mesures = new Mesures(catalogue, echelons, rules, day);
        methode = new Methode(catalogue, rules);
        alarmes = new Alarmes(catalogue, day);
    }

    /** The texts that are the reference: to them one answers when nothing else is asked. */
    public static List<Document> reference(Catalogue catalogue) {
        return catalogue.liste(Genre.DOCUMENT, Document.class).stream().filter(Document::faitFoi).toList();
    }

    /**
     * How a plan stands.
     *
     * @param place the id of the place that it is for, null when only the plan may tell it
     * @param automatic whether what someone decided on its actions is left aside
     */
    public BilanDePlan de(PlanLu read, @Nullable String place, boolean automatic) {
        return de(read, place, automatic, action -> { });
    }

    /** The same, which tells the rank of each action once it is compared. */
    public BilanDePlan de(PlanLu read, @Nullable String place, boolean automatic, IntConsumer progress) {
        Plan plan = read.plan();
        String where = place != null ? place : plan.territoire();
        @Nullable String told = echelons.duPlan(where, plan.titre());
        String level = told == null ? echelons.plusPetit() : told;
        List<Inscrite> actions = inscrire(plan, automatic, progress);
        List<Dit> said = Dit.de(plan);
        return new BilanDePlan(read, level, actions, mesures.couvertes(textes, actions, level, where),
                methode.juger(plan, said), alarmes.pour(read, textes, actions, said,
                        told == null ? echelons.nom(level) : null));
    }

    private List<Inscrite> inscrire(Plan plan, boolean automatic, IntConsumer progress) {
        List<Inscrite> actions = new ArrayList<>();
        for (ActionDuPlan action : plan.actions()) {
            Alignee aligned = aligneur.aligner(action, automatic);
            actions.add(new Inscrite(actions.size() + 1, aligned, Annees.avant(action.calendrier(), plan.periode())));
            progress.accept(actions.size());
        }
        return actions;
    }
}
