package fr.aiguillage.rendu;

import fr.aiguillage.orientation.Mots;
import fr.aiguillage.quiz.Question;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Questions, then their answers. */
public final class PageQuiz {

    private PageQuiz() {
    }

    public static Page de(List<Question> questions, Mots words) {
        Page page = new Page("Quiz");
        if (questions.isEmpty()) {
            return page.paragraphe("Ce catalogue ne donne pas de quoi poser une question.");
        }
        page.section("Questions", IntStream.range(0, questions.size()).mapToObj(i -> new Bloc.Puce(
                (i + 1) + ". " + questions.get(i).enonce(), choix(questions.get(i)))).toList());
        return page.section("Réponses", IntStream.range(0, questions.size())
                .mapToObj(i -> reponse(i, questions.get(i), words)).toList());
    }

    private static List<String> choix(Question question) {
        return IntStream.range(0, question.reponses().size())
                .mapToObj(i -> lettre(i) + ") " + question.reponses().get(i)).toList();
    }

    private static Bloc.Puce reponse(int place, Question question, Mots words) {
        return new Bloc.Puce((place + 1) + ". " + lettre(question.bonne()) + ") " + question.bonneReponse(),
                List.of(question.explication(), "Source : " + question.sources().stream().map(words::renvoi)
                        .collect(Collectors.joining(" ; "))));
    }

    private static char lettre(int place) {
        return (char) ('a' + place);
    }
}
