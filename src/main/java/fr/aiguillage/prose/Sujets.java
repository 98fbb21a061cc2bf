package fr.aiguillage.prose;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.catalogue.Lexique.Marque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Says of each fact named whose it is: of whom the words around it speak. */
final class Sujets {

    private static final int PROCHE = 3;

    private final Map<Reperee, Sujet> sujets = new IdentityHashMap<>();
    private final Comptes comptes;
    private final Voisinage voisins;
    private final Personnages personnages;
    private final Apposes apposes;
    private final Actes actes;
    private Sujet courant = Sujet.ELLE_MEME;
    private @Nullable Reperee nomme;
    private @Nullable Reperee complement;
    private Sujet reprise = Sujet.ELLE_MEME;
    private @Nullable Sujet apres;
    private boolean moi;
    private boolean enPassant;
    private boolean premiere;

    private Sujets(List<Proposition> parts, Voisinage around, Predicate<String> personal,
            Predicate<String> described) {
        this.comptes = new Comptes(personal);
        this.voisins = around;
        this.personnages = new Personnages(parts, comptes::compte, described);
        this.apposes = new Apposes(parts, around);
        this.actes = new Actes(around, personnages);
    }

    /**
     * Whose each fact is.
     *
     * @param personal whether an attribute, by its id, is about a person
     * @param described whether some attribute says of somebody else what others say of the person, by who that is
     */
    static Sujets de(List<Proposition> parts, Voisinage around, Predicate<String> personal,
            Predicate<String> described) {
        Sujets reader = new Sujets(parts, around, personal, described);
        int sentence = -1;
        for (Proposition part : parts) {
            reader.commencer(part, part.phrase() != sentence);
            reader.lire(part);
            sentence = part.phrase();
        }
        return reader;
    }

    Sujet de(Reperee fact) {
        return sujets.getOrDefault(fact, Sujet.INCERTAIN);
    }

    /** Who does to whom what a fact says, or null. */
    @Nullable Acte acte(Reperee fact) {
        return actes.de(fact);
    }

    /** Who is spoken of where a part begins. */
    private void commencer(Proposition part, boolean begins) {
        premiere = begins;
        if (begins) {
            personnages.phraseSuivante();
            courant = Sujet.ELLE_MEME;
        } else if (nomme != null && voisins.relatif(part.de())) {
            courant = reprise;
        } else if (apres != null) {
            courant = apres;
        } else if (moi) {
            courant = Sujet.ELLE_MEME;
        } else if (!courant.apposition()) {
            courant = new Sujet(courant.qui(), courant.estLaPersonne() && courant.sur(), false);
        }
        moi = false;
        apres = null;
        nomme = null;
        complement = null;
    }

    private void lire(Proposition part) {
        for (int i = 0; i < part.reperees().size(); i++) {
            Reperee found = part.reperees().get(i);
            if (found.nomme()) {
                nommer(part, found);
            } else if (found.marque() == Marque.PRONOM) {
                reprendre(part, found);
            } else if (found.estFait()) {
                sujets.put(found, found.expression().par() == null ? sujet(part, i)
                        : actes.lire(part, found, moi ? Sujet.INCERTAIN : courant, complement));
            }
        }
    }

    /** A pronoun: in passing, it is somebody else's. */
    private void reprendre(Proposition part, Reperee found) {
        Reperee fact = part.dans(found);
        if (fact != null && fact.de() < found.de()) {
            personnages.citer(found.expression().genre(), voisins.complete(fact.de(), found.de()));
        } else {
            boolean apart = found.de() == part.de() && found.a() == part.a() && voisins.commence(part.de());
            courant = apart ? personnages.oppose(found.expression().genre())
                    : personnages.pronom(found.expression().genre());
        }
    }

