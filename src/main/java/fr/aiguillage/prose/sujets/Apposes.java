package fr.aiguillage.prose.sujets;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.prose.phrase.Appositions;
import fr.aiguillage.prose.phrase.Proposition;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.phrase.Voisinage;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose is what a text says right behind those whom it names. */
final class Apposes {

    private static final int PROCHE = 3;

    private final Map<Reperee, Sujet> nommes = new IdentityHashMap<>();
    private final Map<Reperee, Sujet> reconnus = new IdentityHashMap<>();
    private final Appositions appositions;
    private final Voisinage voisins;

    Apposes(List<Proposition> parts, Voisinage around) {
        this.appositions = new Appositions(parts.stream().flatMap(p -> p.reperees().stream()).toList(), around);
        this.voisins = around;
    }

    /** Someone is named, of whom something may be said at once. */
    void nommer(Proposition part, Reperee named, Sujet who) {
        nommes.put(named, ailleurs(part, named) ? who.incertain() : who);
    }

    /** Who is named does something there that tells who they are, whatever they are called. */
    void reconnaitre(Reperee named, Sujet who) {
        reconnus.put(named, who);
    }

    /** Whether somebody else may be meant: « menacé par le père d'un enfant », « il a tapé un élève ». */
    private boolean ailleurs(Proposition part, Reperee found) {
        return found.cite() && found.expression().autrement() != null && voisins.complete(part.de(), found.de())
                || found.marque() == Marque.ENTREE && part.reperees().stream()
                        .anyMatch(r -> r.marque() == Marque.PRONOM && r.a() <= found.de());
    }

    /**
     * Whose something is.
     *
     * @param current of whom the text speaks
     * @param told whether the person described has had the same said before
     */
    Sujet qui(Reperee said, Sujet current, boolean told) {
        Reperee named = appositions.qui(said);
        return named == null || named.corrigee() || !told && enPassant(named, said) ? current
                : reconnus.getOrDefault(named, nommes.getOrDefault(named, current));
    }

    /** Behind a cut, those who were only named in passing are not surely meant: « hébergé chez sa tante, 15 ans ». */
    private boolean enPassant(Reperee named, Reperee said) {
        boolean cut = named.a() <= said.de() && voisins.separe(named.a(), said.de());
        return cut && !named.cite() && voisins.complete(0, named.de());
    }

    /** Whose thing it is: « la consommation de son père ». */
    @Nullable Expression possesseur(Proposition part, int i) {
        Reperee found = part.reperees().get(i);
        boolean of = found.a() < part.a() && voisins.appartient(found.a());
        Reperee next = of ? part.reperees().stream().skip(i + 1L).filter(r -> r.de() >= found.a()).findFirst()
                .orElse(null) : null;
        boolean near = next != null && next.de() - found.a() <= PROCHE;
        return of && near && next.marque() == Marque.SUJET && !Sujet.PERSONNE.equals(next.expression().personne())
                ? next.expression() : null;
    }
}
