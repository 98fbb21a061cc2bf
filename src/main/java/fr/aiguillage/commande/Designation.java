package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.recherche.Noms;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the entry that a word designates: its id, its acronym, one of its names, or the words of one. */
final class Designation {

    private static final int AU_PLUS = 5;

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
        List<Fiche> named = Noms.tous(word, catalogue);
        if (named.size() == 1) {
            return named.get(0);
        }
        throw named.isEmpty() ? inconnue(word, catalogue) : plusieurs(word, named);
    }

    private static Refus plusieurs(String word, List<Fiche> named) {
        String shown = named.stream().limit(AU_PLUS).map(f -> f.id() + " (" + f.nom() + ")")
                .collect(Collectors.joining(", "));
        int more = named.size() - AU_PLUS;
        return new Refus("« " + word + " » désigne plusieurs fiches", "Peut-être l'une de celles-ci : " + shown
                + (more > 0 ? ", ou " + more + " de plus : « chercher " + word + " »" : ""));
    }

    /** The nearest by their names, told by their ids. */
    private static Refus inconnue(String word, Catalogue catalogue) {
        List<String> near = Proches.de(word, catalogue.fiches().stream().flatMap(f -> Noms.de(f).stream()).toList());
        String ids = catalogue.fiches().stream().filter(f -> Noms.de(f).stream().anyMatch(near::contains))
                .map(f -> "« " + f.id() + " »").collect(Collectors.joining(" ou "));
        return new Refus("« " + word + " » n'est pas dans le catalogue",
                "Peut-être " + (ids.isEmpty() ? "« chercher " + word + " »" : ids) + " ?");
    }
}
