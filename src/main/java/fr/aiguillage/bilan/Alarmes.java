package fr.aiguillage.bilan;

import fr.aiguillage.alignement.Alignee;
import fr.aiguillage.alignement.Alignement;
import fr.aiguillage.bilan.Alerte.Type;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Periode;
import fr.aiguillage.moteur.faits.Correspondance.Force;
import fr.aiguillage.plan.Plan;
import fr.aiguillage.plan.PlanLu;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to look at in a plan. */
final class Alarmes {

    private final Suites suites;
    private final Evolutions evolutions;

    Alarmes(Catalogue catalogue, LocalDate day) {
        suites = new Suites(catalogue, day);
        evolutions = new Evolutions(catalogue);
    }

    /**
     * The gravest first.
     *
     * @param supposed the name of its level, when nothing told it
     */
    List<Alerte> pour(PlanLu read, List<Document> texts, List<Inscrite> actions, List<Dit> said,
            @Nullable String supposed) {
        List<Alerte> all = new ArrayList<>();
        if (!read.masques().isEmpty()) {
            all.add(new Alerte(Type.NOM_MASQUE, "des noms de personnes semblent écrits dans ce plan ; ils sont masqués "
                    + "ici, et mieux vaut les retirer du document", List.of(), read.masques()));
        }
        if (!read.muettes().isEmpty()) {
            all.add(new Alerte(Type.PAGE_SANS_TEXTE, "des pages n'ont pas de texte : ce qu'elles "
                    + "montrent n'a pas été lu", List.of(), read.muettes()));
        }
        if (supposed != null) {
            all.add(new Alerte(Type.ECHELON_SUPPOSE, "rien ne dit pour quel lieu il vaut : il est lu à l'échelon « "
                    + supposed + " » ; « --territoire » le précise", List.of(), List.of()));
        }
        texts.forEach(text -> avenant(read.plan(), text, all));
        all.addAll(suites.dans(said));
        all.addAll(evolutions.dans(said));
        actions.stream().filter(one -> one.alignee().desaccord()).map(Alarmes::desaccord).forEach(all::add);
        return all;
    }

    private static void avenant(Plan plan, Document text, List<Alerte> into) {
        @Nullable String end = annee(plan.periode(), false);
        @Nullable String begins = annee(text.periode(), true);
        @Nullable String start = annee(plan.periode(), true);
        if (start != null && begins != null && start.compareTo(begins) < 0) {
            into.add(new Alerte(Type.AVENANT, "ce plan (" + start + "-" + end + ") est antérieur au texte « "
                    + text.abrege() + " » : il est à mettre en phase par avenant", List.of(), List.of()));
        }
    }

    private static @Nullable String annee(@Nullable Periode years, boolean first) {
        @Nullable String year = years == null ? null : first ? years.du() : years.au();
        return year == null ? null : year.substring(0, Math.min(4, year.length()));
    }

    private static Alerte desaccord(Inscrite one) {
        Alignee aligned = one.alignee();
        List<Alignement> words = aligned.trouves().stream().filter(found -> found.force() == Force.PRINCIPAL).toList();
        String kept = mesures(words.stream().filter(found -> aligned.touche(found.mesure())).toList());
        String said = words.isEmpty() ? "ses mots ne désignent aucune mesure"
                : "ses mots désignent plutôt " + mesures(words)
                + (kept.isEmpty() ? "" : " ; la décision garde " + kept + " au second rang");
        return new Alerte(Type.DESACCORD, said, List.of(one.nom()), List.of(one.place()));
    }

    private static String mesures(List<Alignement> all) {
        List<String> numbers = all.stream().map(Alignement::mesure).map(id -> id.substring(id.indexOf('/') + 1)).toList();
        return numbers.isEmpty() ? "" : (numbers.size() > 1 ? "les mesures " : "la mesure ") + String.join(" et ", numbers);
    }
}
