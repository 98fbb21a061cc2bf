package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Clause;
import fr.aiguillage.catalogue.Incoherence;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.Public;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A normal form, and where each of its criteria is written. */
record PublicEcrit(List<CritereEcrit> conditions, List<List<CritereEcrit>> profils, List<CritereEcrit> exclusions) {

    /** Goes through all that is defined in the normal form. */
    static void chaque(Contexte contexte, Consumer<PublicEcrit> action) {
        contexte.chaque(Public.class, (entry, at) -> action.accept(de(entry, at)));
        contexte.chaque(Mesure.class, (measure, at) -> {
            for (int i = 0; i < measure.actions().size(); i++) {
                action.accept(de(measure.actions().get(i), at.dans("actions").dans(i)));
            }
        });
    }

    /** Goes through every criterion of every file. */
    static void chaqueCritere(Contexte contexte, Consumer<CritereEcrit> action) {
        chaque(contexte, written -> written.tous().forEach(action));
        contexte.chaque(Incoherence.class, (incoherence, at) ->
                CritereEcrit.de(incoherence.conditions(), at.dans("conditions")).forEach(action));
    }

    static PublicEcrit de(Public entry, Endroit at) {
        List<List<CritereEcrit>> profiles = new ArrayList<>();
        for (int i = 0; i < entry.profils().size(); i++) {
            profiles.add(CritereEcrit.de(entry.profils().get(i).criteres(),
                    at.dans("profils").dans(i).dans("criteres")));
        }
        return new PublicEcrit(CritereEcrit.de(entry.conditions(), at.dans("conditions")), profiles,
                CritereEcrit.de(entry.exclusions(), at.dans("exclusions")));
    }

    /** The qualifications that a normal form cites. */
    static List<String> citees(Public entry) {
        return Stream.of(entry.conditions().stream(), entry.profils().stream().flatMap(p -> p.criteres().stream()),
                entry.exclusions().stream()).flatMap(part -> part).map(Clause::qualification)
                .filter(Objects::nonNull).toList();
    }

    Stream<CritereEcrit> tous() {
        return Stream.of(conditions.stream(), profils.stream().flatMap(List::stream), exclusions.stream())
                .flatMap(part -> part);
    }
}
