package fr.aiguillage.prose;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Whose is what a text says right behind those whom it names. */
final class Apposes {

    private final Map<Reperee, Sujet> nommes = new IdentityHashMap<>();
    private final Appositions appositions;
    private final Voisinage voisins;

    Apposes(List<Proposition> parts, Voisinage around) {
        this.appositions = new Appositions(parts.stream().flatMap(p -> p.reperees().stream()).toList(), around);
        this.voisins = around;
    }

    /** Someone is named, of whom something may be said at once. */
    void nommer(Reperee named, Sujet who) {
        nommes.put(named, who);
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
                : nommes.getOrDefault(named, current);
    }

    /** Behind a cut, those who were only named in passing are not surely meant: « hébergé chez sa tante, 15 ans ». */
    private boolean enPassant(Reperee named, Reperee said) {
        boolean cut = named.a() <= said.de() && voisins.separe(named.a(), said.de());
        return cut && !named.cite() && voisins.complete(0, named.de());
    }
}
