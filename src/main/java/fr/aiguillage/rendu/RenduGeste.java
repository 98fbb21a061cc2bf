package fr.aiguillage.rendu;

import fr.aiguillage.mots.Initiale;
import java.util.ArrayList;
import java.util.List;

/**
 * A thing to do: why where it fits, the way in, whose agreement. It takes the room of two lines of an ordinary screen
 * when nothing is lost by it, and what it needs otherwise: a way in is never cut.
 */
final class RenduGeste {

    private static final int PLACE = 2 * Ecran.ORDINAIRE.largeur();

    private final Pliage pliage;
    private final Bloc.Geste geste;
    private final String debut;
    private final String suite;
    private final int place;

    RenduGeste(Bloc.Geste gesture, int number, Ecran screen) {
        this.pliage = new Pliage(screen.largeur());
        this.geste = gesture;
        this.debut = number + ". ";
        this.suite = " ".repeat(debut.length());
        this.place = Math.max(2, (PLACE + screen.largeur() - 1) / screen.largeur());
    }

    List<String> lignes() {
        List<String> apart = separes();
        List<String> together = pliage.plier(geste.nom() + " : " + Initiale.minuscule(fin()), debut, suite);
        return apart.size() <= Math.max(place, together.size()) ? apart : together;
    }

    /** The name and why, then the way in on its own lines. */
    private List<String> separes() {
        List<String> all = new ArrayList<>(pliage.plier(tete(), debut, suite));
        all.addAll(pliage.plier(fin(), suite, suite));
        return all;
    }

    private String tete() {
        return geste.pourquoi().stream().map(why -> geste.nom() + " — " + why)
                .filter(text -> debut.length() + text.length() <= pliage.largeur()).findFirst().orElse(geste.nom());
    }

    private String fin() {
        return (geste.entree() + " " + geste.accord()).strip();
    }
}
