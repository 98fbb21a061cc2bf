package fr.aiguillage.quiz;

import fr.aiguillage.orientation.Renvoi;
import java.util.List;

/**
 * One question.
 *
 * @param id its kind, a slash, and what it is about
 * @param reponses what one may answer, of which one is right
 * @param bonne the place of the right one, from 0
 */
public record Question(String id, String enonce, List<String> reponses, int bonne, String explication,
        List<Renvoi> sources) {

    public String bonneReponse() {
        return reponses.get(bonne);
    }
}
