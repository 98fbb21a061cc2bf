package fr.aiguillage.logique;

import org.jspecify.annotations.Nullable;

/** What a test may look at: the values of attributes, and the truth of the named notions drawn from them. */
public interface Faits {

    /** The value of an attribute, or null when it is unknown. */
    @Nullable Valeur valeur(String attribut);

    /** The truth of a named notion; unknown when nothing concludes on it. */
    Verite notion(String id);
}
