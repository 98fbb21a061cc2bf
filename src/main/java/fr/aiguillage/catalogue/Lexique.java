package fr.aiguillage.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The words of one idea, and what they state when someone types them.
 *
 * @param groupes words of one kind, by the name that patterns of any file call them by
 */
public record Lexique(String id, String libelle, Map<String, List<String>> groupes, List<Expression> expressions)
        implements Identifie {

    /** What the name of a group begins with, in a pattern. */
    public static final String RENVOI = "@";

    public Lexique {
        groupes = Listes.copie(groupes);
        expressions = Listes.copie(expressions);
    }

    /** The groups of several files, by name: words given under the same name in two files are of one group. */
    public static Map<String, List<String>> groupes(Collection<Lexique> lexicons) {
        return lexicons.stream().flatMap(l -> l.groupes().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Lexique::ensemble));
    }

    private static List<String> ensemble(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /**
     * Ways of saying one thing.
     *
     * @param dire the patterns, any of which says it
     * @param indice what the words hint at, which helps others to state theirs
     * @param avec what must stand in the same sentence for what is sure to be so: hints, attributes, or
     *     values of attributes after an equals sign, any of them
     * @param puis the same, of what comes after in the sentence
     * @param partout the same, of the whole text
     * @param bornes between which the number read must lie, both included: « 6..99 »; null for any
     * @param faits what is then sure, as in a situation; text in angle brackets stands for what was read
     * @param possibles what is then worth asking about, and nothing more
     * @param de what is then sure when it is said of someone else, by who that is
     * @param par what is sure of whoever it is done to, by who does it; {@link #AUTRUI} stands for all who are not told
     * @param subi the patterns of the same thing where who does it is named last, or right behind, rather than before
     * @param nie what is sure when it is denied; null for what denial means by default
     * @param passe what is sure when it is said of the past; null when that says nothing
     * @param voulu what is sure when the person wishes for it; nothing in it: what is wished there says nothing
     * @param demande what is sure when whoever types asks how, whether or whom to do it
     * @param reprend what is wished or asked instead, by what was told before: « il fume… il veut arrêter »
     * @param evenement whether past and present say the same
     * @param rapporte whether to be told of it is enough
     * @param rien whether the words state nothing, and are there to keep others from reading them
     * @param debut whether it counts only as the first thing said, set apart from the rest
     * @param apposition whether it counts only right after someone is named, of whom it is then said
     * @param presume whether it yields to what is plainly said elsewhere
     * @param annonce whether it counts only before a colon and then somebody
     * @param personne whose fact it is, when the words themselves say so
     * @param marque what the words do to the facts around them
     * @param genre of someone who is named: {@code f}, {@code m}, or {@code p} of several
     * @param autrement who is named instead, when somebody else was described before; of a fact, whose it is when
     *     nothing says it for sure
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Expression(List<String> dire, @Nullable String indice, List<String> avec, List<String> puis,
            List<String> partout, @Nullable String bornes, @Nullable Map<String, JsonNode> faits,
            @Nullable Map<String, JsonNode> possibles, @Nullable Map<String, Map<String, JsonNode>> de,
            @Nullable Map<String, Map<String, JsonNode>> par, List<String> subi,
            @Nullable Map<String, JsonNode> nie, @Nullable Map<String, JsonNode> passe,
            @Nullable Map<String, JsonNode> voulu, @Nullable Map<String, JsonNode> demande,
            @Nullable Map<String, Map<String, JsonNode>> reprend, boolean evenement, boolean rapporte, boolean rien,
            boolean debut, boolean apposition, boolean annonce, boolean presume,
            @Nullable String personne, @Nullable Marque marque, @Nullable String genre, @Nullable String autrement) {

        /** The person described. */
        public static final String PERSONNE = "personne";

        /** Whoever types. */
        public static final String DEMANDEUR = "demandeur";

        /** Anybody else, among those who do something. */
        public static final String AUTRUI = "autrui";

        /** The hint that a question mark is, for what is named in its sentence. */
        public static final String QUESTION = "?";

        /** The hint that two cuts are, for what is named alone between them. */
        public static final String SEUL = ",";

        public Expression {
            dire = Listes.copie(dire);
            subi = Listes.copie(subi);
            avec = Listes.copie(avec);
            puis = Listes.copie(puis);
            partout = Listes.copie(partout);
        }

        /** What it waits for, wherever that must stand. */
        public Stream<String> attendus() {
            return Stream.of(avec, puis, partout).flatMap(List::stream);
        }

        /** The same words where nothing that they need stands with them: what is worth asking is left. */
        public Expression seule() {
            return new Expression(dire, indice, avec, puis, partout, bornes, null, possibles, null, null, subi,
                    Map.of(), null, voulu, demande, reprend, evenement, rapporte, rien, debut, apposition, annonce,
                    presume, personne, marque, genre, autrement);
        }

        /** The same thing said in each of its two ways: the second one has no other pattern than {@code subi}. */
        public Stream<Expression> voix() {
            return subi.isEmpty() ? Stream.of(this) : Stream.of(dite(dire, List.of()), dite(subi, subi));
        }

        private Expression dite(List<String> said, List<String> undergone) {
            return new Expression(said, indice, avec, puis, partout, bornes, faits, possibles, de, par, undergone,
                    nie, passe, voulu, demande, reprend, evenement, rapporte, rien, debut, apposition, annonce,
                    presume, personne, marque, genre, autrement);
        }

        /** The same, each group that is a way by itself written out. */
        public Expression ecrite(Map<String, List<String>> groups) {
            if (dire.stream().noneMatch(way -> way.startsWith(RENVOI))) {
                return this;
            }
            List<String> ways = dire.stream().flatMap(way -> way.startsWith(RENVOI)
                    ? groups.getOrDefault(way.substring(RENVOI.length()), List.of(way)).stream()
                    : Stream.of(way)).toList();
            return dite(ways, subi);
        }

        /** What only hints at something, for others. */
        public static Expression indiquant(String hint) {
            return new Expression(List.of(), hint, List.of(), List.of(), List.of(), null, null, null, null, null,
                    List.of(), null, null, null, null, null, false, false, false, false, false, false, false,
                    null, null, null, null);
        }

        /** What only does something to a sentence, without being understood. */
        public static Expression marquant(Marque mark) {
            return new Expression(List.of(), mark.name(), List.of(), List.of(), List.of(), null, null, null, null, null,
                    List.of(), null, null, null, null, null, false, false, false, false, false, false, false,
                    null, mark, null, null);
        }

        /** What was read without a pattern: these facts, past or present. */
        public static Expression disant(Map<String, JsonNode> facts) {
            return de(facts, null, null, null, null, null);
        }

        /** What states these facts when it is wished. */
        public static Expression voulant(Map<String, JsonNode> wished) {
            return de(null, null, null, wished, null, null);
        }

        /** The same, as if what is asked in it were wished. */
        public Expression voulue() {
            return de(null, null, null, demande, reprend, null);
        }

        /** These facts told with the words of this one, which say nothing when they are denied or past. */
        public Expression composant(Map<String, JsonNode> facts) {
            return de(facts, possibles, Map.of(), null, null, personne);
        }

        private static Expression de(@Nullable Map<String, JsonNode> facts, @Nullable Map<String, JsonNode> maybe,
                @Nullable Map<String, JsonNode> otherwise, @Nullable Map<String, JsonNode> wished,
                @Nullable Map<String, Map<String, JsonNode>> before, @Nullable String whose) {
            return new Expression(List.of(), null, List.of(), List.of(), List.of(), null, facts, maybe, null, null,
                    List.of(), otherwise, otherwise, wished, null, before, true, false, false, false, false, false, false,
                    whose, null, null, null);
        }
    }
}
