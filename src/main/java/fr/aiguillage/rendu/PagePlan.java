package fr.aiguillage.rendu;

import fr.aiguillage.alignement.Alignee;
import fr.aiguillage.alignement.Alignement;
import fr.aiguillage.catalogue.Avancement;
import fr.aiguillage.catalogue.Periode;
import fr.aiguillage.moteur.faits.Appui;
import fr.aiguillage.moteur.faits.Correspondance.Force;
import fr.aiguillage.plan.ActionDuPlan;
import fr.aiguillage.plan.Place;
import fr.aiguillage.plan.Plan;
import fr.aiguillage.plan.PlanLu;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The actions of a plan, as it was cut. */
public final class PagePlan {

    private static final int TEXTE_MAX = 240;
    private static final Map<Avancement, String> DITS = new EnumMap<>(Map.of(Avancement.PREVU, "prévue",
            Avancement.ENGAGE, "engagée", Avancement.REALISE, "réalisée", Avancement.ABANDONNE, "abandonnée"));

    private PagePlan() {
    }

    public static Page de(PlanLu read, List<Alignee> aligned) {
        Plan plan = read.plan();
        Page page = new Page(plan.titre());
        page.titre(1, plan.titre() + periode(plan.periode()));
        if (!read.masques().isEmpty()) {
            page.alerte("Noms", "des noms de personnes semblent écrits dans ce plan (" + places(read.masques())
                    + ") ; ils sont masqués ici. Mieux vaut les retirer du document.");
        }
        page.section(compte(aligned.size()), IntStream.range(0, aligned.size())
                .mapToObj(i -> action(aligned.get(i), i + 1)).toList());
        return page;
    }

    private static String periode(@Nullable Periode years) {
        return years == null ? "" : " (" + years.du() + "-" + years.au() + ")";
    }

    private static String places(List<Place> places) {
        return places.stream().map(Place::dite).distinct().collect(Collectors.joining(", "));
    }

    private static String compte(int actions) {
        return actions + (actions > 1 ? " actions trouvées" : " action trouvée");
    }

    private static Bloc.Puce action(Alignee aligned, int rank) {
        ActionDuPlan action = aligned.action();
        List<String> lines = new ArrayList<>(correspondances(aligned));
        lines.addAll(details(action));
        String name = action.reference() != null ? action.reference() : "n° " + rank;
        String place = new Place(action.ligne(), action.page()).dite();
        return new Bloc.Puce(name + (place.isEmpty() ? "" : " (" + place + ")") + " : " + coupe(action),
                lines);
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
        return all.stream().filter(one -> one.force() == force).map(one -> mesure(one))
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

    private static List<String> details(ActionDuPlan action) {
        List<String> lines = new ArrayList<>();
        dire(lines, "Pilote", action.pilote());
        dire(lines, "Partenaires", String.join(", ", action.partenaires()));
        dire(lines, "Pilotes ou partenaires", String.join(", ", action.acteurs()));
        dire(lines, "Indicateurs", String.join(" ; ", action.indicateurs()));
        dire(lines, "Calendrier", action.calendrier());
        dire(lines, "Public", action.publicVise());
        dire(lines, "Avancement", action.avancement() == null ? null : DITS.get(action.avancement()));
        return lines;
    }

    private static void dire(List<String> lines, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            lines.add(label + " : " + value);
        }
    }
}
