package fr.aiguillage.plan.decoupe;

import fr.aiguillage.catalogue.Avancement;
import fr.aiguillage.catalogue.Rubrique;
import fr.aiguillage.catalogue.Rubrique.Sens;
import fr.aiguillage.plan.decoupe.Brouillon.Indice;
import org.jspecify.annotations.Nullable;

/** What may stand where the reading is, as far as the last heading says, and what it says of the actions there. */
final class Section {

    private enum Contenu { INCONNU, ANNONCE, ACTIONS, SANS_ACTION }

    private Contenu contenu = Contenu.INCONNU;
    private @Nullable Avancement avancement;
    private @Nullable String annees;
    private String numero = "";
    private boolean numerotes;
    private boolean sommaire;

    /** Nothing says what comes now. */
    void inconnue() {
        ouvrir(Contenu.INCONNU);
    }

    /** A line has just said that actions follow it. */
    void annoncee() {
        ouvrir(Contenu.ANNONCE);
    }

    void ouvrir(Rubrique heading, String text) {
        ouvrir(heading.sens() == Sens.ACTIONS ? Contenu.ACTIONS : Contenu.SANS_ACTION);
        avancement = heading.avancement();
        annees = Valeurs.annees(text);
        numero = Numero.tete(text);
    }

    private void ouvrir(Contenu next) {
        contenu = next;
        avancement = null;
        annees = null;
        numero = "";
        numerotes = false;
    }

    /** Whether a line ends the table of contents: what stands after it is no part of it, even without a heading. */
    boolean finitLeSommaire(String text) {
        boolean over = sommaire && sansAction() && (Numero.compose(text) != null || Numero.simple(text) != null);
        boolean goesOn = sommaire && sansAction() && !over;
        sommaire = !text.isEmpty() && Numero.renvoie(text) || goesOn;
        return over;
    }

    /** Whether a number may be that of an action here, or that of a heading which leaves the section. */
    boolean admet(Numero number, boolean heading) {
        return !sansAction() || heading && !numero.isEmpty() && !Numero.contient(numero, number.reference());
    }

    /** Whether a paragraph with a number of one part is an item here. */
    boolean enumere(boolean afterGap) {
        return contenu == Contenu.ACTIONS || contenu == Contenu.INCONNU && afterGap;
    }

    /** Whether an item may be an action: it only says more where actions bear numbers. */
    boolean liste() {
        return !sansAction() && !numerotes;
    }

    boolean sansAction() {
        return contenu == Contenu.SANS_ACTION;
    }

    /** Its actions bear numbers. */
    void numerotee() {
        numerotes = true;
    }

    /** How sure it is that an item is an action. */
    Indice indice(boolean numbered) {
        return switch (contenu) {
            case ACTIONS -> Indice.PUCE;
            case ANNONCE -> Indice.PUCE_ANNONCEE;
            default -> numbered ? Indice.NUMERO_LIBRE : Indice.PUCE_LIBRE;
        };
    }

    /** Tells an action what its heading says of all of them. */
    Brouillon dire(Brouillon draft) {
        if (annees != null) {
            draft.calendrierDeLaPartie(annees);
        }
        return draft.avancement(avancement);
    }
}
