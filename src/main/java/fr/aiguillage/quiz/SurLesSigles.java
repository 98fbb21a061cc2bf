package fr.aiguillage.quiz;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Sigle;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What acronyms stand for, both ways, among those that look like them. */
final class SurLesSigles {

    private static final int PAREILS = 6;

    private SurLesSigles() {
    }

    static Stream<Carte> cartes(Catalogue catalogue) {
        List<Sigle> all = catalogue.liste(Genre.SIGLE, Sigle.class).stream().filter(SurLesSigles::enInitiales).toList();
        return all.stream().flatMap(one -> {
            List<String> near = Voisins.parLettres(one.sigle(), all.stream().map(Sigle::sigle)
                    .filter(other -> !other.equalsIgnoreCase(one.sigle())).toList(), PAREILS);
            String what = one.sigle() + " : " + one.developpe();
            return Stream.of(
                    new Carte("sigle/" + one.id(), "Que veut dire " + Carte.cite(one.sigle()) + " ?", one.developpe(),
                            avec(all, Sigle::sigle, one, Sigle::developpe), all.stream()
                                    .filter(other -> near.contains(other.sigle())).map(Sigle::developpe).toList(), what,
                            one.sources()),
                    new Carte("developpe/" + one.id(), "Comment abrège-t-on " + Carte.cite(one.developpe()) + " ?", one.sigle(),
                            avec(all, Sigle::developpe, one, Sigle::sigle), near, what, one.sources()));
        });
    }

    /** « Percev@l » is a name. */
    private static boolean enInitiales(Sigle one) {
        return one.sigle().chars().filter(Character::isUpperCase).count() > 1;
    }

    /** What those that share that with this one say. */
    private static List<String> avec(List<Sigle> all, Function<Sigle, String> shared, Sigle one,
            Function<Sigle, String> said) {
        return all.stream().filter(other -> shared.apply(other).equalsIgnoreCase(shared.apply(one))).map(said).toList();
    }
}
