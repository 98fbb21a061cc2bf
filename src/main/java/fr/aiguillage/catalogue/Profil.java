package fr.aiguillage.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the publics that a dispositif receives: all of its criteria hold together. */
public record Profil(@Nullable String libelle, List<Clause> criteres) {

    public Profil {
        criteres = Listes.copie(criteres);
    }
}
