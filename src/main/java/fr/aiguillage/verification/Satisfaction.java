package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Clause;
import fr.aiguillage.criteres.Compilateur;
import fr.aiguillage.criteres.Exigence;
import fr.aiguillage.logique.Critere;
import fr.aiguillage.logique.Faits;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Verite;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether criteria on one attribute can hold together, by trying every value that could tell. Counts and quotients are
 * not looked at.
 */
final class Satisfaction {

    private final Attribut attribut;
    private final Compilateur compiler;

    Satisfaction(Attribut attribut, Catalogue catalogue) {
        this.attribut = attribut;
        this.compiler = new Compilateur(catalogue);
    }

    /** Whether some value passes all of the first criteria and none of the others. */
    boolean possible(List<Clause> wanted, List<Clause> unwanted) {
        List<Critere> yes = criteres(wanted);
        List<Critere> no = criteres(unwanted);
        return Essais.de(attribut, wanted, unwanted).map(this::faits)
                .anyMatch(facts -> yes.stream().allMatch(c -> c.juger(facts) == Verite.VRAI)
                        && no.stream().allMatch(c -> c.juger(facts) == Verite.FAUX));
    }

    private List<Critere> criteres(List<Clause> clauses) {
        List<Clause> tried = clauses.stream().filter(c -> c.compte() == null && c.quotient() == null).toList();
        return compiler.exigences(tried, "", true).stream().map(Exigence::critere).toList();
    }

    private Faits faits(Valeur value) {
        return new Faits() {
            @Override
            public @Nullable Valeur valeur(String id) {
                return id.equals(attribut.id()) ? value : null;
            }

            @Override
            public Verite notion(String id) {
                return Verite.INCONNU;
            }
        };
    }
}
