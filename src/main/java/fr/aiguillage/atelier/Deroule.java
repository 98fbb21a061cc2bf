package fr.aiguillage.atelier;

import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Atelier.Etape;
import fr.aiguillage.catalogue.Atelier.Fait;
import fr.aiguillage.catalogue.Atelier.Parole;
import fr.aiguillage.catalogue.lecture.Arbre;
import fr.aiguillage.catalogue.lecture.Mappeur;
import fr.aiguillage.orientation.Echange;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.orientation.Partage;
import fr.aiguillage.situation.LecteurSituation;
import fr.aiguillage.situation.Situation;
import fr.aiguillage.situation.SituationInvalide;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case as its steps go. What a step states holds for those after it, until one of them states otherwise or speaks of
 * something else.
 *
 * @param jour the day for which we answer
 */
public record Deroule(Atelier atelier, Orienteur orienteur, LocalDate jour) {

    /**
     * All that is known together once that step is told, whoever knows it.
     *
     * @param step from 0
     * @throws SituationInvalide when the facts cannot be read with the vocabulary at hand
     */
    public Situation situation(int step) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        jusqua(step).stream().map(Etape::faits).flatMap(List::stream).map(Fait::situation).forEach(facts::putAll);
        Map<String, Object> whole = new LinkedHashMap<>(Map.of("situation", facts));
        if (atelier.territoire() != null) {
            whole.put("territoire", atelier.territoire());
        }
        return new LecteurSituation(orienteur.connaissances().catalogue()).arbre(arbre(whole)).situation(jour);
    }

    /** The steps that hold, the last one of which is that one. */
    private List<Etape> jusqua(int step) {
        int from = step;
        while (from > 0 && !atelier.etapes().get(from).autreSujet()) {
            from--;
        }
        return atelier.etapes().subList(from, step + 1);
    }

    /**
     * What we say of sharing to whoever speaks then.
     *
     * @return null when nothing is known here of sharing
     * @throws SituationInvalide as for the situation
     */
    public @Nullable Partage partage(int step, Parole word) {
        Echange asked = Echange.de(orienteur.connaissances().catalogue());
        return asked == null ? null : orienteur.partage(asked.entre(situation(step), word.qui(), word.aQui())
                .arbre(arbre(word.etant())).situation(jour));
    }

    private Arbre arbre(Map<String, ?> facts) {
        return new Arbre(atelier.id(), Mappeur.JSON.valueToTree(facts), Map.of());
    }

    /** Our answer once that step is told. */
    public Orientation reponse(int step) {
        return orienteur.orienter(situation(step));
    }
}
