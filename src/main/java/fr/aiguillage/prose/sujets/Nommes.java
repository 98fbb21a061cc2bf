package fr.aiguillage.prose.sujets;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.prose.phrase.Proposition;
import fr.aiguillage.prose.phrase.Reperee;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Those whom a text names, before anything is known of who they are. */
final class Nommes {

    private Nommes() {
    }

    /** Whether a number is told of somebody before someone is named. */
    static boolean compte(List<Proposition> parts, Reperee named, Predicate<Reperee> counts) {
        return parts.stream().flatMap(p -> p.reperees().stream()).anyMatch(r -> counts.test(r) && r.a() <= named.de());
    }

    /** Whether it names someone who is somebody else's when another was described before, and may be described. */
    static boolean enfant(Reperee named) {
        return named.nomme() && !nombreux(named) && named.expression().autrement() != null;
    }

    /** Whether a word is said of them, who may be several. */
    static boolean nombreux(Reperee named) {
        return named.cite() && named.expression().genre() == null;
    }

    /** Whether someone is told from others by rank, or asked for by it. */
    static boolean parRang(Reperee named) {
        return named.marque() == Marque.RANG || named.marque() == Marque.ENTREE && named.expression().indice() != null;
    }

    /** Who is first brought in, before any of her kind is named: « le vol chez son frère… une dame ». */
    static @Nullable Reperee premiere(List<Reperee> named) {
        Reperee first = named.stream().filter(r -> r.marque() == Marque.ENTREE).findFirst().orElse(null);
        return first == null || named.stream().takeWhile(r -> r != first).map(r -> r.expression().personne())
                .anyMatch(who -> Objects.equals(who, first.expression().personne()) || Sujet.PERSONNE.equals(who))
                ? null : first;
    }

    /** Whether a number is told of somebody before anybody's child is named. */
    static boolean appartiennent(List<Proposition> parts, Predicate<Reperee> counts) {
        return parts.stream().flatMap(p -> p.reperees().stream()).filter(r -> enfant(r) || counts.test(r)).findFirst()
                .filter(r -> !enfant(r)).isPresent();
    }

    /** Who is named but whoever types. */
    static Stream<Reperee> de(Proposition part) {
        return part.reperees().stream().filter(Reperee::nomme).filter(r -> !part.enTete(r))
                .filter(r -> !Expression.DEMANDEUR.equals(r.expression().personne()))
                .filter(r -> part.reperees().stream().noneMatch(d -> sePresente(d, r)));
    }

    /** « je suis gardien »: whoever types is named, and nobody else. */
    private static boolean sePresente(Reperee asker, Reperee named) {
        return Expression.DEMANDEUR.equals(asker.expression().personne()) && asker.a() - asker.de() > 1
                && named.de() >= asker.a() && named.de() - asker.a() <= 1;
    }

    /** Whether somebody is called the person described. */
    static boolean decrivent(List<Proposition> parts) {
        return parts.stream().anyMatch(p -> decrit(p, r -> true));
    }

    /** Whether a part calls somebody the person described, otherwise than in passing. */
    static boolean decrit(Proposition part, Predicate<Reperee> likely) {
        return de(part).filter(likely).anyMatch(r -> (!r.cite() || enfant(r)) && part.dans(r) == null
                && Sujet.PERSONNE.equals(r.expression().personne()));
    }

    /** Whether somebody else was described before: « une femme… son fils », « un homme… un jeune ». */
    static boolean autreQue(@Nullable Expression description, Reperee named) {
        String instead = named.expression().autrement();
        return description != null && description.marque() != Marque.RANG && (named.marque() == Marque.ENTREE
                || instead != null && !instead.equals(description.autrement()));
    }

    /**
     * Whether somebody else than the person may be meant behind a pronoun that stands for her: « elle… son fils ».
     *
     * @param excluded whether the pronoun cannot stand for whoever is called so: « elle sort avec un garçon »
     */
    static boolean autreQuElle(Reperee named, boolean excluded) {
        return enfant(named) || excluded && named.marque() == Marque.ENTREE
                && Sujet.PERSONNE.equals(named.expression().personne());
    }
}
