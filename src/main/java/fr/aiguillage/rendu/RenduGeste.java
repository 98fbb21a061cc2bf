package fr.aiguillage.rendu;

import java.util.ArrayList;
import java.util.List;

/** A thing to do, in the room of two lines of an ordinary screen: why where it fits, the way in, whose agreement. */
final class RenduGeste {

    private static final int PLACE = 2 * Ecran.ORDINAIRE.largeur();

    private final Pliage pliage;
    private final Bloc.Geste geste;
    private final String debut;
    private final String suite;
    private final int lignes;

    RenduGeste(Bloc.Geste gesture, int number, Ecran screen) {
        this.pliage = new Pliage(screen.largeur());
        this.geste = gesture;
        this.debut = number + ". ";
        this.suite = " ".repeat(debut.length());
        this.lignes = Math.max(2, (PLACE + screen.largeur() - 1) / screen.largeur());
    }

    List<String> lignes() {
        List<String> apart = separes(geste.entree());
        List<String> together = ensemble(geste.entree());
        return apart.size() <= lignes ? apart : together.size() <= lignes ? together : coupes();
    }

    /** The name and why, then the way in on its own lines. */
    private List<String> separes(String way) {
        List<String> all = new ArrayList<>(pliage.plier(tete(), debut, suite));
        all.addAll(pliage.plier(fin(way), suite, suite));
        return all;
    }

    /** The way in right after the name, without why. */
    private List<String> ensemble(String way) {
        return pliage.plier(geste.nom() + " : " + Phrases.minuscule(fin(way)), debut, suite);
    }

    private String tete() {
        return geste.pourquoi().stream().map(why -> geste.nom() + " — " + why)
                .filter(text -> debut.length() + text.length() <= pliage.largeur()).findFirst().orElse(geste.nom());
    }

    private String fin(String way) {
        return (way + " " + geste.accord()).strip();
    }

    /** The way in without its last words, as long as it takes too many lines. */
    private List<String> coupes() {
        boolean apart = pliage.plier(tete(), debut, suite).size() < lignes;
        String way = geste.entree();
        List<String> cut = ensemble(way);
        while (cut.size() > lignes && way.lastIndexOf(' ') > 0) {
            way = way.substring(0, way.lastIndexOf(' '));
            String said = way.replaceAll("[ ,;:.]+$", "") + "…";
            cut = apart ? separes(said) : ensemble(said);
        }
        return cut;
    }
}
