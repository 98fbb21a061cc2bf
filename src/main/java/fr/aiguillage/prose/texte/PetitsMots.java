package fr.aiguillage.prose.texte;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.catalogue.Marque;
import java.util.Map;
import java.util.Set;

/**
 * The words that hold a sentence together, one by one.
 *
 * @param cibles what stands for whoever something is done to, right before what is done: « la »
 * @param mots what does one thing to a sentence by itself, by what it does
 * @param soi what whoever types calls oneself: « je »
 * @param doubles what may be mistaken for a denial
 */
public record PetitsMots(Legers legers, Map<String, Expression> cibles, Map<Marque, Set<String>> mots, Set<String> soi,
        Doubles doubles) {

    public PetitsMots {
        cibles = Map.copyOf(cibles);
        mots = Map.copyOf(mots);
        soi = Set.copyOf(soi);
    }

    /** Whether a word does that to a sentence by itself. */
    public boolean est(Marque mark, String key) {
        return mots.getOrDefault(mark, Set.of()).contains(key);
    }
}
