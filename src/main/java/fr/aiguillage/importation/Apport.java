package fr.aiguillage.importation;

import fr.aiguillage.catalogue.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An imported fiche, with the fields of ours that a foreign format can fill, in the order in which they are written.
 *
 * @param orientable false when its criteria can never hold; null, and then not written, otherwise
 * @param conditions criteria as our files write them
 */
public record Apport(String id, String nom, String resume, @Nullable Boolean orientable, List<ObjectNode> conditions,
        List<Profil> profils, List<String> reserves, @Nullable String entree, List<String> pilotes,
        List<Source> sources, @Nullable String notes) {

    /** One of its publics. */
    public record Profil(String libelle, List<ObjectNode> criteres) {
    }
}
