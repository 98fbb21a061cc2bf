package fr.aiguillage.catalogue;

import java.util.List;

/** Whatever is defined in the normal form: conditions, profiles, exclusions. */
public interface Public {

    List<Clause> conditions();

    List<Profil> profils();

    List<Clause> exclusions();

    default boolean sansCritere() {
        return conditions().isEmpty() && profils().isEmpty() && exclusions().isEmpty();
    }
}
