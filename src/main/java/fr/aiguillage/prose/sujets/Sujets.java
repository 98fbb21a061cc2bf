package fr.aiguillage.prose.sujets;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.prose.phrase.Proposition;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.phrase.Voisinage;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Says of each fact named whose it is: of whom the words around it speak. */
public final class Sujets {

    private final Map<Reperee, Sujet> sujets = new IdentityHashMap<>();
    private final Set<Reperee> detournes = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Detours detours;
    private final Comptes comptes;
    private final Voisinage voisins;
    private final Personnages personnages;
    private final Apposes apposes;
    private final Actes actes;
    private final Discours discours;
    private final Predicate<String> decrits;
    private Set<String> auteurs = new HashSet<>();

    private Sujets(List<Proposition> parts, Voisinage around, Predicate<String> personal,
            Predicate<String> described) {
        this.detours = new Detours(around);
        this.comptes = new Comptes(personal);
        this.voisins = around;
        this.personnages = new Personnages(parts, comptes::compte, described);
        this.apposes = new Apposes(parts, around);
        this.actes = new Actes(around, personnages);
        this.discours = new Discours(around, personnages, apposes);
        this.decrits = described;
    }

    /**
     * Whose each fact is.
     *
     * @param personal whether an attribute, by its id, is about a person
     * @param described whether some attribute says of somebody else what others say of the person, by who that is
     * @param told whether what was found is said to be so
     */
    public static Sujets de(List<Proposition> parts, Voisinage around, Predicate<String> personal,
            Predicate<String> described, Predicate<Reperee> told) {
        Sujets reader = new Sujets(parts, around, personal, described);
        int sentence = -1;
        for (Proposition part : parts) {
            reader.discours.commencer(part, part.phrase() != sentence);
            reader.lire(part);
            sentence = part.phrase();
        }
        reader.auteurs = reader.actes.auteurs(told);
        reader.auteurs.removeIf(who -> plusieurs(parts, who));
        return reader;
    }

    /** Whether a man and a woman are both called so: « le compagnon de sa grand-mère… sa cousine ». */
    private static boolean plusieurs(List<Proposition> parts, String who) {
        return parts.stream().flatMap(p -> p.reperees().stream()).map(Reperee::expression)
                .filter(e -> who.equals(e.personne()) && e.genre() != null).map(Expression::genre).distinct()
                .count() > 1;
    }

    /** Whether somebody is called the person described. */
    public static boolean decrivent(List<Proposition> parts) {
        return Nommes.decrivent(parts);
    }

    /** Whose a fact is: who does something to the person is called so, unless the vocabulary has words for them. */
    public Sujet de(Reperee fact) {
        Sujet who = sujets.getOrDefault(fact, Sujet.INCERTAIN);
        return auteurs.contains(who.qui()) && !decrits.test(who.qui())
                ? new Sujet(Sujet.AUTEUR, who.sur(), who.apposition(), null) : who;
    }

    /** Whether its words would say it of the person, where somebody else is surely spoken of: « la maman… ». */
    public boolean dAutrui(Reperee fact) {
        return detournes.contains(fact);
    }

    /** Who does to whom what a fact says, or null. */
    public @Nullable Acte acte(Reperee fact) {
        return actes.de(fact);
    }

    private void lire(Proposition part) {
        for (int i = 0; i < part.reperees().size(); i++) {
            Reperee found = part.reperees().get(i);
            if (found.nomme()) {
                discours.nommer(part, found);
            } else if (found.marque() == Marque.PRONOM) {
                discours.reprendre(part, found);
            } else if (found.estFait()) {
                sujets.put(found, found.expression().par() == null ? sujet(part, i) : acte(part, found));
                if (detours.ailleurs(part, found, sujets.get(found))) {
                    detournes.add(found);
                }
            }
        }
    }

    /** What is said at once of who is named as doing something is said of them as such: « battue par son fils de 20 ans ». */
    private Sujet acte(Proposition part, Reperee found) {
        Sujet doer = actes.lire(part, found, discours.acteur(), discours.complement());
        Acte done = actes.de(found);
        if (done != null && done.estSubi()) {
            part.reperees().stream().filter(r -> r.nomme() && r.a() == found.a() && r.de() > found.de())
                    .forEach(named -> apposes.reconnaitre(named, done.auteur()));
        }
        return doer;
    }

    private Sujet sujet(Proposition part, int i) {
        Reperee found = part.reperees().get(i);
        Reperee whose = discours.complement();
        if (whose != null && voisins.possede(whose.a(), found.de())) {
            return Sujet.de(qui(whose.expression())).incertain();
        }
        if (cache(found) && comptes.compte(found) && !personnages.decrite()) {
            personnages.compter();
            return Sujet.ELLE_MEME;
        }
        Sujet who = found.appose() ? apposes.qui(found, discours.courant(), personnages.comptee()) : de(part, i);
        return who.elleMeme() ? compter(part, found, who) : who;
    }

    /** The person described, unless somebody else was told to have that many years. */
    private Sujet compter(Proposition part, Reperee found, Sujet who) {
        if (comptes.contredit(found, part.phrase(), presente(part, found))) {
            discours.douter();
            return Sujet.INCERTAIN;
        }
        if (comptes.compte(found)) {
            personnages.compter();
        }
        return who;
    }

    /** Whether it is told of somebody whose name is hidden, whom another belongs to: « la mère de …, 9 ans ». */
    private boolean cache(Reperee found) {
        return found.de() > 0 && voisins.appartient(found.de() - 1) && voisins.separe(found.de(), found.de());
    }

    private Sujet de(Proposition part, int i) {
        Expression owner = apposes.possesseur(part, i);
        Sujet next = discours.apres();
        return owner != null ? Sujet.de(qui(owner)) : next != null && reprend(part, i) ? next : discours.courant();
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

    private static String qui(Expression someone) {
        return String.valueOf(someone.personne());
    }
}
