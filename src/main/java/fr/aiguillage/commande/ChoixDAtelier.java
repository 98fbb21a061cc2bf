package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.mots.Proches;
import java.util.List;
import java.util.stream.Stream;

/** The case that a word designates, by its id or its title. */
final class ChoixDAtelier {

    private ChoixDAtelier() {
    }

    /** All those of a catalogue. */
    static List<Atelier> tous(Catalogue catalogue) {
        return catalogue.liste(Genre.ATELIER, Atelier.class);
    }

    /**
     * That case.
     *
     * @throws Refus when there is none, with the nearest ids
     */
    static Atelier de(String word, List<Atelier> all) {
        String flat = Proches.simplifie(word);
        return all.stream().filter(w -> noms(w).map(Proches::simplifie).anyMatch(flat::equals)).findFirst()
                .orElseThrow(() -> inconnu(word, all));
    }

    private static Stream<String> noms(Atelier workshop) {
        return Stream.of(workshop.id(), workshop.titre());
    }

    private static Refus inconnu(String word, List<Atelier> all) {
        if (all.stream().anyMatch(w -> word.startsWith(w.id() + " "))) {
            return new Refus("« " + word.substring(word.indexOf(' ') + 1) + " » est de trop après le cas « "
                    + word.substring(0, word.indexOf(' ')) + " »",
                    "Peut-être des guillemets, s'il y a des espaces : --tables \"A,B C\" ?");
        }
        String near = Proches.peutEtre(word, all.stream().map(Atelier::id).toList());
        return new Refus("« " + word + " » n'est pas un cas d'atelier",
                near != null ? near : "Peut-être « atelier chercher " + word + " » ?");
    }
}
