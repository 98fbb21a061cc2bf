package fr.aiguillage.prose.sujets;

import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.prose.phrase.Reperee;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Those whom a text tells apart by rank, and the one for whom it asks: « le grand…, le petit, pour qui j'écris ». */
final class Rangs {

    private final Set<String> tous;
    private final @Nullable String designe;

    /** The ranks of those whom a text names. */
    Rangs(List<Reperee> named) {
        tous = named.stream().filter(r -> r.marque() == Marque.RANG || r.marque() == Marque.INDECIS)
                .map(r -> String.valueOf(r.expression().indice())).collect(Collectors.toSet());
        designe = named.stream().filter(r -> r.marque() == Marque.ENTREE).map(r -> r.expression().indice())
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Whether it says for which of them it asks. */
    boolean connu() {
        return designe != null;
    }

    /** Whether it asks for that one. */
    boolean designe(Reperee named) {
        return String.valueOf(designe).equals(named.expression().indice());
    }

    boolean plusieurs() {
        return tous.size() > 1;
    }
}
