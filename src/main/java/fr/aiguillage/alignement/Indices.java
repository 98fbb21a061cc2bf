package fr.aiguillage.alignement;

import fr.aiguillage.alignement.Reconnaissance.Expression;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Formulation;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.Validation;
import fr.aiguillage.moteur.faits.Preuve;
import fr.aiguillage.moteur.faits.Preuve.Nature;
import fr.aiguillage.plan.ActionDuPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What speaks for the measures of a reference text: the words of its actions, the names of what serves it. */
final class Indices {

    /** Words that speak for an action of a text, whoever wrote them for it. */
    private record Mots(String mesure, String cible, boolean partage, List<List<String>> dits,
            List<List<Expression>> expressions) {

        static Mots de(Formulation words, String measure, String action, boolean shared) {
            return new Mots(measure, action, shared, words.mots(),
                    words.mots().stream().map(Expression::ensemble).toList());
        }
    }

    private record Nom(Nature nature, String id, List<Expression> noms, Set<String> mesures) {
    }

    private final List<Mots> mots = new ArrayList<>();
    private final List<Nom> noms = new ArrayList<>();

    Indices(Catalogue catalogue, String text) {
        Predicate<String> ours = id -> id.startsWith(text + "/");
        for (Formulation words : catalogue.liste(Genre.FORMULATION, Formulation.class)) {
            if (ours.test(words.id())) {
                mots.add(Mots.de(words, words.mesure(), words.id(), words.partage()));
            }
            passerelles(catalogue, words, ours);
        }
        nommer(catalogue, Genre.DISPOSITIF, Nature.DISPOSITIF, ours);
        nommer(catalogue, Genre.INSTANCE, Nature.INSTANCE, ours);
        nommer(catalogue, Genre.ACTEUR, Nature.ACTEUR, ours);
    }

    /** What speaks for an action speaks for those of other texts that someone read as answering to it first. */
    private void passerelles(Catalogue catalogue, Formulation words, Predicate<String> ours) {
        for (Mesure measure : catalogue.mesures()) {
            if (ours.test(measure.id())) {
                measure.actions().stream().filter(action -> repond(action.validation(), words)).limit(1)
                        .forEach(action -> mots.add(Mots.de(words, measure.id(),
                                measure.document() + "/" + action.numero(), words.partage())));
            }
        }
    }

    private static boolean repond(@Nullable Validation decided, Formulation words) {
        return decided != null && decided.alignements().stream().anyMatch(one ->
                one.force() == Validation.Force.PRINCIPAL && words.mesure().equals(one.mesure())
                        && words.numero().equals(one.action()));
    }

    private void nommer(Catalogue catalogue, Genre genre, Nature nature, Predicate<String> ours) {
        Map<String, String> owners = new HashMap<>();
        catalogue.mesures().forEach(measure -> measure.actions().forEach(action ->
                owners.put(measure.document() + "/" + action.numero(), measure.id())));
        for (Fiche fiche : catalogue.liste(genre, Fiche.class)) {
            Set<String> served = new TreeSet<>(fiche.mesures().stream().filter(ours).toList());
            fiche.actions().stream().filter(ours).map(owners::get).filter(Objects::nonNull).forEach(served::add);
            List<Expression> names = Stream.of(Stream.of(fiche.nom()), Stream.ofNullable(fiche.sigle()),
                    fiche.autresNoms().stream()).flatMap(s -> s).map(Expression::de).filter(Indices::parle).toList();
            if (!served.isEmpty() && !names.isEmpty()) {
                noms.add(new Nom(nature, fiche.id(), names, served));
            }
        }
    }

    /** A name of one or two letters would be found by chance. */
    private static boolean parle(Expression name) {
        return name.termes().size() > 1 || name.termes().size() == 1 && name.termes().get(0).length() > 2;
    }

    /**
     * All that an action says for measures, and what the part that it stands in says. A part that is in no other one is
     * too broad to tell anything.
     */
    List<Preuve> de(ActionDuPlan action) {
        List<Preuve> all = new ArrayList<>(dans(action.dit(), false));
        noms(acteurs(action), false, Nature.ACTEUR::equals, all);
        if (action.axe().size() > 1) {
            all.addAll(dans(action.axe().get(action.axe().size() - 1), true));
        }
        return all;
    }

    private List<Preuve> dans(String text, boolean context) {
        Reconnaissance said = Reconnaissance.de(text);
        List<Preuve> found = new ArrayList<>();
        mots.forEach(words -> formulations(words, said, context, found));
        noms(said, context, nature -> nature != Nature.ACTEUR, found);
        return found;
    }

    /** Those whom an action names, as it says what it does or as it says who does it. */
    private static Reconnaissance acteurs(ActionDuPlan action) {
        return Reconnaissance.de(Stream.of(Stream.of(action.dit()), Stream.ofNullable(action.pilote()),
                action.partenaires().stream(), action.acteurs().stream()).flatMap(s -> s)
                .collect(Collectors.joining(" ; ")));
    }

    private void noms(Reconnaissance said, boolean context, Predicate<Nature> kinds, List<Preuve> found) {
        noms.stream().filter(name -> kinds.test(name.nature())).forEach(name -> name.noms().stream().filter(said::dit)
                .findFirst().ifPresent(used -> name.mesures().forEach(measure -> found.add(new Preuve(measure,
                        name.nature(), name.id(), List.of(String.join(" ", used.termes())), context, false,
                        name.mesures().size())))));
    }

    private static void formulations(Mots words, Reconnaissance said, boolean context, List<Preuve> found) {
        List<String> ways = new ArrayList<>();
        for (int i = 0; i < words.expressions().size(); i++) {
            if (said.dit(words.expressions().get(i))) {
                ways.add(String.join(" + ", words.dits().get(i)).replace("*", "…"));
            }
        }
        if (!ways.isEmpty()) {
            found.add(new Preuve(words.mesure(), Nature.MOTS, words.cible(), ways, context, words.partage(), 1));
        }
    }
}
