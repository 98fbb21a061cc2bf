package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.criteres.Compilateur;
import fr.aiguillage.criteres.Exigence;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.moteur.faits.Definition;
import fr.aiguillage.moteur.faits.Dossier;
import fr.aiguillage.situation.Situation;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A description guided by questions: which one comes next, whatever was answered to those before. What the catalogue
 * opens with comes first, then what the answer still waits for, then what may open once nothing else is left. It
 * remembers what was asked, never what was said.
 */
public final class Entretien {

    private final Map<String, Definition> definitions;
    private final List<Ouvrante> ouvrantes;
    private final Deque<Question> posees = new ArrayDeque<>();

    public Entretien(Connaissances knowledge) {
        definitions = knowledge.definitions();
        Compilateur compiler = new Compilateur(knowledge.catalogue());
        ouvrantes = knowledge.catalogue().attributs().stream().filter(a -> a.ouverture() != null && !a.ignore())
                .sorted(Comparator.<Attribut>comparingInt(a -> rang(a)).thenComparing(Attribut::id))
                .map(a -> new Ouvrante(a, compiler.exigences(ouverture(a).si(), "", true))).toList();
    }

    /** The next question, or null when no other could change the answer; the situation is the one of the answer. */
    public @Nullable Question suivante(Situation situation, Orientation answer) {
        return Stream.of(ouvertes(situation, v -> v == Verite.VRAI), answer.questions().stream(),
                        ouvertes(situation, v -> v == Verite.INCONNU))
                .flatMap(s -> s).filter(q -> !connue(q.attribut(), situation) && !posee(q.attribut()))
                .findFirst().orElse(null);
    }

    /** The attributes to begin with: what opens now, else what may; none that is already known. */
    public List<String> premiersFaits(Situation situation) {
        return Stream.of(Verite.VRAI, Verite.INCONNU).map(truth -> ouvertes(situation, v -> v == truth)
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

    private Stream<Question> ouvertes(Situation situation, Predicate<Verite> wanted) {
        Dossier facts = new Dossier(situation, definitions);
        return ouvrantes.stream().filter(o -> wanted.test(o.ouverte(facts)))
                .map(o -> Question.de(o.attribut(), List.of())).filter(Objects::nonNull);
    }

    private static int rang(Attribut attribut) {
        return ouverture(attribut).rang();
    }

    private static Attribut.Ouverture ouverture(Attribut attribut) {
        return Objects.requireNonNull(attribut.ouverture());
    }

    /** An attribute that is asked from the start, and what must hold before. */
    private record Ouvrante(Attribut attribut, List<Exigence> si) {

        Verite ouverte(Dossier facts) {
            return Verite.tous(si, e -> e.critere().juger(facts));
        }
    }
}
