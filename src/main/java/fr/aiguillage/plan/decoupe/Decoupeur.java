package fr.aiguillage.plan.decoupe;

import fr.aiguillage.catalogue.Avancement;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Rubrique;
import fr.aiguillage.catalogue.Rubrique.Sens;
import fr.aiguillage.plan.ActionDuPlan;
import fr.aiguillage.plan.Place;
import fr.aiguillage.plan.decoupe.Brouillon.Indice;
import fr.aiguillage.plan.decoupe.Intitules.Numerote;
import fr.aiguillage.plan.decoupe.Intitules.Reconnu;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Cuts a plan in actions: by their numbers, by the rows of tables, by the items under a heading. */
public final class Decoupeur implements Consumer<Bloc> {

    /** What the part that is being read holds, as far as its headings say. */
    private enum Partie { INCONNUE, ANNONCEE, ACTIONS, SANS_ACTION }

    private static final Set<Indice> DES_PUCES = EnumSet.of(Indice.PUCE, Indice.PUCE_ANNONCEE, Indice.PUCE_LIBRE,
            Indice.NUMERO_LIBRE);

    private final Intitules intitules;
    private final Valeurs valeurs;
    private final Tableau tableau;
    private final Divisions divisions = new Divisions();
    private final Groupe groupe = new Groupe();
    private final List<Brouillon> brouillons = new ArrayList<>();
    private Partie partie = Partie.INCONNUE;
    private @Nullable Avancement avancement;
    private @Nullable String annees;
    private @Nullable Brouillon ouverte;
    private String sansAction = "";
    private boolean numerotes;
    private boolean apresBlanc;

    public Decoupeur(Catalogue catalogue) {
        intitules = new Intitules(catalogue);
        valeurs = new Valeurs(catalogue);
        tableau = new Tableau(intitules, this);
    }

    /** The actions found in all that was accepted, in its order. */
    public List<ActionDuPlan> actions() {
        return new Tri(brouillons).retenus().stream().map(draft -> draft.action(valeurs)).toList();
    }

    @Override
    public void accept(Bloc bloc) {
        if (bloc instanceof Bloc.Blanc) {
            blanc();
        } else if (bloc instanceof Bloc.Rangee row) {
            groupe.fermer();
            tableau.rangee(row);
        } else if (bloc instanceof Bloc.Puce item) {
            puce(item);
        } else if (bloc instanceof Bloc.Titre title) {
            ligne(title.place(), title.texte(), true);
        } else if (bloc instanceof Bloc.Ligne line) {
            ligne(line.place(), line.texte(), false);
        }
        apresBlanc = bloc instanceof Bloc.Blanc;
    }

    private void blanc() {
        if (!sousFiche()) {
            ouverte = null;
        }
        groupe.blanc();
    }

    void ligne(Place place, String text, boolean heading) {
        if (text.isEmpty() || intitule(place, text)) {
            return;
        }
        @Nullable Numero number = Numero.compose(text);
        @Nullable Reconnu known = intitules.ligne(number == null ? text : number.reste());
        if (known != null) {
            if (heading && !known.rubrique().sens().champ() && !sousFiche()) {
                groupe.oublier();
            }
            rubrique(known, text);
        } else if (number != null && numerotee(number, heading)) {
            commencer(place, heading ? Indice.TITRE_NUMEROTE : Indice.NUMERO, 0).reference(number.reference())
                    .ajouter(number.reste());
        } else if (heading) {
            titre();
        } else {
            suite(place, text);
        }
    }

    /** A number begins an action where actions may be, or the next heading, if it does not just happen to be there. */
    private boolean numerotee(Numero number, boolean heading) {
        boolean begins = Character.isUpperCase(number.reste().codePointAt(0)) || apresBlanc || heading
                || !Character.isLetter(number.reste().codePointAt(0));
        boolean elsewhere = heading && !sansAction.isEmpty() && !Numero.contient(sansAction, number.reference());
        return begins && (partie != Partie.SANS_ACTION || elsewhere) && !sousFiche();
    }

