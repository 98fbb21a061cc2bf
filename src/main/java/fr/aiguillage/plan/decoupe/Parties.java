package fr.aiguillage.plan.decoupe;

import fr.aiguillage.plan.decoupe.Brouillon.Indice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reading has found in the parts of a plan: a part that holds no action may be one itself. */
final class Parties {

    /** So many parts of one name, of which each is one action. */
    private static final int PLUSIEURS = 2;

    private final List<Contenu> toutes = new ArrayList<>();

    /** What stands between the heading of a part and the next. */
    private static final class Contenu {
        private final String mot;
        private boolean champ;
        private boolean introduit;
        private boolean items;
        private boolean actions;

        Contenu(String word) {
            mot = word;
        }

        /** It is told in sentences alone, or in the items that they introduce. */
        boolean une() {
            return !actions && !items;
        }
    }

    void entrer(String word) {
        toutes.add(new Contenu(word));
    }

    /** A heading that says something of actions. */
    void champ() {
        ouverte().forEach(part -> {
            part.champ = true;
            part.introduit = false;
        });
    }

    /** Something says that what follows only tells more of it: items there are no actions. */
    void introduire() {
        ouverte().forEach(part -> part.introduit = true);
    }

    void action(Indice kind) {
        boolean weak = kind == Indice.PUCE_LIBRE || kind == Indice.NUMERO_LIBRE;
        ouverte().forEach(part -> {
            part.items |= weak && !part.introduit;
            part.actions |= !weak;
        });
    }

    private Stream<Contenu> ouverte() {
        return toutes.isEmpty() ? Stream.empty() : Stream.of(toutes.get(toutes.size() - 1));
    }

    /** The name of the parts that are each one action, and tell it; null when there are none. */
    @Nullable String actions() {
        return toutes.stream().map(part -> part.mot).distinct().filter(this::actions).findFirst().orElse(null);
    }

    private boolean actions(String word) {
        List<Contenu> own = toutes.stream().filter(part -> part.mot.equals(word)).toList();
        return own.size() >= PLUSIEURS && own.stream().allMatch(Contenu::une)
                && own.stream().filter(part -> part.champ).count() * 2 >= own.size();
    }
}
