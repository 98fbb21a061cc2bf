package fr.aiguillage.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.aiguillage.catalogue.GardeFou.Portee;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An invented case that a group of professionals works on, told in steps.
 *
 * @param sujet what it is about, in a few words
 * @param duree how long it takes, in minutes
 * @param territoire where it is set, when that changes the answer
 */
public record Atelier(String id, String titre, String sujet, int duree, Difficulte difficulte,
        @Nullable String territoire, List<Objectif> objectifs, List<Etape> etapes) implements Identifie {

    public Atelier {
        objectifs = Listes.copie(objectifs);
        etapes = Listes.copie(etapes);
    }

    /** Everyone who knows something of it, as words of the attribute that says who asks. */
    public Set<String> metiers() {
        return new TreeSet<>(etapes.stream().flatMap(e -> e.faits().stream()).flatMap(f -> f.porteurs().stream())
                .toList());
    }

    /** The measures that it makes one work on. */
    public List<String> mesures() {
        return objectifs.stream().flatMap(o -> o.mesures().stream()).distinct().toList();
    }

    /** How much it asks of a group. */
    public enum Difficulte {
        @JsonProperty("simple") SIMPLE,
        @JsonProperty("moyenne") MOYENNE,
        @JsonProperty("difficile") DIFFICILE
    }

    /** What one must have learnt, and the measures that ask for it. */
    public record Objectif(String but, List<String> mesures) {
        public Objectif {
            mesures = Listes.copie(mesures);
        }
    }

    /**
     * A moment of the story: what everyone hears, what each one knows, what is asked.
     *
     * @param autreSujet whether it speaks of something or someone else, so that what was stated before no longer holds
     * @param recit what is read aloud
     * @param consigne what the group must do with it
     * @param pieges what must not be proposed then
     */
    public record Etape(String titre, boolean autreSujet, String recit, List<Fait> faits, String consigne,
            List<Piege> pieges, Corrige corrige) {
        public Etape {
            faits = Listes.copie(faits);
            pieges = Listes.copie(pieges);
        }
    }

    /**
     * One thing that someone knows.
     *
     * @param porteurs who knows it, as words of the attribute that says who asks
     * @param situation what it states of the situation, in the words of the vocabulary
     */
    public record Fait(String dit, List<String> porteurs, Niveau niveau, Map<String, @Nullable Object> situation) {
        public Fait {
            porteurs = Listes.copie(porteurs);
            situation = Listes.copie(situation);
        }
    }

    /** Who may hear it: everyone, those it concerns, nobody but those whom the law names. */
    public enum Niveau {
        @JsonProperty("public") PUBLIC,
        @JsonProperty("confidentiel") CONFIDENTIEL,
        @JsonProperty("secret") SECRET
    }

    /**
     * What looks right and is not.
     *
     * @param sorte what it rests on, as a word of the list of traps
     */
    public record Piege(List<String> ids, String sorte, String pourquoi) {
        public Piege {
            ids = Listes.copie(ids);
        }
    }

    /**
     * What a human answers.
     *
     * @param dAbord the safeguards that must be said before anything else; none when there is no danger
     * @param attendus what a good answer holds
     * @param paroles who may say what to whom
     * @param ouvertes the questions on which one may keep disagreeing
     * @param aDiscuter where our answer is not this one, and why that is worth a discussion
     */
    public record Corrige(List<String> dAbord, List<Attendu> attendus, List<Parole> paroles, List<String> ouvertes,
            List<Ecart> aDiscuter) {
        public Corrige {
            dAbord = Listes.copie(dAbord);
            attendus = Listes.copie(attendus);
            paroles = Listes.copie(paroles);
            ouvertes = Listes.copie(ouvertes);
            aDiscuter = Listes.copie(aDiscuter);
        }

        public boolean estVide() {
            return Stream.of(dAbord, attendus, paroles, ouvertes).allMatch(List::isEmpty);
        }
    }

    /** One thing expected, any of these entries. */
    public record Attendu(List<String> ids, String pourquoi, List<Source> sources) {
        public Attendu {
            ids = Listes.copie(ids);
            sources = Listes.copie(sources);
        }
    }

    /**
     * What someone must, may or may not say.
     *
     * @param qui whose word it is, as the attribute that says who asks
     * @param aQui to whom, as the attribute that says with whom one shares
     * @param etant what is known of whoever speaks, in the words of the vocabulary
     * @param aDiscuter when we say otherwise of sharing, why that is worth a discussion
     */
    public record Parole(String qui, Map<String, @Nullable Object> etant, String aQui, Portee droit, String quoi,
            List<Source> sources, @Nullable String aDiscuter) {
        public Parole {
            etant = Listes.copie(etant);
            sources = Listes.copie(sources);
        }
    }

    /** Entries on which our answer is not that of the human. */
    public record Ecart(List<String> ids, String pourquoi) {
        public Ecart {
            ids = Listes.copie(ids);
        }
    }
}
