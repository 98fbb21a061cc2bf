package fr.aiguillage.plan.decoupe;

import fr.aiguillage.catalogue.Rubrique;
import fr.aiguillage.catalogue.Rubrique.Sens;
import fr.aiguillage.plan.Place;
import fr.aiguillage.plan.decoupe.Brouillon.Indice;
import fr.aiguillage.plan.decoupe.Intitules.Reconnu;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the rows of tables: one action each, or the labels of one action. */
final class Tableau {

    private final Intitules intitules;
    private final Recueil recueil;
    private final Lecteur lignes;
    private @Nullable Colonnes colonnes;

    /** Reads what a cell says as a line of its own. */
    interface Lecteur {
        void lire(Place place, String text, boolean heading);
    }

    Tableau(Intitules headings, Recueil found, Lecteur lines) {
        intitules = headings;
        recueil = found;
        lignes = lines;
    }

    void rangee(Bloc.Rangee row) {
        List<String> cells = row.cellules();
        @Nullable Colonnes header = Colonnes.de(cells, intitules);
        if (header != null) {
            colonnes = header;
            recueil.clore(false);
        } else if (colonnes != null && colonnes.sansAction()) {
            complement(row, colonnes);
        } else if (!champs(row.place(), cells) && !etiquette(row.place(), cells)
                && (colonnes != null || cells.stream().anyMatch(cell -> Numero.compose(cell) != null))) {
            action(row, colonnes == null ? new Colonnes(List.of()) : colonnes);
        }
    }

    /** A row that says who and when of the action above it. */
    private void complement(Bloc.Rangee row, Colonnes columns) {
        @Nullable Brouillon last = recueil.derniere();
        if (last != null) {
            remplir(last, row.cellules(), columns, -1);
        }
    }

    /** A row of cells that each say themselves what they hold: « Pilote : … », « Échéance : … ». */
    private boolean champs(Place place, List<String> cells) {
        List<String> full = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        List<Reconnu> labels = full.stream().map(intitules::ligne).filter(Objects::nonNull)
                .filter(label -> label.rubrique().sens().champ() && !label.valeur().isEmpty()).toList();
        if (colonnes != null || full.isEmpty() || labels.size() != full.size()) {
            return false;
        }
        full.forEach(cell -> lignes.lire(place, cell, false));
        return true;
    }

    /** A row of two cells where the first says what the second holds: a sheet laid out as a table. */
    private boolean etiquette(Place place, List<String> cells) {
        List<String> full = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (full.size() == 1 && colonnes == null) {
            lignes.lire(place, full.get(0), true);
            return true;
        }
        if (full.size() != 2) {
            return false;
        }
        @Nullable Rubrique label = intitules.cellule(full.get(0));
        String both = full.get(0) + " : " + full.get(1);
        if (label == null || label.sens() == Sens.ACTIONS) {
            return recueil.intitule(place, both);
        }
        recueil.rubrique(new Reconnu(label, full.get(1)), both);
        return true;
    }

    private void action(Bloc.Rangee row, Colonnes columns) {
        int at = Math.min(columns.action(), row.cellules().size() - 1);
        String text = row.cellules().get(at);
        @Nullable Numero number = Numero.compose(text);
        if (text.isEmpty() || recueil.intitule(row.place(), text) || continuee(row, text)) {
            suite(row, columns, at);
            return;
        }
        String said = number == null ? text : number.reste();
        Brouillon draft = recueil.commencer(row.place(), Indice.RANGEE, 0)
                .reference(number == null ? null : number.reference());
        draft = columns.decrites() ? draft.titre(said) : draft.ajouter(said);
        remplir(draft, row.cellules(), columns, at);
        recueil.clore(number != null);
    }

    /** Whether a line goes on with the action of the row above it, which it does not begin. */
    private boolean continuee(Bloc.Rangee row, String text) {
        @Nullable Brouillon last = recueil.derniere();
        boolean begins = Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.codePointAt(0));
        if (row.entiere() || begins || last == null || last.indice != Indice.RANGEE) {
            return false;
        }
        last.ajouter(text);
        return true;
    }

    /** A row without action goes on with the one above it. */
    private void suite(Bloc.Rangee row, Colonnes columns, int at) {
        @Nullable Brouillon last = recueil.derniere();
        if (last != null && (last.indice == Indice.RANGEE || last.indice == Indice.INTITULE)) {
            remplir(last, row.cellules(), columns, at);
        }
    }

    private void remplir(Brouillon draft, List<String> cells, Colonnes columns, int action) {
        for (int i = 0; i < cells.size(); i++) {
            @Nullable Sens holds = columns.de(i);
            if (holds == Sens.REFERENCE && !cells.get(i).isEmpty()) {
                draft.reference(cells.get(i));
            } else if (i != action && holds == Sens.DESCRIPTION) {
                draft.ajouter(cells.get(i));
            } else if (i != action && holds != null && holds.champ()) {
                noter(draft, holds, cells.get(i));
            }
        }
    }

    /** A cell holds what its column says, unless it says itself what it holds: « Échéance : juin ». */
    private void noter(Brouillon draft, Sens column, String cell) {
        @Nullable Reconnu label = cell.indexOf(':') < 0 ? null : intitules.ligne(cell);
        boolean own = label != null && label.rubrique().sens().champ() && !label.valeur().isEmpty();
        draft.noter(own ? label.rubrique().sens() : column, own ? label.valeur() : cell);
    }
}
