package fr.aiguillage.prose;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.catalogue.Lexique.Marque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people of a text: whom it describes, and who else it speaks of. */
final class Personnages {

    /** Who types. */
    static final String DEMANDEUR = "demandeur";

    private final @Nullable String entrant;
    private final boolean nommee;
    private final boolean confondus;
    private @Nullable String genre;
    private List<Autre> autres = new ArrayList<>();
    private List<Autre> autresAvant = List.of();

    /** Someone else of whom a sentence speaks. */
    private record Autre(Expression expression, boolean agit) {

        boolean peutEtre(@Nullable String genre) {
            return expression.genre() == null || genre == null || expression.genre().equals(genre);
        }
    }

    Personnages(List<Proposition> parts) {
        List<Reperee> named = parts.stream().flatMap(Personnages::nommes).toList();
        boolean told = parts.stream().anyMatch(Personnages::decrit);
        entrant = told || named.isEmpty() || named.get(0).marque() != Marque.ENTREE ? null
                : named.get(0).expression().personne();
        nommee = told || entrant != null;
        confondus = named.isEmpty() && parts.stream().flatMap(p -> p.reperees().stream())
                .filter(r -> r.marque() == Marque.PRONOM).map(r -> r.expression().genre()).filter(Objects::nonNull)
                .distinct().count() > 1;
    }

    /** Who is named but whoever types. */
    private static Stream<Reperee> nommes(Proposition part) {
        return part.reperees().stream().filter(Reperee::nomme).filter(r -> !part.enTete(r))
                .filter(r -> !DEMANDEUR.equals(r.expression().personne()));
    }

    /** Whether a part calls somebody the person described, otherwise than in passing. */
    private static boolean decrit(Proposition part) {
        return nommes(part).anyMatch(r -> Sujet.PERSONNE.equals(r.expression().personne()) && part.dans(r) == null);
    }

    /** Whether someone named is the person described: called so, or brought in first. */
    boolean decrite(Expression someone) {
        return Sujet.PERSONNE.equals(someone.personne())
                || entrant != null && entrant.equals(someone.personne());
    }

    void phraseSuivante() {
        autresAvant = autres;
        autres = new ArrayList<>();
    }

    /** Someone is spoken of, who acts there or not. */
    void nommer(Expression someone, boolean acts) {
        if (!decrite(someone)) {
            autres.add(new Autre(someone, acts));
        } else if (genre == null) {
            genre = someone.genre();
        }
    }

    /** Whom a person who types « je » speaks of: nobody else, or perhaps somebody else. */
    Sujet moi() {
        return nommee ? Sujet.INCERTAIN : Sujet.ELLE_MEME;
    }

    /** Whom a pronoun stands for. */
    Sujet pronom(@Nullable String theirs) {
        List<Autre> others = Stream.concat(autres.stream(), autresAvant.stream())
                .filter(o -> o.peutEtre(theirs)).toList();
        if (genre != null && theirs != null && !genre.equals(theirs)) {
            List<String> who = others.stream().map(o -> String.valueOf(o.expression().personne())).distinct().toList();
            return who.size() == 1 ? Sujet.de(who.get(0)) : Sujet.INCERTAIN;
        }
        if (confondus || others.stream().anyMatch(Autre::agit)) {
            return Sujet.INCERTAIN;
        }
        genre = genre == null ? theirs : genre;
        return Sujet.ELLE_MEME;
    }
}
