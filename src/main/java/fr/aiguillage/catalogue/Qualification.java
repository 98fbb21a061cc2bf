package fr.aiguillage.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named notion that a situation answers to or not. Either it is a definition and has criteria, or it is a judgement
 * ({@code jugement: true}) and rules conclude on it.
 *
 * @param libelle how it is said of the situation, never of the person
 * @param note what it means or does not mean
 * @param discrete true for a step of the reasoning that is not worth showing
 */
public record Qualification(String id, String libelle, @Nullable String note, boolean jugement, boolean discrete,
        List<Clause> conditions, List<Profil> profils, List<Clause> exclusions, List<Source> sources)
        implements Identifie, Public {

    public Qualification {
        conditions = Listes.copie(conditions);
        profils = Listes.copie(profils);
        exclusions = Listes.copie(exclusions);
        sources = Listes.copie(sources);
    }
}
