package fr.aiguillage.catalogue;

import java.util.List;

/** Facts that cannot hold together, and how to say so. */
public record Incoherence(String id, String message, List<Clause> conditions, List<Source> sources)
        implements Identifie {

    public Incoherence {
        conditions = Listes.copie(conditions);
        sources = Listes.copie(sources);
    }
}
