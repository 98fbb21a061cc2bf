package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.mots.Initiale;
import fr.aiguillage.orientation.Renvoi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sources as one quotes them in a meeting: the title of the document, the measure and its title, what the action says. */
final class Citations {

    private final Catalogue catalogue;
    private final Map<String, Set<String>> parDocument = new LinkedHashMap<>();

    private Citations(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static List<Bloc.Puce> de(List<Renvoi> sources, Catalogue catalogue) {
        Citations quotations = new Citations(catalogue);
        sources.forEach(quotations::ajouter);
        return quotations.parDocument.entrySet().stream()
                .map(e -> new Bloc.Puce(quotations.titre(e.getKey()), List.copyOf(e.getValue()))).toList();
    }

    private String titre(String id) {
        Document document = catalogue.document(id);
        return document == null ? id : document.titre();
    }

    private void ajouter(Renvoi source) {
        @Nullable String document = source.document();
        if (document == null) {
            parDocument.computeIfAbsent(String.valueOf(source.url()), u -> new LinkedHashSet<>());
            return;
        }
        Set<String> lines = parDocument.computeIfAbsent(document, d -> new LinkedHashSet<>());
        for (String part : source.reference() == null ? new String[0] : source.reference().split(";")) {
            lines.addAll(citer(document, part.trim()));
        }
    }

    /** What a place of a document says: an action and its measure, or a measure; else the place as it is written. */
    private List<String> citer(String document, String part) {
        for (Mesure measure : catalogue.mesures()) {
            List<Mesure.Action> cited = !measure.document().equals(document) ? List.of() : measure.actions().stream()
                    .filter(a -> nomme(part, a.numero())).toList();
            if (!cited.isEmpty() || measure.id().equals(document + "/" + apres(part))) {
                return citer(measure, cited, part);
            }
        }
        return List.of(Initiale.majuscule(part));
    }

    private static List<String> citer(Mesure measure, List<Mesure.Action> actions, String part) {
        List<String> lines = new ArrayList<>();
        String number = measure.id().substring(measure.id().indexOf('/') + 1);
        String rest = part.contains(",") ? " (" + part.substring(part.indexOf(',') + 1).trim() + ")" : "";
        lines.add("Mesure " + number + " : " + measure.titre() + (actions.isEmpty() ? rest : ""));
        actions.forEach(a -> lines.add("Action " + a.numero() + " : " + a.libelle() + rest));
        return lines;
    }

    /** Whether the words name that number, and not one that holds it. */
    private static boolean nomme(String part, String number) {
        return List.of(part.split("[ ,]+")).contains(number);
    }

    /** The number that follows the word « mesure », or that stands alone. */
    private static String apres(String part) {
        return part.replaceFirst("^mesure ", "").split("[ ,]")[0];
    }

    /** On a line, for a table: the documents, and the pages when there is nothing else. */
    static String enLigne(List<Renvoi> sources, Catalogue catalogue) {
        List<Renvoi> documents = sources.stream().filter(s -> s.document() != null).toList();
        return de(documents.isEmpty() ? sources : documents, catalogue).stream().map(Citations::enLigne)
                .collect(Collectors.joining(" · "));
    }

    private static String enLigne(Bloc.Puce source) {
        return source.texte() + (source.details().isEmpty() ? "" : " — " + String.join(" ; ", source.details()));
    }
}
