package fr.aiguillage.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

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
