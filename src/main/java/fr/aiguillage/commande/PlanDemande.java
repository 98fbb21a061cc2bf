package fr.aiguillage.commande;

import fr.aiguillage.bilan.Examen;
import fr.aiguillage.bilan.PlanDuCatalogue;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.plan.Plan;
import fr.aiguillage.plan.PlanLu;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a call about a plan asks: with which texts, for which place, on a plan of the catalogue or on a file. */
record PlanDemande(Catalogue catalogue, Appel appel) {

    /** The texts to compare with, those that are the reference when the call names none. */
    List<Document> textes() {
        List<String> wanted = appel.valeurs("strategie");
        return wanted.isEmpty() ? Examen.reference(catalogue)
                : wanted.stream().map(this::texte).distinct().toList();
    }

    private Document texte(String words) {
        String wanted = Proches.simplifie(words.strip());
        return textesConnus().stream().filter(text -> Stream.of(text.id(), text.abrege(), text.titre())
                .map(Proches::simplifie).anyMatch(wanted::equals)).findFirst()
                .orElseThrow(() -> new Refus("--strategie : « " + words + " » n'est pas un texte connu ici",
                        "Peut-être l'un de ceux-ci : " + ids() + " ?"));
    }

    /** Those that have measures. */
    private List<Document> textesConnus() {
        return catalogue.liste(Genre.DOCUMENT, Document.class).stream().filter(text -> catalogue.mesures().stream()
                .anyMatch(measure -> measure.document().equals(text.id()))).toList();
    }

    private String ids() {
        return textesConnus().stream().map(Document::id).collect(Collectors.joining(", "));
    }

    /** What to type instead of the name of a plan that is nowhere. */
    @Nullable String peutEtre(String name) {
        return Proches.peutEtre(name, textesConnus().stream().map(Document::id).toList());
    }

    /** The id of the place that the call names, null when it names none. */
    @Nullable String lieu() {
        @Nullable String words = appel.option(OptionLieu.NOM);
        return words == null ? null : OptionLieu.lieu(words, appel, catalogue);
    }

    /** The plan of the catalogue that is so named; null when there is none, or a file of that name. */
    @Nullable PlanLu duCatalogue(String name) {
        @Nullable Document document = estUnFichier(name) ? null : catalogue.document(name);
        @Nullable Plan plan = document == null ? null : PlanDuCatalogue.de(catalogue, document);
        return plan == null || plan.actions().isEmpty() ? null : new PlanLu(plan, List.of());
    }

    private static boolean estUnFichier(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
