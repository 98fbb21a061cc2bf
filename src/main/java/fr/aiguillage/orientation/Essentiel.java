package fr.aiguillage.orientation;

import java.util.List;

/** The ids of what an answer holds, in order, without a word of explanation. */
public record Essentiel(List<String> recommandes, List<String> aVerifier, List<String> horsCadre) {

    static Essentiel de(Orientation answer) {
        return new Essentiel(ids(answer.recommandations()), ids(answer.aVerifier()), ids(answer.horsCadre()));
    }

    private static List<String> ids(List<? extends Entree> entries) {
        return entries.stream().map(Entree::id).toList();
    }
}
