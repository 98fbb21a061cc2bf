package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.mots.Proches;
import java.util.List;
import java.util.stream.Stream;

/** Finds the entry that a word designates: its id, its acronym or one of its names. */
final class Designation {

    private Designation() {
    }

    /** The id of an entry that an orientation could propose, or of a fiche. */
    static String de(String word, Connaissances knowledge) {
        if (knowledge.candidats().containsKey(word)) {
            return word;
        }
        return fiche(word, knowledge.catalogue()).id();
    }

    static Fiche fiche(String word, Catalogue catalogue) {
        Fiche exact = catalogue.fiche(word);
        if (exact != null) {
            return exact;
        }
        String flat = Proches.simplifie(word);
        List<Fiche> named = catalogue.fiches().stream().filter(f -> noms(f).anyMatch(flat::equals)).toList();
        if (named.size() == 1) {
            return named.get(0);
        }
        throw named.isEmpty() ? inconnue(word, catalogue) : new Refus("« " + word + " » désigne plusieurs fiches",
                "Peut-être l'une de celles-ci : " + String.join(", ", named.stream().map(Fiche::id).toList()));
    }

    static Stream<String> noms(Fiche fiche) {
        return Stream.of(Stream.of(fiche.id(), fiche.nom()), Stream.ofNullable(fiche.sigle()),
                fiche.autresNoms().stream()).flatMap(s -> s).map(Proches::simplifie);
    }

    private static Refus inconnue(String word, Catalogue catalogue) {
        List<String> known = catalogue.fiches().stream()
                .flatMap(f -> Stream.concat(Stream.of(f.id()), Stream.ofNullable(f.sigle()))).toList();
        return new Refus("« " + word + " » n'est pas dans le catalogue", Proches.peutEtre(word, known));
    }
}
