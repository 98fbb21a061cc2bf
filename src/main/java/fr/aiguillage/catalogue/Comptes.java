package fr.aiguillage.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much there is of everything. The axes, measures and actions counted apart are those of the reference document;
 * every other document that has measures stands among the plans. The places are those of which something is written or
 * where something is said to be, not all those of the official list.
 */
public record Comptes(int documents, int axes, int mesures, int actions, int notes, int glossaire, int dispositifs,
        int instances, int acteurs, int ressourcesLocales, int orientables, int besoins, int regles, int attributs, int territoires,
        int ateliers, Map<String, Plan> plans, Sources sources) {

    /** The size of a plan. */
    public record Plan(int axes, int mesures, int actions) {
    }

    /** How many entries state facts, how many of them say where from, how many doubts are marked. */
    public record Sources(int faits, int faitsSources, int aConfirmer) {
    }

    public static Comptes de(Catalogue catalogue, int rules) {
        List<Mesure> reference = catalogue.mesures().stream().filter(m -> estReference(catalogue, m)).toList();
        return new Comptes(nombre(catalogue, Genre.DOCUMENT), axes(reference), reference.size(), actions(reference),
                notes(reference), nombre(catalogue, Genre.SIGLE), outils(catalogue, Genre.DISPOSITIF),
                outils(catalogue, Genre.INSTANCE), outils(catalogue, Genre.ACTEUR),
                (int) catalogue.fiches().stream().filter(Fiche::ressourceLocale).count(),
                (int) catalogue.fiches().stream().filter(Fiche::proposable).count(),
                nombre(catalogue, Genre.BESOIN), rules, nombre(catalogue, Genre.ATTRIBUT),
                catalogue.territoires().size(), nombre(catalogue, Genre.ATELIER), plans(catalogue), sources(catalogue));
    }

    private static boolean estReference(Catalogue catalogue, Mesure measure) {
        Document document = catalogue.document(measure.document());
        return document != null && document.faitFoi();
    }

    private static int nombre(Catalogue catalogue, Genre genre) {
        return catalogue.tous(genre).size();
    }

    /** The entries of the toolbox: a place that a document names is counted apart. */
    private static int outils(Catalogue catalogue, Genre genre) {
        return (int) catalogue.liste(genre, Fiche.class).stream().filter(f -> !f.ressourceLocale()).count();
    }

    private static int axes(Collection<Mesure> measures) {
        return (int) measures.stream().map(Mesure::axe).distinct().count();
    }

    private static int actions(Collection<Mesure> measures) {
        return measures.stream().mapToInt(m -> m.actions().size()).sum();
    }

    /** The footnotes that the measures and their actions keep: those that begin with « note » and a number. */
    private static int notes(Collection<Mesure> measures) {
        return (int) measures.stream()
                .flatMap(m -> Stream.concat(m.notes().stream(), m.actions().stream().flatMap(a -> a.notes().stream())))
                .filter(n -> n.matches("(?is)note \\d+.*")).count();
    }

    private static Map<String, Plan> plans(Catalogue catalogue) {
        Map<String, Plan> plans = new LinkedHashMap<>();
        catalogue.mesures().stream().filter(m -> !estReference(catalogue, m)).map(Mesure::document).distinct()
                .forEach(id -> plans.put(id, plan(catalogue, id)));
        return plans;
    }

    private static Plan plan(Catalogue catalogue, String document) {
        List<Mesure> own = catalogue.mesures().stream().filter(m -> m.document().equals(document)).toList();
        return new Plan(axes(own), own.size(), actions(own));
    }

    private static Sources sources(Catalogue catalogue) {
        List<Fiche> entries = catalogue.fiches();
        int sourced = (int) entries.stream().filter(f -> !f.sources().isEmpty()).count();
        return new Sources(entries.size(), sourced, entries.stream().mapToInt(f -> f.aConfirmer().size()).sum());
    }
}