    /** A numbered heading, of a part or of an action. */
    boolean intitule(Place place, String text) {
        @Nullable Numerote heading = intitules.numerote(text);
        if (heading == null) {
            return false;
        }
        if (heading.rubrique().sens() == Sens.ACTION) {
            commencer(place, Indice.INTITULE, 0).reference(heading.numero()).titre(heading.titre());
        } else if (divisions.entrer(heading)) {
            fermer(Partie.INCONNUE);
            groupe.oublier();
        }
        return true;
    }

    void rubrique(Reconnu known, String text) {
        Rubrique heading = known.rubrique();
        if (heading.sens().champ()) {
            groupe.ouvrir(heading.sens(), known.valeur(), ouverte);
        } else if (sousFiche() && heading.sens() == Sens.AUTRE) {
            groupe.fermer();
            ouverte.ajouter(text);
        } else {
            fermer(heading.sens() == Sens.ACTIONS ? Partie.ACTIONS : Partie.SANS_ACTION);
            avancement = heading.avancement();
            annees = Valeurs.annees(text);
            sansAction = Numero.tete(text);
        }
    }

    /** Whether the sheet of one action is being read. */
    private boolean sousFiche() {
        return ouverte != null && ouverte.indice == Indice.INTITULE;
    }

    private void titre() {
        if (!sousFiche()) {
            fermer(Partie.INCONNUE);
            groupe.oublier();
        }
        groupe.fermer();
    }

    private void fermer(Partie next) {
        ouverte = null;
        partie = next;
        numerotes = false;
        sansAction = "";
        avancement = null;
        annees = null;
        groupe.fermer();
    }

    private void suite(Place place, String text) {
        if (groupe.prend(text, false)) {
            return;
        }
        if (text.endsWith(":") && !sousFiche() && intitules.commence(text, Sens.ACTIONS)) {
            fermer(Partie.ANNONCEE);
        } else if (Numero.simple(text) != null && (partie == Partie.ACTIONS || partie == Partie.INCONNUE && apresBlanc)) {
            puce(new Bloc.Puce(place, 0, text));
        } else if (ouverte != null) {
            ouverte.ajouter(text);
        }
    }

    private void puce(Bloc.Puce item) {
        String text = item.texte();
        @Nullable Numero number = Numero.compose(text);
        @Nullable Reconnu known = intitules.ligne(text);
        if (intitule(item.place(), text)) {
            return;
        }
        if (known != null && known.rubrique().sens().champ() && text.indexOf(':') > 0) {
            rubrique(known, text);
        } else if (number != null && numerotee(number, true)) {
            numerotes = true;
            commencer(item.place(), Indice.NUMERO, item.retrait()).reference(number.reference())
                    .ajouter(number.reste());
        } else if (groupe.prend(text, true)) {
            return;
        } else if (ouverte != null && (sousFiche() || item.retrait() > ouverte.retrait
                || !DES_PUCES.contains(ouverte.indice))) {
            ouverte.ajouter(text);
        } else if (partie != Partie.SANS_ACTION && !numerotes) {
            liste(item);
        }
    }

    private void liste(Bloc.Puce item) {
        @Nullable Numero number = Numero.simple(item.texte());
        Indice kind = switch (partie) {
            case ACTIONS -> Indice.PUCE;
            case ANNONCEE -> Indice.PUCE_ANNONCEE;
            default -> number == null ? Indice.PUCE_LIBRE : Indice.NUMERO_LIBRE;
        };
        commencer(item.place(), kind, item.retrait()).reference(number == null ? null : number.reference())
                .ajouter(number == null ? item.texte() : number.reste());
    }

    /** Begins an action. */
    Brouillon commencer(Place place, Indice kind, int indent) {
        Brouillon draft = new Brouillon(place, kind, indent, divisions.dites()).avancement(avancement);
        if (annees != null) {
            draft.calendrierDeLaPartie(annees);
        }
        if (kind == Indice.INTITULE) {
            fermer(Partie.INCONNUE);
        }
        groupe.ajouter(draft);
        brouillons.add(draft);
        ouverte = draft;
        return draft;
    }

    /** A row is whole: what follows it is no part of its text. */
    void clore(boolean numbered) {
        ouverte = null;
        numerotes |= numbered;
        groupe.fermer();
    }

    @Nullable Brouillon derniere() {
        return brouillons.isEmpty() ? null : brouillons.get(brouillons.size() - 1);
    }
}
