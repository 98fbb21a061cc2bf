package fr.aiguillage.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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

    /** What a word of grammar does to the facts around it. */
    public enum Marque {
        /** Denies what follows. */
        @JsonProperty("negation") NEGATION,
        /** Announces a denial, which another word makes. */
        @JsonProperty("ne") NE,
        /** Answers « no » to what precedes. */
        @JsonProperty("non") NON,
        /** Answers « yes » to what precedes. */
        @JsonProperty("oui") OUI,
        /** Puts what follows in the past. */
        @JsonProperty("passe") PASSE,
        /** Puts what follows in the past, which may last, unless an end is told. */
        @JsonProperty("accompli") ACCOMPLI,
        /** Tells an end: what precedes lasted until then. */
        @JsonProperty("terme") TERME,
        /** Makes it a guess. */
        @JsonProperty("doute") DOUTE,
        /** Makes it somebody's word, which is enough for what it is enough to be told of. */
        @JsonProperty("rapport") RAPPORT,
        /** Makes it a wish, a plan, a request, a condition: nothing that is. */
        @JsonProperty("hypothese") HYPOTHESE,
        /** The same, and a wish when what follows says what is wished: it then states the facts that go with that. */
        @JsonProperty("voeu") VOEU,
        /** Says of what was just named, of nothing else in its words, that it is wished: « un toit, c'est ce qu'il veut ». */
        @JsonProperty("souhaite") SOUHAITE,
        /** The same, and a question when what follows says what is asked. */
        @JsonProperty("demande") DEMANDE,
        /** A word that a wish goes over to what it is for. */
        @JsonProperty("lien") LIEN,
        /** Makes it depend on what it names, and what comes before as well. */
        @JsonProperty("condition") CONDITION,
        /** Right after a fact, says that it is over or withdrawn; puts in the past what follows otherwise. */
        @JsonProperty("revoque") REVOQUE,
        /** Right after what lasts, says that it did so once: whether it still does is to be asked. */
        @JsonProperty("revolu") REVOLU,
        /** Says that nothing has come since: what lasted is over, what happened stays. */
        @JsonProperty("cesse") CESSE,
        /** Says of what was asked for right before that it is not what is asked: of anything else, it says nothing. */
        @JsonProperty("retrait") RETRAIT,
        /** What precedes has an exception, and what follows is apart from it. */
        @JsonProperty("exception") EXCEPTION,
        /** Opens a question that supposes what it names. */
        @JsonProperty("question") QUESTION,
        /** Ends what a word of grammar did before it. */
        @JsonProperty("rupture") RUPTURE,
        /** Joins two things of which only the first is surely under what came before. */
        @JsonProperty("et") ET,
        /** Joins two things that are under the same words. */
        @JsonProperty("ou") OU,
        /** Names someone, whose facts follow. */
        @JsonProperty("sujet") SUJET,
        /** Stands for someone named before, or for the person described. */
        @JsonProperty("pronom") PRONOM,
        /** Names one of several, who may be the person described. */
        @JsonProperty("indecis") INDECIS,
        /** Right before what is done, stands for whoever it is done to. */
        @JsonProperty("cible") CIBLE,
        /** Names one of several by rank, whom its clue tells from the others: the person described, unless another was. */
        @JsonProperty("rang") RANG,
        /** Makes of the next one somebody to whom things are done. */
        @JsonProperty("complement") COMPLEMENT,
        /** Makes of the next one whose thing it is. */
        @JsonProperty("appartenance") APPARTENANCE,
        /** Goes on about whoever was just named. */
        @JsonProperty("relatif") RELATIF,
        /** Opens what is said in passing of whoever was just named: « dont ». */
        @JsonProperty("parenthese") PARENTHESE,
        /** Begins what is done by whoever was spoken of before, rather than by whom was just named in passing. */
        @JsonProperty("verbe") VERBE,
        /** Makes of the next one somebody who is known already. */
        @JsonProperty("defini") DEFINI,
        /** Names someone with a word about them, and goes on about whoever was spoken of, if anybody was. */
        @JsonProperty("cite") CITE,
        /** Brings someone in for the first time. */
        @JsonProperty("entree") ENTREE,
        /** Says that nobody in particular is spoken of. */
        @JsonProperty("general") GENERAL,
        /** Says where or when a job is done, right after it. */
        @JsonProperty("exercice") EXERCICE,
        /** Carries no meaning of its own: patterns read over it. */
        @JsonProperty("leger") LEGER,
        /** Stands anywhere among the words of others, and changes nothing to what they say. */
        @JsonProperty("incise") INCISE
    }
}
