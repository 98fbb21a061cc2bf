package fr.aiguillage.rendu;

import fr.aiguillage.atelier.seance.MiseEnCommun;
import fr.aiguillage.atelier.seance.MiseEnCommun.Attendue;
import fr.aiguillage.atelier.seance.Seance;
import fr.aiguillage.orientation.Mots;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Who found what the case expects, in a few lines: everyone, some, one alone, nobody; and which errors were proposed. */
final class Trouvailles {

    private final MiseEnCommun commun;
    private final Mots mots;
    private final Page page;
    private final int tables;

    private Trouvailles(Page page, MiseEnCommun together, Seance session, Mots mots) {
        this.commun = together;
        this.mots = mots;
        this.page = page;
        this.tables = session.tables().size();
    }

    /** The same page, with them. */
    static Page dans(Page page, MiseEnCommun together, Seance session, Mots mots) {
        return new Trouvailles(page, together, session, mots).page();
    }

    private Page page() {
        ligne(tables > 1 ? "Toutes les tables" : "La table", n -> n == tables, false);
        ligne("Plusieurs tables", n -> n > 1 && n < tables, true);
        ligne("Une seule table", n -> n == 1 && n < tables, true);
        ligne("Personne", n -> n == 0, false);
        if (commun.attendues().isEmpty()) {
            page.paragraphe("À cette étape, le corrigé n'attend aucun dispositif.");
        }
        String wrong = commun.pieges().stream().filter(MiseEnCommun.Ecueil::propose).flatMap(t -> t.piege().ids().stream())
                .map(mots::fiche).collect(Collectors.joining(" ; "));
        return wrong.isEmpty() ? page : page.paragraphe("Proposé, et à éviter : " + wrong + ".");
    }

    private void ligne(String label, IntPredicate many, boolean named) {
        String found = commun.attendues().stream().filter(e -> many.test(e.piste().tables().size()))
                .map(e -> bref(e, commun, mots) + (named ? " (" + String.join(", ", e.piste().tables()) + ")" : ""))
                .collect(Collectors.joining(" ; "));
        if (!found.isEmpty()) {
            page.paragraphe(label + " : " + found + ".");
        }
    }

    /** Which of those expected the tables propose; when none does, the one that we would. */
    static String bref(Attendue expected, MiseEnCommun together, Mots mots) {
        List<String> found = expected.attendu().ids().stream()
                .filter(id -> !together.travail().quiPropose(List.of(id)).isEmpty()).toList();
        return found.isEmpty() ? expected.piste().entree().nom()
                : found.stream().map(mots::fiche).collect(Collectors.joining(" ou "));
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
