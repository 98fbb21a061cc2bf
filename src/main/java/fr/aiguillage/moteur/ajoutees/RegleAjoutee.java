package fr.aiguillage.moteur.ajoutees;

import fr.aiguillage.moteur.Regle;
import fr.aiguillage.moteur.Regle.Citation;
import fr.aiguillage.moteur.faits.Constat;
import fr.aiguillage.moteur.faits.Indice.Sens;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A rule that was added, as data: what it needs to know, and what it concludes.
 *
 * @param fichier its path under the directory that it was added with
 * @param nom the sentence that it is
 * @param source where it has its authority from; empty when it does not say
 * @param etape the stage at which it fires
 */
public record RegleAjoutee(String fichier, String nom, String source, String etape, List<Premisse> premisses,
        List<Conclusion> conclusions) {

    public RegleAjoutee {
        premisses = List.copyOf(premisses);
        conclusions = List.copyOf(conclusions);
    }

    /** The same, as all rules are known by. */
    public Regle regle() {
        return new Regle(fichier, nom, source,
                premisses.stream().map(p -> new Citation("proposition", p.proposition(), p.ligne())).toList(),
                conclusions.stream().map(c -> new Citation(c.sens().name().toLowerCase(Locale.ROOT), c.cible(),
                        c.ligne())).toList());
    }

    /**
     * A proposition that must, or must not, be in that state.
     *
     * @param variable the name by which a conclusion cites it; null when none does
     * @param absente whether nothing may be in that state
     */
    record Premisse(@Nullable String variable, String proposition, Etat etat, boolean absente, int ligne) {
    }

    /**
     * Something that holds when every premise does.
     *
     * @param variables the premises that it leans on
     */
    record Conclusion(Sens sens, String cible, List<String> variables, int ligne) {
        Conclusion {
            variables = List.copyOf(variables);
        }
    }

    /** How true a proposition is asked to be. */
    enum Etat {
        VRAI(Constat::isVrai), FAUX(Constat::isFaux), INCONNU(Constat::isInconnu), POSSIBLE(Constat::isPossible),
        DOUTEUX(Constat::isDouteux);

        private final Predicate<Constat> vaut;

        Etat(Predicate<Constat> holds) {
            this.vaut = holds;
        }

        boolean vaut(Constat proposition) {
            return vaut.test(proposition);
        }

        String mot() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
