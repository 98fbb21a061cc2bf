package fr.aiguillage.rendu;

import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known so far, in two lines of an ordinary screen at most: the oldest facts are left out first. */
public final class Connu {

    private static final int LIGNES = 2;

    private final Pliage pliage;
    private final int lignes;

    private Connu(Ecran screen) {
        this.pliage = new Pliage(screen.largeur());
        this.lignes = screen.place(LIGNES);
    }

    /**
     * The lines, none when nothing is known.
     *
     * @param last the answer just given, which is told last and as it was understood; null when there is none
     */
    public static String de(Orientation answer, Mots mots, Ecran screen, @Nullable Comprise last) {
        Map<String, String> facts = faits(answer, mots);
        @Nullable String value = last == null ? null : facts.remove(last.attribut());
        if (last != null && value != null) {
            facts.put(last.attribut(), last.dite(value));
        }
        return facts.isEmpty() ? "" : new Connu(screen).dit(new ArrayList<>(facts.values()));
    }

    private static Map<String, String> faits(Orientation answer, Mots mots) {
        Map<String, String> facts = new LinkedHashMap<>();
        answer.situation().forEach((id, value) -> facts.put(id, mots.attribut(id) + " : " + mots.fait(id, value)));
        if (answer.territoire() != null) {
            facts.put(Question.TERRITOIRE, mots.territoire(answer.territoire()));
        }
        return facts;
    }

    private String dit(List<String> facts) {
        List<String> lines = plie("", facts);
        while (lines.size() > lignes && facts.size() > 1) {
            facts.remove(0);
            lines = plie("… ", facts);
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> plie(String start, List<String> facts) {
        return pliage.plier("Connu : " + start + String.join(" ; ", facts) + ".");
    }
}
