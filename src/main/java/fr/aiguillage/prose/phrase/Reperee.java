package fr.aiguillage.prose.phrase;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.catalogue.Marque;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An expression found in a text.
 *
 * @param de its first word
 * @param a the word after its last one
 * @param pleins how many of its words are not light
 * @param lues what was read in it, by name
 * @param corrigee whether a word was taken for another one that is spelt nearly so
 * @param douteuse whether something else may have been meant
 * @param negative whether one of its words denies
 */
public record Reperee(Expression expression, int de, int a, int pleins, Map<String, String> lues, boolean corrigee,
        boolean douteuse, boolean negative) {

    /** What it does to a sentence; null when it may state something. */
    public @Nullable Marque marque() {
        return expression.marque();
    }

    /** Whether it states nothing unless someone wishes for it, or asks. */
    public boolean seulementVoulue() {
        return (expression.voulu() != null || expression.demande() != null) && estFait() && expression.faits() == null && expression.possibles() == null;
    }

    /** The same, where something else may have been meant. */
    public Reperee hesitant() {
        return new Reperee(expression, de, a, pleins, lues, corrigee, true, negative);
    }

    /** The same, one of whose words denies. */
    public Reperee niant() {
        return new Reperee(expression, de, a, pleins, lues, corrigee, douteuse, true);
    }

    /** The same words, which say something else. */
    public Reperee disant(Expression other) {
        return new Reperee(other, de, a, pleins, lues, corrigee, douteuse, negative);
    }

    /** The same, up to another word, excluded. */
    public Reperee jusqua(int end) {
        return new Reperee(expression, de, end, pleins, lues, corrigee, douteuse, negative);
    }

    /** Whether it may state something by itself. */
    public boolean estFait() {
        return expression.marque() == null && !expression.rien() && !indique();
    }

    /** Whether it only helps others to state theirs. */
    public boolean indique() {
        return expression.indice() != null && expression.faits() == null && expression.possibles() == null;
    }

    /** Whether what it states needs something else to be said. */
    public boolean attend() {
        return !expression.avec().isEmpty() || !expression.puis().isEmpty() || !expression.partout().isEmpty();
    }

    /** Whether what it states yields to what is plainly said: it needs something else, or is only taken for granted. */
    public boolean cede() {
        return attend() || expression.presume();
    }

    /** Whether it is an event after which things are otherwise, rather than one of those that may come again. */
    public boolean change() {
        return expression.evenement() && expression.faits() != null
                && expression.faits().values().stream().noneMatch(JsonNode::isArray);
    }

    /** Whether it names someone: even inside a longer expression, who is named counts for what follows. */
    public boolean nomme() {
        return marque() == Marque.SUJET || marque() == Marque.ENTREE || marque() == Marque.INDECIS || marque() == Marque.RANG || cite();
    }

    /** Whether it names someone only to say a word about them. */
    public boolean cite() {
        return marque() == Marque.CITE;
    }

    /** The same, where something else may have been meant. */
    public Reperee enDoute() {
        return new Reperee(expression, de, a, pleins, lues, corrigee, true, negative);
    }

    /** Whether it is said of whoever is named right before it, and of nobody else. */
    public boolean appose() {
        return expression.apposition();
    }

    /** Whether it denies what stands around it. */
    public boolean nie() {
        return marque() == Marque.NEGATION || marque() == Marque.NE;
    }

    /** Whether it holds all the words of another, and more. */
    public boolean depasse(Reperee other) {
        return contient(other) && !other.contient(this);
    }

    /** Whether it holds all the words of another. */
    public boolean contient(Reperee other) {
        return de <= other.de && other.a <= a;
    }

    /** Whether both can be read of the same words: a fact and what it does to others, or facts about two things. */
    public boolean accompagne(Reperee other) {
        boolean apart = (marque() == null) != (other.marque() == null)
                || estFait() && other.estFait() && Collections.disjoint(attributs(), other.attributs());
        return de == other.de && a == other.a && apart && !expression.rien() && !other.expression.rien();
    }

    /** Whether it begins and ends before another that shares words with it, each saying its own thing. */
    public boolean precede(Reperee other) {
        boolean across = de < other.de && other.de < a && a < other.a;
        return across && !negative && !other.negative && estFait() && other.estFait()
                && Collections.disjoint(attributs(), other.attributs());
    }

    /**
     * Whether some words of another say something of their own, one of both making the other sure: « ça deale tous les
     * soirs », « hébergé chez un ami jusqu'à lundi ».
     */
    public boolean tientDans(Reperee other) {
        return estFait() && other.estFait() && other.contient(this)
                && Collections.disjoint(attributs(), other.attributs()) && (appuie(other) || other.appuie(this));
    }

    private boolean appuie(Reperee other) {
        return other.expression.attendus().map(one -> one.replaceFirst("=.*", "")).anyMatch(surs()::contains);
    }

    private Set<String> surs() {
        return expression.faits() == null ? Set.of() : expression.faits().keySet();
    }

    /** What it may state for sure, whoever does it when it tells a deed. */
    public Stream<Map<String, JsonNode>> annonces() {
        Stream<Map<String, JsonNode>> own = Stream.ofNullable(expression.faits());
        return expression.par() == null ? own : Stream.concat(own, expression.par().values().stream());
    }

    /** What it is about, with and without what it says of it: « pannes », « pannes=frein ». */
    public Stream<String> dits() {
        return Stream.of(expression.faits(), expression.possibles()).filter(Objects::nonNull)
                .flatMap(facts -> facts.entrySet().stream()).flatMap(fact -> Stream.concat(Stream.of(fact.getKey()),
                        (fact.getValue().isArray() ? fact.getValue().valueStream() : Stream.of(fact.getValue()))
                                .map(node -> fact.getKey() + "=" + node.asString(""))));
    }

    /** What it is about. */
    public Set<String> attributs() {
        return Stream.of(expression.faits(), expression.possibles()).filter(Objects::nonNull).map(Map::keySet)
                .flatMap(Set::stream).collect(Collectors.toSet());
    }
}
