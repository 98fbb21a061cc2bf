package fr.aiguillage.prose;

import fr.aiguillage.catalogue.Lexique.Expression;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

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
        Expression said = found.expression();
        return read != null && said.faits() != null && said.personne() == null && said.faits().entrySet().stream()
                .filter(fact -> fact.getValue().isString() && fact.getValue().asString().equals("<" + LU + ">"))
                .map(Map.Entry::getKey).filter(personnels).anyMatch(name -> autre(name, new Dit(read, sentence), firm));
    }

    private boolean autre(String name, Dit told, boolean firm) {
        Dit before = dits.get(name);
        if (before == null && firm) {
            dits.put(name, told);
        }
        return before != null && before.phrase() != told.phrase() && !before.nombre().equals(told.nombre());
    }
}
