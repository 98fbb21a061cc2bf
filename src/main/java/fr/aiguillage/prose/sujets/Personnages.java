package fr.aiguillage.prose.sujets;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.prose.phrase.Proposition;
import fr.aiguillage.prose.phrase.Reperee;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The people of a text: whom it describes, and who else it speaks of. */
final class Personnages {

    private static final String AUTRUI = "";
    private final @Nullable String entrant;
    private final boolean nommee;
    private final boolean ambigus;
    private final boolean presente;
    private final Rangs rangs;
    private final boolean confondus;
    private final Predicate<String> decrits;
    private @Nullable String genre;
    private @Nullable Expression description;
    private boolean decrite;
    private boolean comptee;
    private boolean reprise;
    private final Autres autres = new Autres();

    /**
     * The people of a text.
     *
     * @param counts whether something found tells a number of whoever it is about
     * @param described whether the vocabulary has words for what is said of somebody, by who that is
     */
    Personnages(List<Proposition> parts, Predicate<Reperee> counts, Predicate<String> described) {
        this.decrits = described;
        List<Reperee> named = parts.stream().flatMap(Nommes::de).toList();
        boolean owned = Nommes.appartiennent(parts, counts);
        boolean told = parts.stream().anyMatch(p -> Nommes.decrit(p, r -> !owned || !Nommes.enfant(r)));
        Reperee first = told ? null : Nommes.premiere(named);
        entrant = first == null || Nommes.compte(parts, first, counts) ? null : first.expression().personne();
        nommee = told || entrant != null;
        ambigus = owned && entrant != null && !entrant.equals(Sujet.PERSONNE)
                && named.stream().anyMatch(r -> Nommes.enfant(r) && r.marque() != Marque.RANG && !r.cite());
        presente = parts.stream().anyMatch(p -> Nommes.decrit(p, r -> !r.cite() && (!owned || !Nommes.enfant(r))));
        rangs = new Rangs(named);
        confondus = named.isEmpty() && parts.stream().flatMap(p -> p.reperees().stream())
                .filter(r -> r.marque() == Marque.PRONOM).map(r -> r.expression().genre()).filter(Objects::nonNull)
                .distinct().count() > 1;
    }

    /** Who someone named is, in the words of the catalogue: the person described was called so, or brought in first. */
    Sujet qui(Reperee named) {
        Expression someone = named.expression();
        String who = String.valueOf(someone.personne());
        if (Nommes.parRang(named)) {
            return rang(named);
        }
        if (who.equals(Sujet.PERSONNE) && Nommes.autreQue(description, named)) {
            return Sujet.de(someone.autrement() == null ? who : someone.autrement()).incertain();
        }
        Sujet told = who.equals(entrant) && (who.equals(Sujet.PERSONNE) || !decrite || !exclut(someone.genre()))
                ? laPersonne() : Sujet.de(who);
        boolean unsure = ambigus && (who.equals(entrant) || Nommes.enfant(named))
                || reprise && Nommes.autreQuElle(named, description == null && exclut(someone.genre()));
        return unsure ? told.incertain() : told;
    }

    /** Who is named by rank: the person described if nobody else was, or if it is the rank for which one asks. */
    private Sujet rang(Reperee named) {
        Sujet another = Sujet.de(String.valueOf(named.expression().autrement()));
        if (rangs.connu()) {
            return rangs.designe(named) ? laPersonne() : another;
        }
        if (autre()) {
            return comptee && (entrant == null || entrant.equals(Sujet.PERSONNE)) ? another : another.incertain();
        }
        return rangs.plusieurs() ? laPersonne().incertain() : laPersonne();
    }

    /** Whether somebody was described who is nobody else's child, brother or sister. */
    private boolean autre() {
        boolean one = description == null
                || description.autrement() == null && description.marque() != Marque.INDECIS;
        return decrite() && !ambigus && one;
    }

