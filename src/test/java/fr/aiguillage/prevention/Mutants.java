package fr.aiguillage.prevention;

import fr.aiguillage.criteres.Exigence;
import fr.aiguillage.logique.Bornes;
import fr.aiguillage.logique.Critere;
import fr.aiguillage.logique.Critere.SurAttribut;
import fr.aiguillage.logique.Epreuve;
import fr.aiguillage.logique.FormeNormale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every small change that criteria can undergo: one removed, one word of a list removed, one bound moved by one. */
final class Mutants {

    /** A changed form, and what was changed. */
    record Mutant(String quoi, FormeNormale<Exigence> forme) {
    }

    private Mutants() {
    }

    static List<Mutant> de(FormeNormale<Exigence> forme) {
        List<Mutant> all = new ArrayList<>();
        liste(forme.conditions(), l -> new FormeNormale<>(l, forme.profils(), forme.exclusions()), all);
        liste(forme.exclusions(), l -> new FormeNormale<>(forme.conditions(), forme.profils(), l), all);
        for (int i = 0; i < forme.profils().size(); i++) {
            int at = i;
            liste(forme.profils().get(i), l -> new FormeNormale<>(forme.conditions(),
                    remplace(forme.profils(), at, l.isEmpty() ? List.of() : List.of(l)), forme.exclusions()), all);
            if (forme.profils().size() > 1 && forme.profils().get(i).size() > 1) {
                all.add(new Mutant("sans le profil " + (i + 1), new FormeNormale<>(forme.conditions(),
                        remplace(forme.profils(), at, List.of()), forme.exclusions())));
            }
        }
        return all;
    }

    private static void liste(List<Exigence> criteria, Function<List<Exigence>, FormeNormale<Exigence>> form,
            List<Mutant> all) {
        for (int i = 0; i < criteria.size(); i++) {
            int at = i;
            Exigence criterion = criteria.get(i);
            all.add(new Mutant("sans " + criterion.chemin(), form.apply(remplace(criteria, at, List.of()))));
            variantes(criterion).forEach(v -> all.add(new Mutant(v.quoi(),
                    form.apply(remplace(criteria, at, List.of(v.exigence()))))));
        }
    }

    private record Variante(String quoi, Exigence exigence) {
    }

    private static Stream<Variante> variantes(Exigence criterion) {
        return criterion.critere() instanceof SurAttribut on ? epreuves(on.epreuve())
                .map(test -> new Variante(criterion.chemin() + " " + test, new Exigence(criterion.chemin(),
                        criterion.clause(), new SurAttribut(on.sujet(), test), criterion.confirme()))) : Stream.empty();
    }

    private static Stream<Epreuve> epreuves(Epreuve test) {
        if (test instanceof Epreuve.Dans within) {
            return bornes(within.bornes()).map(Epreuve.Dans::new);
        }
        if (test instanceof Epreuve.Compte count) {
            return Stream.concat(bornes(count.element()).map(b -> new Epreuve.Compte(b, count.total())),
                    bornes(count.total()).map(b -> new Epreuve.Compte(count.element(), b)));
        }
        if (test instanceof Epreuve.Parmi among && among.attendues().size() > 1) {
            return among.attendues().stream().map(word -> new Epreuve.Parmi(
                    among.attendues().stream().filter(w -> !w.equals(word)).toList()));
        }
        return test instanceof Epreuve.Non not ? epreuves(not.epreuve()).map(Epreuve.Non::new) : Stream.empty();
    }

    private static Stream<Bornes> bornes(Bornes b) {
        return Stream.of(-1, 1).flatMap(by -> Stream.of(
                new Bornes(b.min() + by, b.minInclus(), b.max(), b.maxInclus()),
                new Bornes(b.min(), b.minInclus(), b.max() + by, b.maxInclus()))).filter(moved -> !moved.equals(b));
    }

    private static <T> List<T> remplace(List<T> all, int at, List<T> by) {
        List<T> changed = new ArrayList<>(all);
        changed.remove(at);
        changed.addAll(at, by);
        return changed;
    }
}
