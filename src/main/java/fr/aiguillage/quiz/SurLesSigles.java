package fr.aiguillage.quiz;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Sigle;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What acronyms stand for, both ways. */
final class SurLesSigles {

    private SurLesSigles() {
    }

    static Stream<Carte> cartes(Catalogue catalogue) {
        List<Sigle> all = catalogue.liste(Genre.SIGLE, Sigle.class);
        return all.stream().flatMap(one -> Stream.of(
                new Carte("sigle/" + one.id(), "Que veut dire « " + one.sigle() + " » ?", one.developpe(),
                        avec(all, Sigle::sigle, one, Sigle::developpe), all.stream().map(Sigle::developpe).toList(),
                        one.sigle() + " : " + one.developpe(), one.sources()),
                new Carte("developpe/" + one.id(), "Quel est le sigle de « " + one.developpe() + " » ?", one.sigle(),
                        avec(all, Sigle::developpe, one, Sigle::sigle), all.stream().map(Sigle::sigle).toList(),
                        one.sigle() + " : " + one.developpe(), one.sources())));
    }

    /** What those that share that with this one say. */
    private static List<String> avec(List<Sigle> all, Function<Sigle, String> shared, Sigle one,
            Function<Sigle, String> said) {
        return all.stream().filter(other -> shared.apply(other).equalsIgnoreCase(shared.apply(one))).map(said).toList();
    }
}
