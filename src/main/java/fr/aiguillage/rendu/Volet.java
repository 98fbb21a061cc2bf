package fr.aiguillage.rendu;

import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.mots.Proches;
import java.util.Arrays;
import java.util.List;

/** A side of the answer of a step, which a room reads when it asks for it. */
public enum Volet {
    DANGER("danger"), REPONSES("réponses"), ERREURS("erreurs"), PAROLES("paroles"), DEBAT("débat");

    private final String mot;

    Volet(String word) {
        this.mot = word;
    }

    /** As it is typed. */
    public String mot() {
        return mot;
    }

    public static List<String> mots() {
        return Arrays.stream(values()).map(Volet::mot).toList();
    }

    /**
     * The one that a word means, accents or not, in the singular or not, with one typing error at most.
     *
     * @throws Malentendu when none does
     */
    public static Volet de(String word) {
        return Arrays.stream(values()).filter(v -> Proches.presque(word, v.mot)).findFirst()
                .orElseThrow(() -> new Malentendu(word.isBlank() ? "il manque ce qu'il faut montrer"
                        : "« " + word + " » ne se montre pas", "Peut-être : " + String.join(", ", mots()) + " ?"));
    }
}
