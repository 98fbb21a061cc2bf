package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan that a browser made a PDF of is read as the same plan in Markdown. */
class PlanImprimeAuNavigateur {

    private static final List<String> ACTIONS = List.of("Lancer des marches exploratoires avec les habitantes",
            "Former les agents d'accueil de la mairie et des services publics de chaque quartier, chaque année, avec les "
                    + "associations qui aident les victimes et celles qui les logent", "Ouvrir une permanence au collège");
    private static final int FICHES = 12;

    @TempDir
    private Path dossier;

    @Test
    void thePaperGivesTheSameActionsAsTheText() throws IOException {
        Path text = Files.writeString(dossier.resolve("plan.md"), "# Plan d'essai 2026-2030\n" + fiches("\n\n## ", "", "\n\n", ""));
        Path page = Files.writeString(dossier.resolve("plan.html"), "<meta charset=utf-8><style>h2 { break-before: page }"
                + "</style><h1>Plan d'essai 2026-2030</h1>" + fiches("<h2>", "</h2>", "<p>", "</p>"));
        try (Navigateur browser = Navigateur.ouvrir(page)) {
            Path paper = Files.write(dossier.resolve("plan.pdf"), browser.imprime());
            assertThat(actions(paper)).hasSize(FICHES * ACTIONS.size()).isEqualTo(actions(text));
        }
    }

    private static String fiches(String heading, String after, String paragraph, String end) {
        return IntStream.rangeClosed(1, FICHES).mapToObj(fiche -> heading + "Fiche " + fiche + after
                + IntStream.range(0, ACTIONS.size()).mapToObj(i -> List.of("Action " + fiche + "." + (i + 1) + " : "
                + ACTIONS.get((i + fiche) % ACTIONS.size()), "Pilote : ville", "Partenaires : bailleur, associations",
                "Indicateurs : nombre de personnes", "Calendrier : 2027")).flatMap(List::stream)
                .map(line -> paragraph + line + end).collect(Collectors.joining())).collect(Collectors.joining());
    }

    /** What each says, wherever it stands. */
    private static List<String> actions(Path plan) {
        return Programme.java().lance("aligner", plan.toString(), "--format", "json").reussie().json().path("actions")
                .valueStream().map(one -> one.path("reference") + " " + one.path("texte") + " " + one.path("pilote") + " "
                        + one.path("partenaires") + " " + one.path("indicateurs") + " " + one.path("calendrier")).toList();
    }
}
