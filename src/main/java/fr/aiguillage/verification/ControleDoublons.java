package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Clause;
import fr.aiguillage.catalogue.Datee;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.mots.Proches;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** No two fiches have the same id, go by the same name, or say the very same thing. */
final class ControleDoublons implements Controle {

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        Map<String, List<Fiche>> names = new HashMap<>();
        Map<Object, Fiche> answers = new HashMap<>();
        Set<String> own = new HashSet<>();
        contexte.chaque(Datee.class, (thing, at) -> {
            if (!own.add(thing.id())) {
                faults.accept(at.dans("id").anomalie("id-en-double",
                        "deux fiches ont l'id « " + thing.id() + " »", null));
            }
        });
        contexte.base().fiches().stream().filter(fiche -> !own.contains(fiche.id()))
                .forEach(fiche -> noms(fiche).forEach(name -> ranger(name, fiche, names)));
        contexte.chaque(Fiche.class, (fiche, at) -> {
            nom(fiche, at, names, faults);
            reponse(fiche, at, answers, faults);
        });
    }

    private static Stream<String> noms(Fiche fiche) {
        return Stream.concat(Stream.of(fiche.nom()), Stream.ofNullable(fiche.sigle())).map(Proches::simplifie)
                .distinct();
    }

    private static void ranger(String name, Fiche fiche, Map<String, List<Fiche>> names) {
        names.computeIfAbsent(name, n -> new ArrayList<>()).add(fiche);
    }

    private static void nom(Fiche fiche, Endroit at, Map<String, List<Fiche>> names, Consumer<Anomalie> faults) {
        noms(fiche).forEach(name -> {
            names.getOrDefault(name, List.of()).stream().filter(other -> !parents(fiche, other)).findFirst()
                    .ifPresent(other -> faults.accept(at.dans("nom").anomalie("nom-en-double", "« " + fiche.id()
                            + " » et « " + other.id() + " » ont le même nom ou le même sigle : « " + name + " »",
                            null)));
            ranger(name, fiche, names);
        });
    }

    /** One takes the place of the other. */
    private static boolean parents(Fiche one, Fiche other) {
        return other.id().equals(one.specialise()) || one.id().equals(other.specialise())
                || other.id().equals(one.temps().remplacePar()) || one.id().equals(other.temps().remplacePar());
    }

    private static void reponse(Fiche fiche, Endroit at, Map<Object, Fiche> answers, Consumer<Anomalie> faults) {
        boolean says = fiche.proposable() && !(fiche.besoins().isEmpty() && fiche.sansCritere());
        Fiche other = says ? answers.putIfAbsent(contenu(fiche), fiche) : null;
        if (other != null && !parents(fiche, other)) {
            faults.accept(at.anomalie("meme-reponse", "« " + fiche.id() + " » dit la même chose que « " + other.id()
                    + " » : mêmes besoins, même public, mêmes lieux", "Peut-être une seule fiche ?"));
        }
    }

    /** The needs, the public and the places; two actions of a strategy stay two answers. */
    private static Object contenu(Fiche fiche) {
        return List.of(new HashSet<>(fiche.besoins()), criteres(fiche.conditions()),
                fiche.profils().stream().map(p -> criteres(p.criteres())).toList(), criteres(fiche.exclusions()),
                new HashSet<>(fiche.implantation()), new HashSet<>(fiche.actions()),
                String.valueOf(fiche.echelle()), fiche.partout());
    }

    /** The tests alone, without the words and the sources around them. */
    private static Set<Clause> criteres(List<Clause> clauses) {
        Set<Clause> tests = new HashSet<>();
        clauses.forEach(c -> tests.add(new Clause(c.attribut(), c.qualification(), c.vaut(), c.parmi(), c.hors(),
                c.aucun(), c.vide(), c.auMoins(), c.auPlus(), c.plusDe(), c.moinsDe(), c.compte(), c.quotient(), null,
                null, null, null, false)));
        return tests;
    }
}
