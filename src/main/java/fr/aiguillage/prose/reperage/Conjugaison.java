package fr.aiguillage.prose.reperage;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.mots.Dictionnaire;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.texte.Mot;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the tense of a verb that means nothing here does to what it is said with: « il revendait des stupéfiants » is of
 * the past, « il revendrait », « il revendra » are not told as facts. Only of others than whoever types, who may be
 * polite: « je voulais », « pourriez-vous ».
 */
final class Conjugaison {

    private static final Map<String, Marque> TEMPS = Map.of("V ind impa 3", Marque.PASSE, "V con pres 3", Marque.DOUTE,
            "V ind futu", Marque.DOUTE);
    private static final int COURT = 4;
    private static final int DEBUT = 2;

    private final List<Mot> mots;

    Conjugaison(List<Mot> words) {
        this.mots = words;
    }

    /** What the verbs do that nothing reads. */
    Stream<Reperee> marques(List<Reperee> found) {
        BitSet read = new BitSet();
        found.stream().filter(r -> !r.indique()).forEach(r -> read.set(r.de(), r.a()));
        return IntStream.range(0, mots.size()).filter(at -> !read.get(at)).mapToObj(this::marque).filter(Objects::nonNull);
    }

    /** What begins with its verb: a deed that somebody may do is not done, what was so may no longer be. */
    Reperee nuancee(Reperee found) {
        boolean deed = found.expression().par() != null;
        boolean state = found.estFait() && !found.expression().evenement();
        boolean maybe = deed && debut(found).anyMatch(mark -> mark == Marque.DOUTE)
                || state && debut(found).anyMatch(mark -> mark == Marque.PASSE);
        return maybe ? found.enDoute() : found;
    }

    private Stream<@Nullable Marque> debut(Reperee found) {
        return mots.subList(found.de(), Math.min(found.de() + DEBUT, found.a())).stream().map(word -> temps(word.cle()));
    }

    private @Nullable Reperee marque(int at) {
        String key = mots.get(at).cle();
        Marque mark = key.length() < COURT || mots.get(at).capitale() ? null : temps(key);
        return mark == null ? null
                : new Reperee(Expression.marquant(mark), at, at + 1, 0, Map.of(), false, false, false);
    }

    private static @Nullable Marque temps(String key) {
        return TEMPS.entrySet().stream().filter(t -> Dictionnaire.francais().conjugue(key, t.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse(null);
    }
}
