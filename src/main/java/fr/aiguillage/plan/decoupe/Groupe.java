package fr.aiguillage.plan.decoupe;

import fr.aiguillage.catalogue.Rubrique.Sens;
import fr.aiguillage.plan.decoupe.Brouillon.Indice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The actions that a line « Pilotes : … » speaks of: the one whose sheet it stands in, or else all those before it that
 * have no pilot of their own, back to the action that last had such lines, or to the beginning of the part.
 */
final class Groupe {

    /** What the last value was. */
    private enum Valeur { AUCUNE, LIGNE, ITEM }

    private final List<Brouillon> actions = new ArrayList<>();
    private List<Brouillon> visees = List.of();
    private @Nullable Sens champ;
    private Valeur derniere = Valeur.AUCUNE;
    private boolean blanc;
    private boolean clos;

    void ajouter(Brouillon draft) {
        if (clos) {
            actions.clear();
            clos = false;
        }
        actions.add(draft);
        fermer();
    }

    /** Another part begins: what follows says nothing of the actions before it. */
    void oublier() {
        actions.clear();
        fermer();
    }

    /** A heading that says something of actions, with what stands on its line. */
    void ouvrir(Sens field, String value, @Nullable Brouillon sheet) {
        visees = sheet != null && sheet.indice == Indice.INTITULE ? List.of(sheet)
                : actions.stream().filter(draft -> !draft.dit(field)).toList();
        clos = true;
        champ = field;
        derniere = Valeur.AUCUNE;
        blanc = false;
        if (!value.isEmpty()) {
            prend(value, false);
        }
    }

    /**
     * Takes a value of the field that is open; false when none is, or when a gap has ended it. A gap between two items
     * of a list ends nothing, nor does one before the first value.
     */
    boolean prend(String value, boolean item) {
        boolean over = blanc && derniere != Valeur.AUCUNE && !(item && derniere == Valeur.ITEM);
        if (champ == null || visees.isEmpty() || over) {
            fermer();
            return false;
        }
        Sens field = champ;
        visees.forEach(draft -> draft.noter(field, value));
        derniere = item ? Valeur.ITEM : Valeur.LIGNE;
        blanc = false;
        return true;
    }

    void blanc() {
        blanc = true;
    }

    void fermer() {
        champ = null;
        visees = List.of();
    }
}
