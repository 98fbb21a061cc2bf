package fr.aiguillage.plan.decoupe;

import fr.aiguillage.catalogue.Rubrique;
import fr.aiguillage.catalogue.Rubrique.Sens;
import fr.aiguillage.plan.Place;
import fr.aiguillage.plan.decoupe.Brouillon.Indice;
import fr.aiguillage.plan.decoupe.Intitules.Numerote;
import fr.aiguillage.plan.decoupe.Intitules.Reconnu;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The actions found so far, and what headings and labels say of them. */
final class Recueil {

    private final Intitules intitules;
    private final Section section;
    private final Groupe groupe;
    private final Divisions divisions = new Divisions();
    private final Parties parties = new Parties();
    private final List<Brouillon> brouillons = new ArrayList<>();
    private @Nullable Brouillon ouverte;
    private @Nullable Brouillon courante;

    Recueil(Intitules headings, Section section, Groupe group) {
        intitules = headings;
        this.section = section;
        groupe = group;
    }

    List<Brouillon> brouillons() {
        return brouillons;
    }

    Parties parties() {
        return parties;
    }

    /** The action that takes the lines that follow, or null. */
    @Nullable Brouillon ouverte() {
        return ouverte;
    }

    @Nullable Brouillon derniere() {
        return brouillons.isEmpty() ? null : brouillons.get(brouillons.size() - 1);
    }

    /** Whether the sheet of one action is being read. */
    boolean sousFiche() {
        return ouverte != null && ouverte.indice == Indice.INTITULE;
    }

    /** Begins an action. */
    Brouillon commencer(Place place, Indice kind, int indent) {
        Brouillon draft = section.dire(new Brouillon(place, kind, indent, divisions.dites()));
        if (kind == Indice.INTITULE) {
            fermer();
        }
        groupe.ajouter(draft);
        parties.action(kind);
        brouillons.add(draft);
        ouverte = draft;
        courante = draft;
        return draft;
    }

    /** Begins the action that bears a number. */
    void commencer(Place place, Indice kind, int indent, Numero number) {
        commencer(place, kind, indent).reference(number.reference()).ajouter(number.reste());
    }

    /** A row is whole: what follows it is no part of its text. */
    void clore(boolean numbered) {
        ouverte = null;
        courante = null;
        if (numbered) {
            section.numerotee();
        }
        groupe.fermer();
    }

    /** Ends what was being told: nothing says what comes now. */
    void fermer() {
        clore(false);
        section.inconnue();
    }

    /** A gap ends an action, unless all of it is still to come. */
    void blanc() {
        if (ouverte != null && !sousFiche() && !ouverte.annoncee()) {
            ouverte = null;
        }
        groupe.blanc();
    }

    /** A heading that says nothing known. */
    void titre() {
        if (!sousFiche()) {
            fermer();
            groupe.oublier();
        }
        groupe.fermer();
    }

    /** Takes a numbered heading, of a part or of an action; false when it is none. */
    boolean intitule(Place place, String text) {
        @Nullable Numerote heading = intitules.numerote(text);
        if (heading == null) {
            return false;
        }
        if (heading.sens() == Sens.ACTION) {
            commencer(place, Indice.INTITULE, 0).reference(heading.numero()).titre(heading.titre());
        } else if (divisions.entrer(heading)) {
            fermer();
            groupe.oublier();
            parties.entrer(heading.mot());
        }
        return true;
    }

    /** Takes a known heading: of something said of actions, of what an action is, or of what its section holds. */
    void rubrique(Reconnu known, String text) {
        Rubrique heading = known.rubrique();
        if (heading.sens().champ()) {
            parties.champ();
            groupe.ouvrir(heading.sens(), known.valeur(), ouverte);
        } else if (courante != null && (sousFiche() || !known.valeur().isEmpty() || heading.sens() == Sens.DESCRIPTION)
                && heading.sens() != Sens.ACTIONS) {
            dire(courante, known, text);
        } else if (heading.sens() == Sens.DESCRIPTION) {
            parties.introduire();
        } else {
            clore(false);
            section.ouvrir(heading, text);
        }
    }

    /** What is said of the action that is being told, under a heading: why it is done is no part of it. */
    private void dire(Brouillon action, Reconnu known, String text) {
        Sens meaning = known.rubrique().sens();
        if (meaning == Sens.CONSTAT) {
            groupe.ouvrir(meaning, known.valeur(), sousFiche() ? action : null);
            return;
        }
        groupe.fermer();
        ouverte = action;
        if (meaning == Sens.DESCRIPTION) {
            action.intituler();
        }
        action.ajouter(meaning == Sens.DESCRIPTION ? known.valeur() : text);
    }
}
