package fr.aiguillage.rendu;

import fr.aiguillage.atelier.seance.MiseEnCommun;
import fr.aiguillage.atelier.seance.MiseEnCommun.Attendue;
import fr.aiguillage.atelier.seance.Seance;
import fr.aiguillage.orientation.Mots;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Who found what the case expects: everyone, some, one alone, nobody. */
final class Trouvailles {

    private Trouvailles() {
    }

    static Page de(MiseEnCommun together, Seance session, Mots mots) {
        int all = session.tables().size();
        Page page = new Page("").titre(1, "Ce que les tables ont trouvé");
        ligne(page, all > 1 ? "Toutes les tables" : "La table", together, n -> n == all, false, mots);
        ligne(page, "Plusieurs tables", together, n -> n > 1 && n < all, true, mots);
        ligne(page, "Une seule table", together, n -> n == 1 && n < all, true, mots);
        ligne(page, "Personne", together, n -> n == 0, false, mots);
        if (together.attendues().isEmpty()) {
            page.paragraphe("À cette étape, le corrigé n'attend aucun dispositif.");
        }
        return page;
    }

    private static void ligne(Page page, String label, MiseEnCommun together, IntPredicate many, boolean named, Mots mots) {
        String found = together.attendues().stream().filter(e -> many.test(e.piste().tables().size()))
                .map(e -> nom(e, mots) + (named ? " (" + String.join(", ", e.piste().tables()) + ")" : ""))
                .collect(Collectors.joining(" ; "));
        if (!found.isEmpty()) {
            page.paragraphe(label + " : " + found + ".");
        }
    }

    static String nom(Attendue expected, Mots mots) {
        return expected.attendu().ids().stream().map(mots::fiche).collect(Collectors.joining(" ou "));
    }

    /** Who proposes it, in a sentence. */
    static String tables(List<String> names, Seance session) {
        return names.isEmpty() ? "Aucune table ne l'a proposé." : names.size() == session.tables().size()
                && names.size() > 1 ? "Proposé par toutes les tables." : "Proposé par : " + String.join(", ", names) + ".";
    }
}
