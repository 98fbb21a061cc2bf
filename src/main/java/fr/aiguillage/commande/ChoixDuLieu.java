package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.situation.LecteurLieu;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks which of several places is meant, where there is someone in conversation to ask. */
final class ChoixDuLieu {

    private final Catalogue catalogue;
    private final LecteurLieu lecteur;
    private final Appel call;

    ChoixDuLieu(Catalogue catalogue, Appel call) {
        this.catalogue = catalogue;
        this.lecteur = new LecteurLieu(catalogue);
        this.call = call;
    }

    /** The words, or those of the place chosen when they mean several; unchanged when none is chosen. */
    String preciser(String words) {
        List<String> places = call.dialogue().seContinue() ? lecteur.candidats(words) : List.of();
        return places.isEmpty() ? words : choisi(words, places);
    }

    /** The same for the value of a fact that is a place. */
    String preciserFait(String typed) {
        int equals = typed.indexOf('=');
        Attribut attribut = equals < 0 ? null : catalogue.attribut(typed.substring(0, equals).strip());
        return attribut == null || attribut.type() != Attribut.Type.TERRITOIRE ? typed
                : typed.substring(0, equals + 1) + preciser(typed.substring(equals + 1));
    }

    private String choisi(String words, List<String> places) {
        List<String> shown = places.subList(0, Math.min(places.size(), LecteurLieu.AU_PLUS));
        call.sortie().println("« " + words.strip() + " » désigne plusieurs lieux :");
        shown.forEach(place -> call.sortie().printf("%4d %s%n", shown.indexOf(place) + 1, place));
        call.sortie().println("Lequel ? (un numéro, un nom ou un code postal ; Entrée : aucun)");
        call.sortie().flush();
        String typed = call.dialogue().demander("> ", shown);
        return typed == null || typed.isBlank() ? words : reponse(words, typed.strip(), shown);
    }

    /** A number of the list, what the place lies in, or another name. */
    private String reponse(String words, String typed, List<String> shown) {
        String numbered = numero(typed, shown);
        if (numbered != null) {
            return numbered;
        }
        String precise = words.strip() + " (" + typed + ")";
        return lecteur.connait(precise) ? precise : typed;
    }

    private static @Nullable String numero(String typed, List<String> shown) {
        int number = typed.matches("[1-9]\\d?") ? Integer.parseInt(typed) : 0;
        return number < 1 || number > shown.size() ? null : shown.get(number - 1);
    }
}
