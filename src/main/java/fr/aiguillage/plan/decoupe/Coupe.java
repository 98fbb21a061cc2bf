package fr.aiguillage.plan.decoupe;

import fr.aiguillage.catalogue.Avancement;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Rubrique;
import fr.aiguillage.catalogue.Rubrique.Sens;
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

/** One reading of a plan: its actions by their numbers, by the rows of tables, by the items under a heading. */
final class Coupe implements Consumer<Bloc> {

    /** What the part that is being read holds, as far as its headings say. */
    private enum Partie { INCONNUE, ANNONCEE, ACTIONS, SANS_ACTION }

    private static final Set<Indice> DES_PUCES = EnumSet.of(Indice.PUCE, Indice.PUCE_ANNONCEE, Indice.PUCE_LIBRE,
            Indice.NUMERO_LIBRE);

    private final Intitules intitules;
    private final Tableau tableau;
    private final Divisions divisions = new Divisions();
    private final Parties parties = new Parties();
    private final Groupe groupe = new Groupe();
    private final List<Brouillon> brouillons = new ArrayList<>();
    private Partie partie = Partie.INCONNUE;
    private @Nullable Avancement avancement;
    private @Nullable String annees;
    private @Nullable Brouillon ouverte;
    private @Nullable Brouillon courante;
    private String sansAction = "";
    private boolean numerotes;
    private boolean sommaire;
    private boolean apresBlanc;

    /** A reading where the parts that bear this name, if any, are actions. */
    Coupe(Catalogue catalogue, @Nullable String promoted) {
        intitules = new Intitules(catalogue, promoted);
        tableau = new Tableau(intitules, this);
    }

    /** What is most surely an action in all that was accepted, in its order. */
    List<Brouillon> retenus() {
        return new Tri(brouillons).retenus();
    }

    Parties parties() {
        return parties;
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
        if (ouverte != null && !sousFiche() && !ouverte.annoncee()) {
            ouverte = null;
        }
        groupe.blanc();
    }

    void ligne(Place place, String text, boolean heading) {
        sortirDuSommaire(text);
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

    /** What stands after a table of contents is no part of it, even where no heading says so. */
    private void sortirDuSommaire(String text) {
        if (sommaire && partie == Partie.SANS_ACTION && (Numero.compose(text) != null || Numero.simple(text) != null)) {
            fermer(Partie.INCONNUE);
        }
        sommaire = !text.isEmpty() && Numero.renvoie(text) || sommaire && partie == Partie.SANS_ACTION;
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
        if (heading.sens() == Sens.ACTION) {
            commencer(place, Indice.INTITULE, 0).reference(heading.numero()).titre(heading.titre());
        } else if (divisions.entrer(heading)) {
            fermer(Partie.INCONNUE);
            groupe.oublier();
            parties.entrer(heading.mot());
        }
        return true;
    }

    void rubrique(Reconnu known, String text) {
        Rubrique heading = known.rubrique();
        if (heading.sens().champ()) {
            parties.champ();
            groupe.ouvrir(heading.sens(), known.valeur(), ouverte);
        } else if (courante != null && (sousFiche() || !known.valeur().isEmpty() || heading.sens() == Sens.DESCRIPTION)
                && heading.sens() != Sens.ACTIONS) {
            dire(courante, known, text);
        } else if (heading.sens() != Sens.DESCRIPTION) {
            fermer(heading.sens() == Sens.ACTIONS ? Partie.ACTIONS : Partie.SANS_ACTION);
            avancement = heading.avancement();
            annees = Valeurs.annees(text);
            sansAction = Numero.tete(text);
        }
    }

    /** What is said of the action that is being told, under a heading: why it is done is no part of it. */
    private void dire(Brouillon action, Reconnu known, String text) {
        Sens meaning = known.rubrique().sens();
        if (meaning == Sens.CONSTAT) {
            groupe.ouvrir(meaning, known.valeur(), sousFiche() ? action : null);
        } else {
            groupe.fermer();
            ouverte = action;
            if (meaning == Sens.DESCRIPTION) {
                action.intituler();
            }
            action.ajouter(meaning == Sens.DESCRIPTION ? known.valeur() : text);
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
        courante = null;
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
        } else if (interrompue(text)) {
            derniere().ajouter(text);
        }
    }

    /** Whether a page has cut a sentence of the last action in two. */
    private boolean interrompue(String text) {
        @Nullable Brouillon last = derniere();
        return last != null && partie != Partie.SANS_ACTION && last.inacheve() && Character.isLowerCase(text.codePointAt(0));
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
        parties.action(kind);
        brouillons.add(draft);
        ouverte = draft;
        courante = draft;
        return draft;
    }

    /** A row is whole: what follows it is no part of its text. */
    void clore(boolean numbered) {
        ouverte = null;
        courante = null;
        numerotes |= numbered;
        groupe.fermer();
    }

    @Nullable Brouillon derniere() {
        return brouillons.isEmpty() ? null : brouillons.get(brouillons.size() - 1);
    }
}
