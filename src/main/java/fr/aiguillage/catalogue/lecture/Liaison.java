package fr.aiguillage.catalogue.lecture;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads files as records, strictly: each against its schema, and every fault told. */
public final class Liaison {

    private final Schemas schemas = new Schemas();
    private final List<Anomalie> faults;

    /** Faults are added to that list. */
    public Liaison(List<Anomalie> faults) {
        this.faults = faults;
    }

    /** The tree of a file that has no fault of form, or null. */
    public @Nullable Arbre arbre(Path file, String name, String schema) {
        int before = faults.size();
        Arbre tree = LecteurYaml.lire(file, name, faults);
        if (tree != null && faults.size() == before) {
            faults.addAll(schemas.controler(tree, schema));
        }
        return faults.size() == before ? tree : null;
    }

    /** The record that a tree without fault of form is, or null. */
    public <T> @Nullable T lier(Arbre tree, Class<T> type) {
        try {
            return Mappeur.JSON.treeToValue(tree.racine(), type);
        } catch (JacksonException e) {
            faults.add(MessagesLiaison.anomalie(tree, e));
            return null;
        }
    }
}
