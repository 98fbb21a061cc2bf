package fr.aiguillage.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * A place.
 *
 * @param id its level, a slash and its code
 * @param nom its id when nobody has named it
 * @param autresNoms what else it is called, and the codes that it once had
 * @param dans the ids of the places right above it
 * @param chevauche the ids of those that it lies in only partly
 */
public record Territoire(String id, String nom, List<String> autresNoms, List<String> dans,
        List<String> codesPostaux, List<String> chevauche) implements Identifie {

    public Territoire {
        nom = nom == null ? id : nom;
        autresNoms = Listes.copie(autresNoms);
        dans = Listes.copie(dans);
        codesPostaux = Listes.copie(codesPostaux);
        chevauche = Listes.copie(chevauche);
    }

    /** The level in an id. */
    static String niveau(String id) {
        return id.substring(0, Math.max(id.indexOf('/'), 0));
    }

    public String niveau() {
        return niveau(id);
    }

    public boolean nomme() {
        return !nom.equals(id);
    }

    public String code() {
        return id.substring(id.indexOf('/') + 1);
    }

    /** The same place with what another writing says of it; of two names, this one's, and the other leads to it. */
    Territoire avec(Territoire other) {
        List<String> second = nomme() && other.nomme() && !nom.equals(other.nom) ? List.of(other.nom) : List.of();
        return new Territoire(id, nomme() ? nom : other.nom, ensemble(ensemble(autresNoms, second), other.autresNoms),
                ensemble(dans, other.dans), ensemble(codesPostaux, other.codesPostaux),
                ensemble(chevauche, other.chevauche));
    }

    private static List<String> ensemble(List<String> ours, List<String> added) {
        return Stream.concat(ours.stream(), added.stream()).distinct().toList();
    }
}
