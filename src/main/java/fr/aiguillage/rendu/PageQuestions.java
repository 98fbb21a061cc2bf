package fr.aiguillage.rendu;

import fr.aiguillage.orientation.Question;
import java.util.ArrayList;
import java.util.List;

/** What is worth asking, the most useful first. */
public final class PageQuestions {

    private PageQuestions() {
    }

    public static Page de(List<Question> questions) {
        Page page = new Page("Questions");
        return questions.isEmpty() ? page.paragraphe("Aucune question ne changerait la réponse.")
                : page.section("Questions", questions.stream().map(PageQuestions::puce).toList());
    }

    static Bloc.Puce puce(Question question) {
        List<String> details = new ArrayList<>();
        int size = question.decide().size();
        String decides = size > 1 ? "Décide de " + size + " réponses" : "Décide d'une réponse";
        details.add(decides + " ; se répond par « " + question.attribut() + "=… »");
        if (question.motif() != null) {
            details.add("Pourquoi le demander : " + question.motif());
        }
        return new Bloc.Puce(question.question(), details);
    }
}
