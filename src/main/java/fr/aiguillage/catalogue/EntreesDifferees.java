package fr.aiguillage.catalogue;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Entries that are read when one of them is first asked for. */
public final class EntreesDifferees extends AbstractMap<String, Identifie> {

    private final Supplier<? extends Map<String, ? extends Identifie>> source;
    private volatile @Nullable Map<String, Identifie> lues;

    public EntreesDifferees(Supplier<? extends Map<String, ? extends Identifie>> source) {
        this.source = source;
    }

    @Override
    public Set<Entry<String, Identifie>> entrySet() {
        return lire().entrySet();
    }

    @Override
    public @Nullable Identifie get(Object id) {
        return lire().get(id);
    }

    private Map<String, Identifie> lire() {
        Map<String, Identifie> known = lues;
        if (known == null) {
            known = Collections.unmodifiableMap(new LinkedHashMap<>(source.get()));
            lues = known;
        }
        return known;
    }
}
