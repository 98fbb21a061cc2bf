package fr.aiguillage.prose.phrase;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whom something is set against: « son fils de 7 ans », « la locataire, 33 ans ». */
public final class Appositions {

    private static final Comparator<Reperee> LA_PLUS_PROCHE = Comparator.comparingInt(Reperee::a)
            .thenComparing(Comparator.comparingInt(Reperee::de).reversed());

    private final List<Reperee> nommes;
    private final List<Reperee> dits;
    private final Voisinage voisins;

    /** The people whom some of what was found names. */
    public Appositions(List<Reperee> found, Voisinage around) {
        this.voisins = around;
        this.nommes = found.stream().filter(Reperee::nomme).toList();
        this.dits = found.stream().filter(Reperee::appose).filter(r -> r.a() - r.de() > 1)
                .filter(r -> nommes.stream().noneMatch(n -> n.corrigee() && precede(n, r))).toList();
    }

    /** Who is named right before something, or by words that end in it; null when nobody is. */
    public @Nullable Reperee qui(Reperee said) {
        return nommes.stream().filter(r -> mene(r, said) || precede(r, said)).max(LA_PLUS_PROCHE).orElse(null);
    }

    /** Whether something is said of someone; a bare number only says again what was said of another: « sa sœur 12 ». */
    public boolean tient(Reperee said) {
        Reperee named = qui(said);
        return named != null && (said.a() - said.de() > 1 || named.a() == said.de() && voisins.finit(said.a())
                && dits.stream().anyMatch(r -> r.a() <= named.de()));
    }

    private static boolean mene(Reperee named, Reperee said) {
        return named.de() < said.de() && said.de() < named.a() && named.a() <= said.a();
    }

    /** Somebody whose name is hidden may stand between a cut and what they belong to: « le père de …, 9 ans ». */
    private boolean precede(Reperee named, Reperee said) {
        return voisins.touche(named.a(), said.de()) && voisins.memePhrase(named.a(), said.de())
                && IntStream.range(named.a(), said.de())
                        .noneMatch(at -> voisins.appartient(at) && voisins.separe(at + 1, at + 1));
    }
}
