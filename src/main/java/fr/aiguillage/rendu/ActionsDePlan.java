package fr.aiguillage.rendu;

import fr.aiguillage.alignement.Alignee;
import fr.aiguillage.alignement.Alignement;
import fr.aiguillage.bilan.Inscrite;
import fr.aiguillage.catalogue.Avancement;
import fr.aiguillage.moteur.faits.Appui;
import fr.aiguillage.moteur.faits.Correspondance.Force;
import fr.aiguillage.plan.ActionDuPlan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The actions of a plan as they are told, each with what it answers to. */
final class ActionsDePlan {

    private static final int TEXTE_MAX = 240;
    private static final Map<Avancement, String> DITS = new EnumMap<>(Map.of(Avancement.PREVU, "prévue",
            Avancement.ENGAGE, "engagée", Avancement.REALISE, "réalisée", Avancement.ABANDONNE, "abandonnée"));

    /** How far so many actions have gone. */
    static String avancement(Avancement progress, int count) {
        return DITS.get(progress) + (count > 1 ? "s" : "");
    }

    private ActionsDePlan() {
    }

    static List<Bloc.Puce> de(List<Inscrite> actions) {
        return actions.stream().map(ActionsDePlan::action).toList();
    }

    private static Bloc.Puce action(Inscrite one) {
        List<String> lines = new ArrayList<>(correspondances(one.alignee()));
        lines.addAll(details(one.alignee().action()));
        return new Bloc.Puce(nom(one), lines);
    }

    /** Its number, its place and the beginning of its text. */
    static String nom(Inscrite one) {
        String place = one.place().dite();
        return one.nom() + (place.isEmpty() ? "" : " (" + place + ")") + " : " + coupe(one.alignee().action());
    }

    private static List<String> correspondances(Alignee aligned) {
        List<String> lines = new ArrayList<>();
        dire(lines, "Répond d'abord à", mesures(aligned.retenus(), Force.PRINCIPAL));
        dire(lines, "Touche aussi", mesures(aligned.retenus(), Force.SECONDAIRE));
        if (aligned.retenus().isEmpty()) {
            lines.add("Ne répond à aucune mesure" + (aligned.decision() == null ? " que ses mots désignent." : "."));
        }
        if (aligned.decision() != null) {
            lines.add("Décidé par : " + aligned.decision().role() + ", le "
                    + Jours.dit(aligned.decision().le()) + (aligned.desaccord()
                    ? " ; ses mots désignent plutôt " + mesures(aligned.trouves(), Force.PRINCIPAL) : ""));
        }
        return lines;
    }

    private static String mesures(List<Alignement> all, Force force) {
        return all.stream().filter(one -> one.force() == force).map(ActionsDePlan::mesure)
                .collect(Collectors.joining(" ; "));
    }

    /** The number of the measure, and the words that speak for it. */
    private static String mesure(Alignement one) {
        String name = "mesure " + one.mesure().substring(one.mesure().indexOf('/') + 1);
        String words = one.preuves().stream().map(Appui::preuve).flatMap(proof -> proof.mots().stream()).distinct()
                .limit(3).collect(Collectors.joining(", "));
        return words.isEmpty() ? name : name + " (« " + words + " »)";
    }

    private static String coupe(ActionDuPlan action) {
        String said = action.dit().replace('\n', ' ');
        int end = said.length() > TEXTE_MAX ? said.lastIndexOf(' ', TEXTE_MAX) : said.length();
        return end == said.length() ? said : said.substring(0, Math.max(1, end)) + "…";
    }

    /** What the plan says of it besides its text. */
    static List<String> details(ActionDuPlan action) {
        List<String> lines = new ArrayList<>();
        dire(lines, "Pilote", action.pilote());
        dire(lines, "Partenaires", String.join(", ", action.partenaires()));
        dire(lines, "Pilotes ou partenaires", String.join(", ", action.acteurs()));
        dire(lines, "Indicateurs", String.join(" ; ", action.indicateurs()));
        dire(lines, "Calendrier", action.calendrier());
        dire(lines, "Public", action.publicVise());
        dire(lines, "Avancement", action.avancement() == null ? null : avancement(action.avancement(), 1));
        return lines;
    }

    private static void dire(List<String> lines, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            lines.add(label + " : " + value);
        }
    }
}
