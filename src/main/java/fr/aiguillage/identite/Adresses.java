package fr.aiguillage.identite;

import static fr.aiguillage.catalogue.MotsDIdentite.Nature.BATIMENT;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.BIS;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.DETERMINANT;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.DOMICILE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.HONNEUR;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.APPARTEMENT;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.NUMERO;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PARTICULE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PRENOM;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.UNITE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.VOIE;

import fr.aiguillage.catalogue.MotsDIdentite;
import java.util.function.Consumer;

/** Where somebody lives: a number and a way, a flat, or what follows a verb that says so. */
final class Adresses implements Chercheur {

    private static final int AU_PLUS = 8;
    private static final int CHIFFRES = 4;

    private final Lexique lexique;
    private final Lieux lieux;

    Adresses(Lexique lexicon, Lieux places) {
        this.lexique = lexicon;
        this.lieux = places;
    }

    /** A stretch of parts of an address, and whether one of them is somebody's own. */
    private record Suite(int fin, boolean intime) {
    }

    @Override
    public void chercher(Texte text, Consumer<Etendue> found) {
        int i = 0;
        while (i < text.taille()) {
            Suite all = suite(text, i);
            if (all.fin > i && (all.intime || chezQuelquun(text, i))) {
                found.accept(new Etendue(text.jeton(i).debut(), text.jeton(all.fin - 1).fin(), Nature.ADRESSE));
            }
            i = Math.max(all.fin, i + 1);
        }
    }

    private Suite suite(Texte text, int start) {
        int end = start;
        boolean own = false;
        int at = start;
        for (int parts = 0; parts < AU_PLUS; parts++) {
            int numbered = voieNumerotee(text, at);
            int flat = partie(APPARTEMENT, text, at);
            int part = Math.max(Math.max(numbered, flat), Math.max(voie(text, at), Math.max(partie(BATIMENT, text, at),
                    etage(text, at))));
            if (part == at) {
                break;
            }
            own |= numbered > at || flat > at;
            end = part;
            at = text.jeton(part).est(",") || text.jeton(part).est("-") ? part + 1 : part;
        }
        return new Suite(end, own);
    }

    private int voieNumerotee(Texte text, int i) {
        boolean tail = text.colle(i) && text.jeton(i - 1).estMot();
        if (tail || !text.jeton(i).estNombre() || text.jeton(i).mot().length() > CHIFFRES) {
            return i;
        }
        int at = i + 1;
        while (text.jeton(at).est("/") || text.jeton(at).est("-") || text.jeton(at).estNombre() && at < i + 3) {
            at++;
        }
        at = lexique.est(BIS, text.jeton(at)) ? at + 1 : at;
        at = text.jeton(at).est(",") ? at + 1 : at;
        int end = voie(text, at);
        return end == at ? i : end;
    }

    /** A way and its name. */
    private int voie(Texte text, int i) {
        int at = lexique.fin(VOIE, text, i);
        if (at == i) {
            return i;
        }
        at = text.jeton(at).est(".") ? at + 1 : at;
        int end = nom(text, at);
        return end == at ? i : end;
    }

    /** The name of a way: small words, one that names, and those that a title or a first name calls for. */
    private int nom(Texte text, int start) {
        int end = start;
        int words = 0;
        for (int at = start; at < start + AU_PLUS; at++) {
            Jeton token = text.jeton(at);
            boolean tied = text.colle(at) && end == at;
            if (token.estMot() || token.estNombre()) {
                if (lexique.est(PARTICULE, token) && !text.majuscule(at)) {
                    end = tied && text.jeton(at - 1).est("-") ? at + 1 : end;
                    continue;
                }
                if (!accepte(text, at, start, words)) {
                    break;
                }
                words++;
                end = at + 1;
            } else if (!(tied || text.apostrophe(at)) || !(token.est("-") || text.apostrophe(at))) {
                break;
            } else if (token.est("-")) {
                end = at + 1;
            }
        }
        return text.jeton(end - 1).est("-") ? end - 1 : end;
    }

    private boolean accepte(Texte text, int at, int start, int words) {
        if (words == 0) {
            return at > start || text.majuscule(at) || lexique.est(HONNEUR, text.jeton(at))
                    || lexique.est(PRENOM, text.jeton(at)) || text.jeton(at).estNombre()
                    || !lexique.courant(text.jeton(at));
        }
        Jeton before = avant(text, at);
        boolean called = lexique.est(HONNEUR, before) || lexique.est(PRENOM, before) || before.estNombre();
        boolean tied = text.jeton(at - 1).est("-") && text.colle(at);
        boolean year = text.jeton(at).estNombre();
        boolean capital = text.majuscule(at) && lieux.fin(text, at) == at && words < 3;
        return tied || called && !year && !(words > 1 && lieux.fin(text, at) > at) || capital;
    }

    private Jeton avant(Texte text, int at) {
        int before = at - 1;
        while (lexique.est(PARTICULE, text.jeton(before)) || text.apostrophe(before)) {
            before--;
        }
        return text.jeton(before);
    }

    /** A part of a building or a flat, with its number or letter: « claque la porte. 15 ans » counts something else. */
    private int partie(MotsDIdentite.Nature nature, Texte text, int i) {
        int at = lexique.fin(nature, text, i);
        if (at == i) {
            return i;
        }
        at = text.jeton(at).est(".") ? at + 1 : at;
        int numbered = lexique.fin(NUMERO, text, at);
        at = text.jeton(numbered).est("°") ? numbered + 1 : numbered;
        Jeton value = text.jeton(at);
        if (lexique.est(UNITE, text.jeton(at + 1))) {
            return i;
        }
        if (value.estNombre()) {
            return text.jeton(at + 1).lettre() && text.colle(at + 1) ? at + 2 : at + 1;
        }
        return value.lettre() && !text.apostrophe(at + 1) ? text.jeton(at + 1).estNombre() ? at + 2 : at + 1 : i;
    }

    /** « 3e étage ». */
    private int etage(Texte text, int i) {
        boolean ordinal = text.jeton(i).estNombre() && text.jeton(i + 1).estMot() && text.colle(i + 1);
        int end = ordinal ? lexique.fin(BATIMENT, text, i + 2) : i + 2;
        return end > i + 2 ? end : i;
    }

    private boolean chezQuelquun(Texte text, int i) {
        int at = i - 1;
        while (at > i - CHIFFRES && (lexique.est(DETERMINANT, text.jeton(at)) || text.jeton(at).est(":")
                || lexique.est(PARTICULE, text.jeton(at)) || text.apostrophe(at))) {
            at--;
        }
        return lexique.est(DOMICILE, text.jeton(at));
    }
}
