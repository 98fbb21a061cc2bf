package fr.aiguillage.prose.sujets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All those of whom a text speaks beside the person described, in the sentence, in the one before, and before that. */
final class Autres {

    private final List<Autre> tous = new ArrayList<>();
    private List<Autre> ici = new ArrayList<>();
    private List<Autre> avant = List.of();
    private @Nullable Autre rang;

    void phraseSuivante() {
        rang = null;
        avant = ici;
        ici = new ArrayList<>();
    }

    void ajouter(Autre other) {
        ici.add(other);
        tous.add(other);
    }

    /** Someone is named by rank, whom the next pronouns stand for. */
    void ranger(Autre other) {
        rang = other;
    }

    /** The person described is named after them. */
    void oublierLeRang() {
        rang = null;
    }

    /** Who was last named by rank, if such a pronoun may stand for them. */
    @Nullable Sujet rang(@Nullable String theirs) {
        return rang != null && rang.peutEtre(theirs) ? Sujet.de(rang.qui()) : null;
    }

    /** Someone is there whom nothing names: a pronoun in passing. */
    void citer(Autre other) {
        ici.add(other);
    }

    /** Whether the sentence speaks of nobody else so far. */
    boolean personne() {
        return ici.isEmpty();
    }

    boolean nomme(String who) {
        return tous.stream().anyMatch(o -> o.qui().equals(who));
    }

    /** Those for whom such a pronoun may stand. */
    List<Autre> possibles(@Nullable String theirs) {
        return Stream.concat(ici.stream(), avant.stream()).filter(o -> o.peutEtre(theirs)).toList();
    }

    /** The same where none of them is near: those who were named so anywhere. */
    List<Autre> possiblesPartout(@Nullable String theirs) {
        List<Autre> near = possibles(theirs);
        return near.isEmpty() ? tous.stream().filter(o -> Objects.equals(theirs, o.genre())).toList() : near;
    }

    /**
     * Those to whom somebody may do something, where such a word stands for them.
     *
     * @param opening who counts of those with whom the sentence before began
     */
    List<Autre> cibles(@Nullable String theirs, Sujet doer, Predicate<String> opening) {
        Stream<Autre> before = avant.stream().filter(o -> o.ouvre() && opening.test(o.qui()));
        return Stream.concat(ici.stream(), before).filter(o -> !agissant(o, doer) && o.peutEtre(theirs)).toList();
    }

    /** Whether someone may be who does it, rather than another who is called likewise: « sa mère… son père ». */
    private boolean agissant(Autre other, Sujet doer) {
        return other.qui().equals(doer.qui()) && ici.stream().filter(o -> o.qui().equals(doer.qui()))
                .reduce((first, last) -> last).filter(last -> !Objects.equals(last.genre(), other.genre()))
                .isEmpty();
    }

    /** The only one who may be meant. */
    static Sujet seul(List<Autre> others) {
        List<String> who = others.stream().map(Autre::qui).distinct().toList();
        return who.size() == 1 && !who.get(0).equals(Sujet.PERSONNE) ? Sujet.de(who.get(0)).aussi(who.get(0))
                : Sujet.INCERTAIN;
    }
}
