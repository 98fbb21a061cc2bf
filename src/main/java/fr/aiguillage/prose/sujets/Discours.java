package fr.aiguillage.prose.sujets;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.prose.phrase.Proposition;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.phrase.Voisinage;
import org.jspecify.annotations.Nullable;

/** Of whom a text speaks, from one word to the next. */
final class Discours {

    private static final int PROCHE = 3;

    private final Voisinage voisins;
    private final Personnages personnages;
    private final Apposes apposes;
    private Sujet courant = Sujet.ELLE_MEME;
    private @Nullable Reperee nomme;
    private @Nullable Reperee complement;
    private Sujet reprise = Sujet.ELLE_MEME;
    private @Nullable Sujet apres;
    private Sujet avant = Sujet.ELLE_MEME;
    private @Nullable Sujet incise;
    private boolean moi;
    private boolean enPassant;
    private boolean premiere;

    Discours(Voisinage around, Personnages people, Apposes apposed) {
        this.voisins = around;
        this.personnages = people;
        this.apposes = apposed;
    }

    /** Of whom one speaks there. */
    Sujet courant() {
        return courant;
    }

    /** Who does what is done there: whoever types does it to somebody else. */
    Sujet acteur() {
        return moi ? Sujet.INCERTAIN : courant;
    }

    /** Whose is the one just named: « le frère de son mari »; or null. */
    @Nullable Reperee complement() {
        return complement;
    }

    /** Of whom one spoke before someone was named in passing; or null. */
    @Nullable Sujet apres() {
        return apres;
    }

    /** From there on, somebody else may be meant. */
    void douter() {
        courant = Sujet.INCERTAIN;
    }

    /**
     * A part begins.
     *
     * @param begins whether a sentence begins with it
     */
    void commencer(Proposition part, boolean begins) {
        premiere = begins;
        if (begins) {
            personnages.phraseSuivante();
        }
        Sujet before = courant;
        courant = begins ? personnages.laPersonne() : suite(part);
        incise = !begins && voisins.ouvreUneParenthese(part.de()) ? before : null;
        moi = false;
        apres = null;
        nomme = null;
        complement = null;
    }

    /** Who is spoken of where a sentence goes on: behind what was said in passing, those of whom it was said do. */
    private Sujet suite(Proposition part) {
        if (incise != null && voisins.agit(part.de())) {
            return incise;
        }
        if (nomme != null && voisins.relatif(part.de())) {
            return reprise;
        }
        if (apres != null || moi) {
            return apres == null ? Sujet.ELLE_MEME : voisins.agit(part.de()) ? avant : apres;
        }
        return courant.apposition() ? courant
                : new Sujet(courant.qui(), courant.estLaPersonne() && courant.sur(), false, courant.aussi());
    }

    /** A pronoun: in passing, it is somebody else's. */
    void reprendre(Proposition part, Reperee found) {
        Reperee fact = part.dans(found);
        String genre = found.expression().genre();
        if (fact != null && fact.de() < found.de()) {
            personnages.citer(genre, voisins.complete(fact.de(), found.de()));
        } else {
            boolean apart = found.de() == part.de() && found.a() == part.a() && voisins.commence(part.de());
            courant = apart ? personnages.oppose(genre) : personnages.pronom(found.expression());
        }
    }

    /** Someone is named. */
    void nommer(Proposition part, Reperee found) {
        if (found.corrigee()) {
            douter();
        } else if (part.enTete(found)) {
            return;
        } else if (Expression.DEMANDEUR.equals(found.expression().personne())) {
            parler(part, found);
        } else {
            quelquUn(part, found);
        }
    }

    /** Whoever types speaks of oneself, unless in passing: « un jeune que je suis depuis mai dort… ». */
    private void parler(Proposition part, Reperee found) {
        int before = found.de() - 1;
        if (before <= part.de() || nomme == null || !voisins.ouvreUneParenthese(before)) {
            courant = personnages.moi();
            moi = true;
        }
    }

    private void quelquUn(Proposition part, Reperee found) {
        boolean theirs = nomme != null && voisins.possede(nomme.a(), found.de());
        Sujet who = personnages.qui(found);
        Sujet close = personnages.appose(found);
        apposes.nommer(part, found, theirs && enPassant ? close.incertain() : close);
        boolean another = !courant.elleMeme() && (!courant.estLaPersonne() || courant.aussi() != null);
        boolean theirChild = found.cite() && who.elleMeme() && another;
        if (theirChild) {
            personnages.decrire(found.expression());
        }
        if (theirChild || found.cite() && (personnages.decrite() || !who.estLaPersonne())) {
            citer(part, found);
            return;
        }
        boolean passing = !theirs && !who.estLaPersonne() && enPassant(part, found);
        retenir(part, found, who);
        if (theirs) {
            complement = found;
            return;
        }
        enPassant = passing && voisins.complete(part.de(), found.de());
        suivre(part, found, who, passing);
        nomme = found;
        reprise = who;
    }

    /** What follows is about whoever was named, unless that was in passing. */
    private void suivre(Proposition part, Reperee found, Sujet who, boolean passing) {
        if (passing) {
            avant = apres == null ? courant : apres;
            apres = found.a() == part.a() ? Sujet.INCERTAIN : avant;
            courant = Sujet.INCERTAIN;
            return;
        }
        moi = false;
        apres = null;
        courant = who.estLaPersonne() ? who : autre(part, found, who);
        courant = found.marque() == Marque.INDECIS ? courant.incertain() : courant;
    }

    /** Someone has a word said about them, and acts or not. */
    private void citer(Proposition part, Reperee found) {
        boolean acts = found.de() == part.de() && voisins.connu(found.de());
        courant = acts ? Sujet.INCERTAIN : courant;
        nomme = found;
        reprise = Sujet.INCERTAIN;
    }

    private void retenir(Proposition part, Reperee found, Sujet who) {
        Reperee fact = part.dans(found);
        if (!who.elleMeme()) {
            personnages.ajouter(found, who, agit(part, found), premiere);
        } else if (fact == null || fact.de() == found.de()) {
            personnages.decrire(found.expression());
        }
    }

    /** Whether someone stands near enough the head of a part to do what it says, or to be the one whom we met. */
    private boolean agit(Proposition part, Reperee found) {
        return found.de() - part.de() < PROCHE || moi && !voisins.complete(part.de(), found.de());
    }

    /** Whether a fact that began before says something that involves someone: « vit chez sa cousine ». */
    private boolean enPassant(Proposition part, Reperee found) {
        Reperee fact = part.dans(found);
        return fact != null && fact.de() < found.de() || voisins.complete(part.de(), found.de());
    }

    private static Sujet autre(Proposition part, Reperee found, Sujet who) {
        boolean alone = part.reperees().stream().allMatch(r -> r == found || r.accompagne(found))
                && found.de() - part.de() <= PROCHE && part.a() == found.a();
        return new Sujet(who.qui(), who.sur(), alone, who.aussi());
    }
}
