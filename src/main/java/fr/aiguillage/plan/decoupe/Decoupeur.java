package fr.aiguillage.plan.decoupe;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.plan.ActionDuPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Cuts a plan in actions, with a second reading where its parts turn out to be the actions. */
public final class Decoupeur implements Consumer<Bloc> {

    private final Catalogue catalogue;
    private final List<Bloc> blocs = new ArrayList<>();

    public Decoupeur(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void accept(Bloc bloc) {
        blocs.add(bloc);
    }

    /** The actions found in all that was accepted, in its order. */
    public List<ActionDuPlan> actions() {
        Coupe first = lire(null);
        @Nullable String parts = first.parties().actions();
        Valeurs values = new Valeurs(catalogue);
        return (parts == null ? first : lire(parts)).retenus().stream().map(draft -> draft.action(values)).toList();
    }

    private Coupe lire(@Nullable String promoted) {
        Coupe reading = new Coupe(catalogue, promoted);
        blocs.forEach(reading);
        return reading;
    }
}
