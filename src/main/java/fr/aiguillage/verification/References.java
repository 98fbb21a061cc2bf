package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.mots.Proches;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The numbers by which one document is quoted, when its measures are in the catalogue. Other words are free. */
final class References {

    private static final Pattern ACTION = Pattern.compile("(?<![\\w.-])\\d{1,3}[.-]\\d{1,3}(?![\\w.-]*\\w)");
    private static final Pattern MESURES = Pattern.compile("(?i)\\bmesures?\\s+((?:[\\d.()-]+|[,;]|et\\s|à\\s|\\s)+)");
    private static final Pattern ENTIER = Pattern.compile("(?<![\\w.-])\\d+(?![\\w.-]*\\w)");

    private final List<String> mesures;
    private final List<String> actions;

    References(Catalogue catalogue, String document) {
        mesures = numeros(catalogue.mesures().stream().map(Mesure::id), document);
        actions = numeros(Nature.ACTION.ids(catalogue).stream(), document);
    }

    private static List<String> numeros(Stream<String> ids, String document) {
        return ids.filter(id -> Numeros.document(id).equals(document)).map(Numeros::numero).toList();
    }

    /** Reports each number that the document does not have. */
    void controler(String reference, Endroit at, Consumer<Anomalie> faults) {
        if (mesures.isEmpty()) {
            return;
        }
        ACTION.matcher(reference).results().map(MatchResult::group).filter(n -> !actions.contains(n))
                .forEach(n -> faults.accept(absente("action", n, actions, at)));
        citees(reference).stream().filter(n -> !mesures.contains(n))
                .forEach(n -> faults.accept(absente("mesure", n, mesures, at)));
    }

    /** The whole numbers after « mesure » or « mesures », or the one that stands alone. */
    private static List<String> citees(String reference) {
        List<String> found = new ArrayList<>();
        Matcher lists = MESURES.matcher(reference);
        while (lists.find()) {
            ENTIER.matcher(lists.group(1)).results().map(MatchResult::group).forEach(found::add);
        }
        if (reference.matches("\\d+")) {
            found.add(reference);
        }
        return found;
    }

    private static Anomalie absente(String kind, String number, List<String> known, Endroit at) {
        return at.anomalie("reference-inconnue", kind + " « " + number + " » : ce document n'en a pas de ce numéro",
                Proches.peutEtre(number, known));
    }
}
