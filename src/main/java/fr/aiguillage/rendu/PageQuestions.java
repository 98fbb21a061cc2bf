package fr.aiguillage.rendu;

import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Question;
import java.util.ArrayList;
import java.util.List;

/** What is worth asking, the most useful first. */
public final class PageQuestions {

    /** As many as fit on a screen. */
    private static final int PREMIERS_MAX = 8;

    private PageQuestions() {
    }

    /** @param first the attributes to begin with, while nothing is proposed */
    public static Page de(Orientation orientation, Mots mots, List<String> first) {
        Page page = new Page("Questions");
        if (!orientation.questions().isEmpty()) {
            return page.section("Questions", orientation.questions().stream().map(q -> puce(q, mots)).toList());
        }
        boolean proposed = !orientation.recommandations().isEmpty() || !orientation.aVerifier().isEmpty();
        return proposed ? page.paragraphe("Aucune question ne changerait ce qui est proposé.")
                : premiers(page, mots, first);
    }

    private static Page premiers(Page page, Mots mots, List<String> first) {
        return page.paragraphe("Rien n'est encore proposé : dites ce que vous savez, même un peu.")
                .section("Par quoi commencer", first.stream().limit(PREMIERS_MAX).map(id -> aDire(id, mots)).toList())
                .paragraphe("Ensuite, chaque réponse appelle la question la plus utile.");
    }

    private static Bloc.Puce aDire(String id, Mots mots) {
        return new Bloc.Puce(mots.attribut(id) + " : « " + id + "=… »" + suite(id, mots), List.of());
    }

    static Bloc.Puce puce(Question question, Mots mots) {
        List<String> details = new ArrayList<>();
        int size = question.decide().size();
        String decides = size > 1 ? "Décide de " + size + " réponses" : size == 1 ? "Décide d'une réponse"
                : "À confirmer";
        details.add(decides + " ; se répond par « " + question.attribut() + "=… »"
                + suite(question.attribut(), mots));
        if (question.motif() != null) {
            details.add("Pourquoi le demander : " + question.motif());
        }
        return new Bloc.Puce(question.question(), details);
    }

    /** The words to choose from. */
    private static String suite(String id, Mots mots) {
        String words = mots.reponses(id);
        return words.isEmpty() ? "" : " : " + words;
    }
}