    private Sujet sujet(Proposition part, int i) {
        Reperee found = part.reperees().get(i);
        if (complement != null && voisins.possede(complement.a(), found.de())) {
            return Sujet.de(qui(complement.expression())).incertain();
        }
        Sujet who = found.appose() ? apposes.qui(found, courant, personnages.comptee()) : de(part, i);
        if (who.equals(Sujet.ELLE_MEME) && comptes.contredit(found, part.phrase(), presente(part, found))) {
            courant = Sujet.INCERTAIN;
            return Sujet.INCERTAIN;
        }
        if (who.equals(Sujet.ELLE_MEME) && comptes.compte(found)) {
            personnages.compter();
        }
        return who;
    }

    private Sujet de(Proposition part, int i) {
        Expression owner = apposes.possesseur(part, i);
        return owner != null ? Sujet.de(qui(owner)) : apres != null && reprend(part, i) ? apres : courant;
    }

    /** Whether it goes on, without saying who, after someone named in passing: « vit chez sa sœur et cherche… ». */
    private boolean reprend(Proposition part, int i) {
        Reperee found = part.reperees().get(i);
        return voisins.demande(found.de())
                && part.reperees().stream().anyMatch(r -> r.marque() == Marque.ET && r.a() == found.de());
    }

    /** Whether a part begins with it, or with the person described. */
    private boolean presente(Proposition part, Reperee found) {
        return found.de() == part.de() || part.reperees().stream().filter(r -> r.de() <= found.de())
                .anyMatch(r -> r.nomme() && Sujet.PERSONNE.equals(r.expression().personne()));
    }

    private void nommer(Proposition part, Reperee found) {
        Expression someone = found.expression();
        if (found.corrigee()) {
            courant = Sujet.INCERTAIN;
            return;
        }
        if (part.enTete(found)) {
            return;
        }
        if (Personnages.DEMANDEUR.equals(someone.personne())) {
            courant = personnages.moi();
            moi = true;
            return;
        }
        boolean theirs = nomme != null && voisins.possede(nomme.a(), found.de());
        Sujet who = personnages.qui(found);
        Sujet close = personnages.appose(found);
        apposes.nommer(part, found, theirs && enPassant ? close.incertain() : close);
        if (found.cite() && (personnages.decrite() || !who.estLaPersonne())) {
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
        if (passing) {
            Sujet before = apres == null ? courant : apres;
            apres = found.a() == part.a() ? Sujet.INCERTAIN : before;
            courant = Sujet.INCERTAIN;
        } else {
            moi = false;
            apres = null;
            courant = who.estLaPersonne() ? who : autre(part, found, who);
            courant = found.marque() == Marque.INDECIS ? courant.incertain() : courant;
        }
        nomme = found;
        reprise = who;
    }

    /** Someone has a word said about them, and acts or not. */
    private void citer(Proposition part, Reperee found) {
        boolean acts = found.de() == part.de() && voisins.connu(found.de());
        courant = acts ? Sujet.INCERTAIN : courant;
        nomme = found;
        reprise = Sujet.INCERTAIN;
    }

    private void retenir(Proposition part, Reperee found, Sujet who) {
        if (!who.equals(Sujet.ELLE_MEME)) {
            personnages.ajouter(who, found.expression().genre(), found.de() - part.de() < PROCHE, premiere);
        } else if (part.dans(found) == null || part.dans(found).de() == found.de()) {
            personnages.decrire(found.expression());
        }
    }

    /** Whether a fact that began before says something that involves someone: « vit chez sa cousine ». */
    private boolean enPassant(Proposition part, Reperee found) {
        Reperee fact = part.dans(found);
        return fact != null && fact.de() < found.de() || voisins.complete(part.de(), found.de());
    }

    private static Sujet autre(Proposition part, Reperee found, Sujet who) {
        boolean alone = part.reperees().stream().allMatch(r -> r == found || r.accompagne(found))
                && found.de() - part.de() <= PROCHE && part.a() == found.a();
        return new Sujet(who.qui(), who.sur(), alone);
    }

    private static String qui(Expression someone) {
        return String.valueOf(someone.personne());
    }
}
