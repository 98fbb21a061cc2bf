package fr.aiguillage.prose.sujets;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.prose.phrase.Reperee;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The numbers told of the person described: another one is told of somebody else, « 61 ans… le conducteur, 23 ans ». */
final class Comptes {

    private static final String LU = "n";

    private final Map<String, Dit> dits = new HashMap<>();
    private final Predicate<String> personnels;

    /** A number, and the sentence that tells it. */
    private record Dit(String nombre, int phrase) {
    }

    Comptes(Predicate<String> personal) {
        this.personnels = personal;
    }

    /**
     * Whether it tells of the person another number than an earlier sentence did; keeps it otherwise.
     *
     * @param firm whether the number is surely told of the person: « un homme de 61 ans », « 17 ans, … »
     */
    boolean contredit(Reperee found, int sentence, boolean firm) {
        String read = found.lues().get(LU);
        return read != null && comptes(found).anyMatch(name -> autre(name, new Dit(read, sentence), firm));
    }

    /** Whether it tells a number of whoever it is about. */
    boolean compte(Reperee found) {
        return found.lues().containsKey(LU) && comptes(found).findAny().isPresent();
    }

    private Stream<String> comptes(Reperee found) {
        Expression said = found.expression();
        return said.faits() == null || said.personne() != null ? Stream.empty() : said.faits().entrySet().stream()
                .filter(fact -> fact.getValue().isString() && fact.getValue().asString().equals("<" + LU + ">"))
                .map(Map.Entry::getKey).filter(personnels);
    }

    private boolean autre(String name, Dit told, boolean firm) {
        Dit before = dits.get(name);
        if (before == null && firm) {
            dits.put(name, told);
        }
        return before != null && before.phrase() != told.phrase() && !before.nombre().equals(told.nombre());
    }
}
