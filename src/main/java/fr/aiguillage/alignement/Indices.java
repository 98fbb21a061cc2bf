package fr.aiguillage.alignement;

import fr.aiguillage.alignement.Facon.Trouvee;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Formulation;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.Notion;
import fr.aiguillage.catalogue.Validation;
import fr.aiguillage.moteur.faits.Preuve;
import fr.aiguillage.moteur.faits.Preuve.Nature;
import fr.aiguillage.moteur.faits.Preuve.Tenue;
import fr.aiguillage.plan.ActionDuPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What speaks for the measures of a reference text: the words of its actions, the names of what serves it. */
final class Indices {

    private record Nom(Nature nature, String id, Element noms, Set<String> mesures) {
    }

    private final List<Mots> mots = new ArrayList<>();
    private final List<Nom> noms = new ArrayList<>();
    private final Champs champs;

    /**
     * For the measures of one text.
     *
     * @param text the id of a document of the catalogue
     */
    Indices(Catalogue catalogue, String text) {
        Predicate<String> ours = id -> id.startsWith(text + "/");
        Map<String, Notion> notions = catalogue.liste(Genre.NOTION, Notion.class).stream()
                .collect(Collectors.toMap(Notion::id, one -> one));
        for (Formulation words : catalogue.liste(Genre.FORMULATION, Formulation.class)) {
            Mots ready = Mots.de(words, notions);
            if (ours.test(words.id())) {
                mots.add(ready);
            }
            passerelles(catalogue, words, ready, ours);
        }
        Services services = new Services(catalogue, ours);
        nommer(catalogue, Genre.DISPOSITIF, Nature.DISPOSITIF, services);
        nommer(catalogue, Genre.INSTANCE, Nature.INSTANCE, services);
        champs = new Champs(catalogue, ours, services, mots);
    }

    /** What speaks for an action speaks for those of other texts that someone read as answering to it first. */
    private void passerelles(Catalogue catalogue, Formulation words, Mots ready, Predicate<String> ours) {
        for (Mesure measure : catalogue.mesures()) {
            if (ours.test(measure.id())) {
                measure.actions().stream().filter(action -> repond(action.validation(), words)).limit(1)
                        .forEach(action -> mots.add(ready.pour(measure.id(), measure.document() + "/" + action.numero())));
            }
        }
    }

    private static boolean repond(@Nullable Validation decided, Formulation words) {
        return decided != null && decided.alignements().stream().anyMatch(one ->
                one.force() == Validation.Force.PRINCIPAL && words.mesure().equals(one.mesure())
                        && words.numero().equals(one.action()));
    }

    private void nommer(Catalogue catalogue, Genre genre, Nature nature, Services services) {
        for (Fiche fiche : catalogue.liste(genre, Fiche.class)) {
            Set<String> served = services.de(fiche);
            List<Expression> names = Stream.of(Stream.of(fiche.nom()), Stream.ofNullable(fiche.sigle()),
                    fiche.autresNoms().stream()).flatMap(s -> s).map(Expression::nom).filter(Indices::parle).toList();
            if (!served.isEmpty() && !names.isEmpty()) {
                noms.add(new Nom(nature, fiche.id(), new Element(names), served));
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
        List<Preuve> all = new ArrayList<>(dans(Passage.de(action.dit(), autour(action)), false));
        vocabulaire(action.dit(), all);
        if (action.axe().size() > 1) {
            all.addAll(dans(Passage.de(action.axe().get(action.axe().size() - 1), List.of()), true));
        }
        return all;
    }

    /** Who does it, for whom, and what is counted: what completes the words of an action, and never stands for them. */
    private static List<String> autour(ActionDuPlan action) {
        return Stream.of(Stream.ofNullable(action.pilote()), action.partenaires().stream(), action.acteurs().stream(),
                Stream.ofNullable(action.publicVise()), action.indicateurs().stream()).flatMap(s -> s).toList();
    }

    /** The two measures whose words are nearest, and how far each is ahead of all the rest. */
    private void vocabulaire(String text, List<Preuve> found) {
        List<Champs.Proche> near = champs.proches(text);
        near.stream().filter(one -> one.mesure() != null).limit(2).forEach(one -> {
            double best = near.stream().filter(other -> other != one).mapToDouble(Champs.Proche::degre).max().orElse(0);
            found.add(new Preuve(Objects.requireNonNull(one.mesure()), Nature.VOCABULAIRE, one.mesure(), one.mots(),
                    false, false, 1, Tenue.EPARSE, one.degre(), best == 0 ? 2 : one.degre() / best));
        });
    }

    private List<Preuve> dans(Passage passage, boolean context) {
        List<Preuve> found = new ArrayList<>();
        for (Mots words : mots) {
            tenir(words, Nature.MOTS, words.facons(), passage, context, found);
            tenir(words, Nature.INDICE, words.indices(), passage, context, found);
        }
        for (Nom name : noms) {
            passage.ou(name.noms()).stream().filter(at -> !at.autour()).findFirst().ifPresent(used ->
                    name.mesures().forEach(measure -> found.add(new Preuve(measure, name.nature(), name.id(),
                            List.of(used.expression().ecrit().toLowerCase(Locale.FRENCH)), context, false, name.mesures().size(), Tenue.SERREE))));
        }
        return found;
    }

    /** The ways that hold best together are the evidence; the others would only repeat it. */
    private static void tenir(Mots words, Nature nature, List<Facon> ways, Passage passage, boolean context,
            List<Preuve> found) {
        List<Trouvee> held = ways.stream().map(way -> way.dans(passage, words.sauf())).filter(Objects::nonNull).toList();
        held.stream().map(Trouvee::tenue).min(Tenue::compareTo).ifPresent(best -> found.add(new Preuve(
                words.mesure(), nature, words.cible(), held.stream()
                        .filter(one -> one.tenue() == best).map(Trouvee::dite).distinct().toList(),
                context, words.partage(), 1, best)));
    }
}
