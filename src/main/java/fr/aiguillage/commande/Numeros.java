package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.recherche.ActionSituee;
import fr.aiguillage.recherche.Reperes;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The measure or the action that a number designates, or else the nearest ones. */
final class Numeros {

    private static final String MESURE = "mesure";
    private static final String ACTION = "action";

    private final Catalogue catalogue;
    private final Reperes reperes;
    private final String mots;

    private Numeros(Catalogue catalogue, String words) {
        this.catalogue = catalogue;
        this.reperes = new Reperes(catalogue);
        this.mots = words;
    }

    static Mesure mesure(String words, Catalogue catalogue) {
        return new Numeros(catalogue, words).mesure();
    }

    static ActionSituee action(String words, Catalogue catalogue) {
        return new Numeros(catalogue, words).action();
    }

    private Mesure mesure() {
        List<Mesure> found = reperes.mesures(mots);
        if (found.size() == 1) {
            return found.get(0);
        }
        throw found.isEmpty() ? pasUneMesure() : plusieurs(MESURE, found.stream().map(Mesure::id).toList());
    }

    private Refus pasUneMesure() {
        List<String> actions = reperes.actions(mots).stream().map(reperes::nom).toList();
        return actions.isEmpty() ? inconnu(MESURE, reperes.mesuresProches(mots))
                : new Refus("« " + mots + " » est le numéro d'une action", peutEtre(ACTION, actions));
    }

    private ActionSituee action() {
        List<ActionSituee> found = reperes.actions(mots);
        if (found.size() == 1) {
            return found.get(0);
        }
        throw found.isEmpty() ? inconnu(ACTION, actionsProches())
                : plusieurs(ACTION, found.stream().map(ActionSituee::id).toList());
    }

    /** The first actions of the measure so numbered, or else the nearest. */
    private List<String> actionsProches() {
        List<String> own = reperes.mesures(mots).stream().flatMap(Reperes::actions).map(reperes::nom).limit(3).toList();
        return own.isEmpty() ? reperes.actionsProches(mots) : own;
    }

    private static Refus plusieurs(String what, List<String> ids) {
        return new Refus("plusieurs textes ont cette " + what, peutEtre(what, ids));
    }

    private Refus inconnu(String what, List<String> near) {
        if (mots.chars().noneMatch(Character::isDigit)) {
            return new Refus("« " + mots + " » n'est pas un numéro", "Peut-être « chercher " + mots + " » ?");
        }
        List<Document> about = reperes.documents(mots);
        if (about.isEmpty()) {
            return new Refus("« " + mots + " » ne désigne aucun texte du catalogue", documents());
        }
        String where = about.stream().map(d -> "« " + d.abrege() + " »").collect(Collectors.joining(", "));
        return near.isEmpty() ? new Refus("le catalogue n'a pas les mesures de " + where, documents())
                : new Refus("aucune " + what + " « " + mots + " » dans " + where, peutEtre(what, near));
    }

    /** The documents whose measures are known. */
    private @Nullable String documents() {
        List<String> known = catalogue.mesures().stream().map(Mesure::document).distinct().toList();
        int slash = mots.lastIndexOf('/');
        String near = slash < 0 ? null : Proches.peutEtre(mots.substring(0, slash), known);
        return near != null || known.isEmpty() ? near : "Peut-être dans : " + String.join(", ", known);
    }

    private static String peutEtre(String what, List<String> names) {
        return names.stream().map(name -> "« " + what + " " + name + " »")
                .collect(Collectors.joining(" ou ", "Peut-être ", " ?"));
    }
}
