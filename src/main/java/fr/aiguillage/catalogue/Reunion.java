package fr.aiguillage.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

/** The entries of one kind of two catalogues, together; read only when they are asked for if those of one are. */
final class Reunion {

    private Reunion() {
    }

    static Map<String, Identifie> de(Map<String, Identifie> ours, Map<String, Identifie> added) {
        if (ours instanceof EntreesDifferees || added instanceof EntreesDifferees) {
            return new EntreesDifferees(() -> fondues(ours, added));
        }
        return fondues(ours, added);
    }

    private static Map<String, Identifie> fondues(Map<String, Identifie> ours, Map<String, Identifie> added) {
        Map<String, Identifie> merged = new LinkedHashMap<>(ours);
        added.forEach((id, entry) -> merged.merge(id, entry, Reunion::ensemble));
        return merged;
    }

    private static Identifie ensemble(Identifie ours, Identifie added) {
        if (ours instanceof Territoire own && added instanceof Territoire other) {
            return other.avec(own);
        }
        return ours instanceof Attribut own && added instanceof Attribut other ? own.avec(other) : added;
    }
}
