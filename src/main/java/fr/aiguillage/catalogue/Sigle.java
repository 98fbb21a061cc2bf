package fr.aiguillage.catalogue;

import java.util.List;

/** An acronym and what it stands for. */
public record Sigle(String id, String sigle, String developpe, List<Source> sources) implements Identifie {

    public Sigle {
        sources = Listes.copie(sources);
    }
}
