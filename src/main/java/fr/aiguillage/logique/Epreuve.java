package fr.aiguillage.logique;

import fr.aiguillage.logique.Valeur.Aucun;
import fr.aiguillage.logique.Valeur.Liste;
import fr.aiguillage.logique.Valeur.Nombre;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tests that a criterion can put to the value of an attribute. This list is closed: whatever the normal form needs
 * is here, once, and means the same for every catalogue.
 *
 * <p>A positive test on a value known to be none is false; its negation is therefore true. A test on a list asks
 * whether one of its elements passes; what a list that is not complete does not mention is unknown.
 */
public sealed interface Epreuve {

    /** The verdict on a value, null being unknown. The facts serve the tests that look at a second attribute. */
    Verite juger(@Nullable Valeur valeur, Faits faits);

    /** The value is one of these. With a single one, plain equality. */
    record Parmi(List<Valeur> attendues) implements Epreuve {
        public Parmi {
            attendues = List.copyOf(attendues);
        }

        @Override
        public Verite juger(@Nullable Valeur valeur, Faits faits) {
            if (valeur == null) {
                return Verite.INCONNU;
            }
            return Verite.unAuMoins(attendues, expected -> Comparaison.egal(valeur, expected));
        }
    }

    /** The value is known to be none; for a list, it is empty. */
    record EstAucun() implements Epreuve {
        @Override
        public Verite juger(@Nullable Valeur valeur, Faits faits) {
            return new EstVide().juger(valeur, faits);
        }
    }

    /** The list has no element. */
    record EstVide() implements Epreuve {
        @Override
        public Verite juger(@Nullable Valeur valeur, Faits faits) {
            if (!(valeur instanceof Liste list)) {
                return valeur == null ? Verite.INCONNU : Verite.de(valeur instanceof Aucun);
            }
            if (!list.elements().isEmpty()) {
                return Verite.FAUX;
            }
            return list.complete() ? Verite.VRAI : Verite.INCONNU;
        }
    }

    /** The number, or the day, lies within the bounds. */
    record Dans(Bornes bornes) implements Epreuve {
        @Override
        public Verite juger(@Nullable Valeur valeur, Faits faits) {
            return valeur == null ? Verite.INCONNU : Comparaison.dans(valeur, bornes);
        }
    }

    /** The number of elements of the list that lie within the first bounds lies within the second. */
    record Compte(Bornes element, Bornes total) implements Epreuve {
        @Override
        public Verite juger(@Nullable Valeur valeur, Faits faits) {
            return valeur == null ? Verite.INCONNU : total.contient(Comparaison.compter(valeur, element));
        }
    }

    /**
     * The value divided by another attribute and by a constant lies within the bounds.
     *
     * @param diviseur the attribute to divide by
     * @param defaut what stands for it when it is zero or known to be none
     * @param parts the constant to divide by in the end
     */
    record Quotient(String diviseur, double defaut, double parts, Bornes bornes) implements Epreuve {
        @Override
        public Verite juger(@Nullable Valeur valeur, Faits faits) {
            if (valeur instanceof Aucun) {
                return Verite.FAUX;
            }
            Nombre by = Comparaison.diviseur(faits.valeur(diviseur), defaut);
            if (!(valeur instanceof Nombre number) || by == null) {
                return Verite.INCONNU;
            }
            return bornes.contient(Comparaison.quotient(number, by, parts));
        }
    }

    /**
     * Another test, which does not understand every word: one that it does not is unknown to it, not different.
     *
     * @param mots some words
     * @param compris whether these are the ones that it understands, or those that it does not
     */
    record EnSesMots(Set<String> mots, boolean compris, Epreuve epreuve) implements Epreuve {
        @Override
        public Verite juger(@Nullable Valeur valeur, Faits faits) {
            if (valeur instanceof Valeur.Liste list && list.elements().stream().anyMatch(this::etranger)) {
                List<Valeur> understood = list.elements().stream().filter(v -> !etranger(v)).toList();
                return epreuve.juger(new Valeur.Liste(understood, list.exclus(), false), faits);
            }
            return valeur != null && etranger(valeur) ? Verite.INCONNU : epreuve.juger(valeur, faits);
        }

        private boolean etranger(Valeur valeur) {
            return valeur instanceof Valeur.Texte word && mots.contains(word.valeur()) != compris;
        }
    }

    /** Another test, negated. */
    record Non(Epreuve epreuve) implements Epreuve {
        @Override
        public Verite juger(@Nullable Valeur valeur, Faits faits) {
            return epreuve.juger(valeur, faits).non();
        }
    }
}
