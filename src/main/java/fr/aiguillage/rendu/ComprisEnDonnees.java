package fr.aiguillage.rendu;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.orientation.Brut;
import fr.aiguillage.orientation.Question;
import fr.aiguillage.prose.Compris;
import fr.aiguillage.prose.faits.Fait;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read in a text, in the shape that other programs rely on. */
public record ComprisEnDonnees(List<Lu> faits, List<Question> questions, List<Compris.Passage> nonCompris, int masques) {

    /** One fact, with the words it comes from. */
    public record Lu(String attribut, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Object valeur, String mots,
            int debut, int fin, Fait.Certitude certitude, String personne) {

        static Lu de(Fait fact) {
            return new Lu(fact.attribut(), Brut.valeur(fact.valeur()), fact.mots(), fact.debut(), fact.fin(),
                    fact.certitude(), fact.personne());
        }
    }

    public static ComprisEnDonnees de(Compris read, Catalogue catalogue) {
        return new ComprisEnDonnees(read.faits().stream().map(Lu::de).toList(), read.aConfirmer().stream()
                .map(id -> Question.sur(id, catalogue.attribut(id))).toList(), read.nonCompris(), read.masques());
    }
}
