package fr.aiguillage.criteres;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.logique.Epreuve;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that one catalogue understands, among those of all the catalogues read together. Two of them may call an
 * attribute by the same name and give it other words: a word of the one is then unknown to the criteria of the other,
 * never simply different.
 *
 * @param tous all the catalogues together
 * @param sien the one whose criteria are read
 */
public record Vocabulaire(Catalogue tous, Catalogue sien) {

    /** The attribute as this catalogue means it; as the others do when it leans on them. */
    @Nullable Attribut attribut(String id) {
        Attribut own = sien.attribut(id);
        return own == null ? tous.attribut(id) : own;
    }

    /** A test on words, limited to those that this catalogue understands. */
    public Epreuve comprise(String attribut, Epreuve test) {
        Attribut own = sien.attribut(attribut);
        Attribut all = tous.attribut(attribut);
        if (own == null || all == null || own.valeurs().keySet().equals(all.valeurs().keySet()) && !all.ouvert()) {
            return test;
        }
        return own.type() == Attribut.Type.CHOIX && !own.ouvert()
                ? new Epreuve.EnSesMots(own.valeurs().keySet(), true, test)
                : new Epreuve.EnSesMots(mots(all, own), false, test);
    }

    /** The words that only the others have. */
    private static Set<String> mots(Attribut all, Attribut own) {
        Set<String> others = new HashSet<>(all.valeurs().keySet());
        others.removeAll(own.valeurs().keySet());
        return others;
    }
}
