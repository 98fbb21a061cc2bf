package fr.aiguillage.orientation;

import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.moteur.faits.Definition;
import fr.aiguillage.moteur.faits.Dossier;
import fr.aiguillage.situation.Situation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A description guided by questions: which one comes next, whatever was answered to those before. What the catalogue
 * opens with comes first, then what the answer still waits for, then what may open once nothing else is left. It
 * remembers what was asked, never what was said.
 */
public final class Entretien {

    private final Map<String, Definition> definitions;
    private final Ouvertures ouvertures;
    private final Deque<Question> posees = new ArrayDeque<>();

    public Entretien(Connaissances knowledge) {
        definitions = knowledge.definitions();
        ouvertures = new Ouvertures(knowledge);
    }

    /** The next question, or null when no other could change the answer; the situation is the one of the answer. */
    public @Nullable Question suivante(Situation situation, Orientation answer) {
        return Stream.of(ouvertes(situation, Verite.VRAI), answer.questions().stream(),
                        ouvertes(situation, Verite.INCONNU))
                .flatMap(s -> s).filter(q -> !connue(q.attribut(), situation) && !posee(q.attribut()))
                .findFirst().orElse(null);
    }

    /** The attributes to begin with: what opens now, else what may; none that is already known. */
    public List<String> premiersFaits(Situation situation) {
        return Stream.of(Verite.VRAI, Verite.INCONNU).map(truth -> ouvertes(situation, truth)
                        .map(Question::attribut).filter(id -> !connue(id, situation)).toList())
                .filter(ids -> !ids.isEmpty()).findFirst().orElse(List.of());
    }

    /** Remembers that a question was put, so that it is not put again, answered or not. */
    public void poser(Question question) {
        posees.push(question);
    }

    /** Takes back the last question that was put, to put it again; null at the beginning. */
    public @Nullable Question reprendre() {
        return posees.poll();
    }

    private boolean posee(String attribut) {
        return posees.stream().anyMatch(q -> q.attribut().equals(attribut));
    }

    private static boolean connue(String attribut, Situation situation) {
        return situation.faits().containsKey(attribut)
                || attribut.equals(Question.TERRITOIRE) && situation.territoire() != null;
    }

    private Stream<Question> ouvertes(Situation situation, Verite wanted) {
        return ouvertures.ou(wanted, new Dossier(situation, definitions))
                .map(a -> Question.de(a, List.of())).filter(Objects::nonNull);
    }
}
