package fr.aiguillage.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that a situation may say.
 *
 * @param question how it is asked
 * @param liste whether it takes several values, and whether what is not listed is absent
 * @param ouvert for a choice, whether words that are not listed are accepted too
 * @param unite what follows a number when it is said
 * @param entier whether a number must be whole
 * @param tranches where each of the bands begins by which a number is written instead of itself, in order
 * @param de the attribute of the person described that it states of someone else
 * @param modifiable whether the person or the professional can do something about it
 * @param sensible whether it touches health or offences; then {@code motif} says why it is asked
 * @param recul why an entry that its value names comes after the others; null when naming one changes nothing
 * @param avance why it comes before the others instead
 * @param retrait why it is not proposed again instead
 * @param demande whether it says what is asked for
 * @param ouverture when it is asked before anything is known to be useful; null when it never is
 * @param vieillit whether time alone makes it grow
 * @param intrusion from 0, anyone may ask, to 3, only when it decides
 */
public record Attribut(String id, String libelle, String question, @Nullable String aide, Type type,
        @Nullable Multiplicite liste, Map<String, Choix> valeurs, boolean ouvert, @Nullable String unite, boolean entier,
        @Nullable Double min, @Nullable Double max, List<Double> tranches,
        @Nullable String personne, @Nullable String de, boolean modifiable, boolean sensible,
        @Nullable String motif, @Nullable String recul, @Nullable String avance,
        @Nullable String retrait, boolean demande, @Nullable Ouverture ouverture,
        boolean vieillit, int intrusion, boolean ignore, List<Source> sources) implements Identifie {

    public Attribut {
        valeurs = Listes.copie(valeurs);
        tranches = Listes.copie(tranches);
        sources = Listes.copie(sources);
    }

    /**
     * The same attribute as two catalogues know it: as this one asks it, with the words of both. Where one of them
     * lists its words and the other does not, words that are not listed are accepted.
     */
    Attribut avec(Attribut other) {
        boolean choices = type == Type.CHOIX || other.type == Type.CHOIX;
        boolean words = estMots() && other.estMots();
        if (!choices || !words) {
            return this;
        }
        Map<String, Choix> both = new LinkedHashMap<>(other.valeurs);
        both.putAll(valeurs);
        boolean open = ouvert || other.ouvert || type != other.type;
        return new Attribut(id, libelle, question, aide, Type.CHOIX, liste, both, open, unite, entier, min, max,
                tranches, personne, de, modifiable, sensible, motif, recul, avance, retrait, demande, ouverture,
                vieillit, intrusion, ignore, sources);
    }

    /** The same attribute with the words of the one that it states of someone else. */
    Attribut commeCeluiDe(@Nullable Attribut other) {
        return other == null || !valeurs.isEmpty() ? this
                : new Attribut(id, libelle, question, aide, type, liste, other.valeurs, other.ouvert, unite, entier,
                        min, max, tranches.isEmpty() ? other.tranches : tranches,
                        personne, de, modifiable, sensible, motif, recul, avance, retrait, demande,
                        ouverture, vieillit, intrusion, ignore, sources);
    }

    /** Whether both can be one attribute: the same kind of value, words being of one kind, and as many at once. */
    public boolean seDitAvec(Attribut other) {
        return (type == other.type || estMots() && other.estMots()) && liste == other.liste;
    }

    private boolean estMots() {
        return type == Type.CHOIX || type == Type.CODE;
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
     * When to ask, at the start of a guided description.
     *
     * @param rang the lowest is asked first
     * @param si what must be true before it is asked; nothing means always
     */
    public record Ouverture(int rang, List<Clause> si) {
        public Ouverture {
            si = Listes.copie(si);
        }
    }

    /**
     * One value that can be chosen.
     *
     * @param autresNoms other words for it
     * @param qualites for the one who asks: in what capacity it lets one act
     * @param fiches the entries that it stands for
     * @param parleDe whose facts then matter; empty when everyone's do
     * @param ditPar the facts that tell it when nothing else is told, by attribute: some of its values, or any
     * @param apres the value that will follow it; null when nothing is bound to
     */
    public record Choix(String libelle, List<String> autresNoms, List<String> qualites, List<String> fiches,
            List<String> parleDe, Map<String, List<String>> ditPar, @Nullable String apres) {
        public Choix {
            autresNoms = Listes.copie(autresNoms);
            qualites = Listes.copie(qualites);
            fiches = Listes.copie(fiches);
            parleDe = Listes.copie(parleDe);
            ditPar = ditPar == null ? Map.of() : Map.copyOf(ditPar);
        }
    }
}
