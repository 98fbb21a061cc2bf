package fr.aiguillage.plan.decoupe;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Rubrique.Sens;
import fr.aiguillage.plan.Place;
import fr.aiguillage.plan.decoupe.Brouillon.Indice;
import fr.aiguillage.plan.decoupe.Intitules.Reconnu;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One reading of a plan: its actions by their numbers, by the rows of tables, by the items under a heading. */
final class Coupe implements Consumer<Bloc> {

    private static final Set<Indice> DES_PUCES = EnumSet.of(Indice.PUCE, Indice.PUCE_ANNONCEE, Indice.PUCE_LIBRE,
            Indice.NUMERO_LIBRE);

    /** What a label before an item makes of it: something told of an action, never one. */
    private static final Predicate<Sens> ETIQUETTES =
            meaning -> meaning.champ() || meaning == Sens.DESCRIPTION || meaning == Sens.CONSTAT
                    || meaning == Sens.AUTRE;

    private final Intitules intitules;
    private final Section section = new Section();
    private final Groupe groupe = new Groupe();
    private final Recueil recueil;
    private final Tableau tableau;
    private boolean apresBlanc;

    /** A reading where the parts that bear this name, if any, are actions. */
    Coupe(Catalogue catalogue, @Nullable String promoted) {
        intitules = new Intitules(catalogue, promoted);
        recueil = new Recueil(intitules, section, groupe);
        tableau = new Tableau(intitules, recueil, this::ligne);
    }

    /** What is most surely an action in all that was accepted, in its order. */
    List<Brouillon> retenus() {
        return new Tri(recueil.brouillons()).retenus();
    }

    Parties parties() {
        return recueil.parties();
    }

    @Override
    public void accept(Bloc bloc) {
        if (bloc instanceof Bloc.Blanc) {
            recueil.blanc();
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

    private void ligne(Place place, String text, boolean heading) {
        if (section.finitLeSommaire(text)) {
            recueil.fermer();
        }
        if (text.isEmpty() || recueil.intitule(place, text)) {
            return;
        }
        @Nullable Numero number = Numero.compose(text);
        @Nullable Reconnu known = intitules.ligne(number == null ? text : number.reste());
        if (known != null) {
            if (heading && !known.rubrique().sens().champ() && !recueil.sousFiche()) {
                groupe.oublier();
            }
            recueil.rubrique(known, text);
        } else if (number != null && numerotee(number, heading)) {
            recueil.commencer(place, heading ? Indice.TITRE_NUMEROTE : Indice.NUMERO, 0, number);
        } else if (heading) {
            recueil.titre();
        } else {
            suite(place, text);
        }
    }

    /** A number begins an action where actions may be, or the next heading, if it does not just happen to be there. */
    private boolean numerotee(Numero number, boolean heading) {
        int first = number.reste().codePointAt(0);
        boolean begins = Character.isUpperCase(first) || apresBlanc || heading || !Character.isLetter(first);
        return begins && section.admet(number, heading) && !recueil.sousFiche();
    }

    private void suite(Place place, String text) {
        if (groupe.prend(text, false)) {
            return;
        }
        if (text.endsWith(":")) {
            recueil.parties().introduire();
        }
        @Nullable Brouillon open = recueil.ouverte();
        if (text.endsWith(":") && !recueil.sousFiche() && intitules.commence(text, Sens.ACTIONS)) {
            recueil.clore(false);
            section.annoncee();
        } else if (Numero.simple(text) != null && section.enumere(apresBlanc)) {
            puce(new Bloc.Puce(place, 0, text));
        } else if (open != null) {
            open.ajouter(text);
        } else {
            reprise(text);
        }
    }

    /** A page may have cut a sentence of the last action in two. */
    private void reprise(String text) {
        @Nullable Brouillon last = recueil.derniere();
        if (last != null && !section.sansAction() && last.inacheve() && Character.isLowerCase(text.codePointAt(0))) {
            last.ajouter(text);
        }
    }

    private void puce(Bloc.Puce item) {
        String text = item.texte();
        @Nullable Numero number = Numero.compose(text);
        @Nullable Reconnu known = intitules.ligne(text);
        if (recueil.intitule(item.place(), text)) {
            return;
        }
        if (known != null && ETIQUETTES.test(known.rubrique().sens()) && text.indexOf(':') > 0) {
            recueil.rubrique(known, text);
        } else if (number != null && numerotee(number, true)) {
            section.numerotee();
            recueil.commencer(item.place(), Indice.NUMERO, item.retrait(), number);
        } else if (!groupe.prend(text, true)) {
            liste(item);
        }
    }

    /** An item says more of the action that is open, or is one. */
    private void liste(Bloc.Puce item) {
        @Nullable Brouillon open = recueil.ouverte();
        if (open != null && (recueil.sousFiche() || item.retrait() > open.retrait || !DES_PUCES.contains(open.indice))) {
            open.ajouter(item.texte());
        } else if (section.liste()) {
            @Nullable Numero number = Numero.simple(item.texte());
            recueil.commencer(item.place(), section.indice(number != null), item.retrait(),
                    number == null ? new Numero("", item.texte()) : number);
        }
    }
}
