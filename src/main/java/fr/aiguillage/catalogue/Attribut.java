package fr.aiguillage.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a situation may say.
 *
 * @param question how it is asked
 * @param liste whether it takes several values, and whether what is not listed is absent
 * @param unite what follows a number when it is said
 * @param entier whether a number must be whole
 * @param modifiable whether the person or the professional can do something about it
 * @param sensible whether it touches health or offences; then {@code motif} says why it is asked
 * @param intrusion from 0, anyone may ask, to 3, only when it decides
 */
public record Attribut(String id, String libelle, String question, @Nullable String aide, Type type,
        @Nullable Multiplicite liste, Map<String, Choix> valeurs, @Nullable String unite, boolean entier,
        @Nullable Double min, @Nullable Double max, @Nullable String personne, boolean modifiable, boolean sensible,
        @Nullable String motif, int intrusion, boolean ignore, List<Source> sources) implements Identifie {

    public Attribut {
        valeurs = Listes.copie(valeurs);
        sources = Listes.copie(sources);
    }

    /** What a value of it is. */
    public enum Type {
        @JsonProperty("choix") CHOIX,
        @JsonProperty("booleen") BOOLEEN,
        @JsonProperty("nombre") NOMBRE,
        @JsonProperty("date") DATE,
        @JsonProperty("code") CODE,
        @JsonProperty("territoire") TERRITOIRE,
        @JsonProperty("fiche") FICHE
    }

    /** Whether a list says everything, or only what is known. */
    public enum Multiplicite {
        @JsonProperty("ouverte") OUVERTE,
        @JsonProperty("fermee") FERMEE
    }

    /**
     * One value that can be chosen.
     *
     * @param autresNoms other words for it
     * @param qualites for the one who asks: in what capacity it lets one act
     */
    public record Choix(String libelle, List<String> autresNoms, List<String> qualites) {
        public Choix {
            autresNoms = Listes.copie(autresNoms);
            qualites = Listes.copie(qualites);
        }
    }
}
