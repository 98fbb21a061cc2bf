package fr.aiguillage.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A closed list of words that a field of the fiches may take, in order: for a framework, from light to heavy. */
public record ListeDeValeurs(String id, String libelle, Map<String, Mot> valeurs) implements Identifie {

    public ListeDeValeurs {
        valeurs = Listes.copie(valeurs);
    }

    /**
     * One word of the list.
     *
     * @param libelle how it is said
     * @param note what it means
     * @param vous how it is said to the person; null when it is not for them
     * @param voisins for one who decides: those who may decide in its stead, at another moment
     * @param autorite for one who decides: whether it is an authority, whose decision nobody else can open
     * @param retenue for a framework: whether it comes after what is lighter and answers as well
     * @param vaSansDire whether an answer leaves it out, because it tells nothing to do
     */
    public record Mot(String libelle, @Nullable String note, @Nullable String vous, List<String> voisins, boolean autorite,
            boolean retenue, boolean vaSansDire) {
        public Mot {
            voisins = Listes.copie(voisins);
        }
    }
}