    /** Who someone named is, of whom something is said on the spot: whose child it is leaves no doubt there. */
    Sujet appose(Reperee named) {
        String instead = named.expression().autrement();
        if (Nommes.parRang(named)) {
            return qui(named);
        }
        if (instead != null && autre()) {
            return Sujet.de(instead);
        }
        boolean several = named.cite() && instead != null && (presente || Nommes.nombreux(named));
        boolean unsure = named.marque() == Marque.INDECIS || several;
        return unsure ? qui(named).incertain() : qui(named);
    }

    /** Whether somebody was described so far. */
    boolean decrite() {
        return decrite || comptee;
    }

    /** A number is told of the person described. */
    void compter() {
        comptee = true;
    }

    /** Whether a number was told of the person described. */
    boolean comptee() {
        return comptee;
    }

    void phraseSuivante() {
        autres.phraseSuivante();
    }

    /** The person described is called so. */
    void decrire(Expression someone) {
        decrite = true;
        autres.oublierLeRang();
        genre = genre == null ? someone.genre() : genre;
        if (description == null && Sujet.PERSONNE.equals(someone.personne())) {
            description = someone;
        }
    }

    /** Someone else is spoken of, who acts there or not, first of the sentence or not. */
    void ajouter(Reperee named, Sujet who, boolean acts, boolean opens) {
        Autre other = new Autre(who.qui(), named.expression().genre(), acts, acts && opens);
        if (named.marque() == Marque.RANG && rangs.connu()) {
            autres.ranger(other);
        } else {
            autres.ajouter(other);
        }
    }

    /** A pronoun in passing: the person described, if she was called so, or someone else. */
    void citer(@Nullable String theirs, boolean acts) {
        if (genre == null || !genre.equals(theirs)) {
            autres.citer(new Autre(AUTRUI, theirs, acts, false));
        }
    }

    /** The person described, who may have been brought in as somebody's relation: « un père… ». */
    Sujet laPersonne() {
        return Sujet.ELLE_MEME.aussi(Sujet.PERSONNE.equals(entrant) ? null : entrant);
    }

    /** Whom a person who types « je » speaks of: nobody else, or perhaps somebody else. */
    Sujet moi() {
        return nommee ? Sujet.INCERTAIN : Sujet.ELLE_MEME;
    }

    /** Whom a pronoun stands for. */
    Sujet pronom(@Nullable String theirs) {
        Sujet ranked = autres.rang(theirs);
        if (ranked != null) {
            return ranked;
        }
        if (exclut(theirs)) {
            return Autres.seul(autres.possiblesPartout(theirs));
        }
        List<Autre> others = autres.possibles(theirs);
        if (confondus || others.stream().anyMatch(Autre::agit)) {
            return Sujet.INCERTAIN.aussi(Autres.seul(others).aussi());
        }
        genre = genre == null ? theirs : genre;
        reprise = reprise || !decrite();
        return laPersonne();
    }

    /** Whom a pronoun stands for, which stands for some rather than others wherever they were named: « ils ». */
    Sujet pronom(Expression pronoun) {
        Sujet who = pronom(pronoun.genre());
        String rather = pronoun.autrement();
        boolean named = rather != null && who.aussi() == null && autres.nomme(rather);
        return named ? who.aussi(rather) : who;
    }

    /** Whom a pronoun set apart at the head of a sentence stands for: not who was spoken of last, « ; lui, 15 ans ». */
    Sujet oppose(@Nullable String theirs) {
        boolean same = genre == null || genre.equals(theirs);
        return same && autres.personne() && !confondus ? laPersonne() : pronom(theirs);
    }

    /** Whether someone who is called as the person may be, a man or a woman, cannot be her. */
    boolean exclut(@Nullable String theirs) {
        return genre != null && theirs != null && !genre.equals(theirs);
    }

    /** Whom somebody does something to, where a word stands for them: those of whom a sentence speaks first, or her. */
    Sujet cible(@Nullable String theirs, Sujet doer) {
        List<Autre> others = autres.cibles(theirs, doer, decrits);
        if (exclut(theirs)) {
            return Autres.seul(others);
        }
        return others.stream().anyMatch(Autre::agit) ? Sujet.INCERTAIN : Sujet.ELLE_MEME;
    }
}
