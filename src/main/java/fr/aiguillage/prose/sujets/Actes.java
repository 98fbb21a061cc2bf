package fr.aiguillage.prose.sujets;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.prose.phrase.Proposition;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.phrase.Voisinage;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of what is done to somebody who does it, and to whom. */
final class Actes {

    /** Whoever does it is named that near behind. */
    private static final int PROCHE = 2;

    /** With so many words, the first one stands for somebody: « la gifle » alone may be a thing. */
    private static final int VERBE = 3;

    private static final Sujet AUTRUI = Sujet.de(Expression.AUTRUI);

    private final Map<Reperee, Acte> actes = new IdentityHashMap<>();
    private final Voisinage voisins;
    private final Personnages personnages;

    Actes(Voisinage around, Personnages people) {
        this.voisins = around;
        this.personnages = people;
    }

    @Nullable Acte de(Reperee found) {
        return actes.get(found);
    }

    /** Those who surely do something to the person described, as far as it is told. */
    Set<String> auteurs(Predicate<Reperee> told) {
        return actes.entrySet().stream().filter(e -> e.getValue().estSubi() && told.test(e.getKey()))
                .map(e -> e.getValue().auteur().qui()).collect(Collectors.toSet());
    }

    /**
     * Who does what is done there.
     *
     * @param before who is spoken of before, and does it unless somebody is named behind: « frappée par »
     * @param whose whose someone they are: not the person's own, then, but somebody else
     */
    Sujet lire(Proposition part, Reperee found, Sujet before, @Nullable Reperee whose) {
        boolean own = whose == null || Sujet.PERSONNE.equals(whose.expression().personne());
        Sujet doer = own ? before : new Sujet(Expression.AUTRUI, before.sur(), false, null);
        return !found.expression().subi().isEmpty() ? subir(part, found, doer)
                : agir(part, found, antecedent(part, found, doer));
    }

    /** « son oncle, qui »: whoever was just named, however they were. */
    private Sujet antecedent(Proposition part, Reperee found, Sujet before) {
        int who = found.de() - 1;
        return who < part.de() || !voisins.relatif(who) ? before : part.reperees().stream()
                .filter(r -> r.nomme() && (r.a() == who || r.a() == found.de()))
                .filter(r -> !Sujet.PERSONNE.equals(r.expression().personne()))
                .map(r -> nomme(part, r)).findFirst().orElse(before);
    }

    /** Somebody does something to whom its first word stands for: that somebody, when they were named for sure. */
    private Sujet agir(Proposition part, Reperee found, Sujet doer) {
        Expression object = designee(found);
        Sujet first = object == null ? null : premier(part, found, doer);
        return first == null ? agir(part, found, doer, object) : poser(found, first, object);
    }

    private Sujet poser(Reperee found, Sujet doer, @Nullable Expression object) {
        Sujet other = cible(object, doer);
        actes.put(found, new Acte(doer, other, other.sur() && !other.estLaPersonne()));
        return doer;
    }

    private Sujet agir(Proposition part, Reperee found, Sujet doer, @Nullable Expression object) {
        boolean told = gouverne(part, found) || object == null && suit(part, found);
        boolean verb = told || object == null || found.a() - found.de() >= VERBE;
        if (doer.estLaPersonne() && (!verb || told && doer.sur())) {
            return verb ? doer : AUTRUI;
        }
        poser(found, doer.estLaPersonne() ? AUTRUI.incertain() : verb ? doer : doer.incertain(), object);
        return doer.estLaPersonne() ? Sujet.INCERTAIN : doer;
    }

    /** Who is named first in a part that then speaks of the person described: « un client a vu… et lui a pris ». */
    private @Nullable Sujet premier(Proposition part, Reperee found, Sujet doer) {
        return !doer.elleMeme() || gouverne(part, found) ? null : part.reperees().stream()
                .filter(Reperee::nomme).findFirst().filter(r -> r.a() < found.de() && r.de() - part.de() <= PROCHE)
                .filter(r -> !Sujet.PERSONNE.equals(r.expression().personne()) && !voisins.complete(part.de(), r.de()))
                .filter(r -> !Expression.DEMANDEUR.equals(r.expression().personne()))
                .map(r -> nomme(part, r)).orElse(null);
    }

    /** The word that stands for whom it is done to: the first one, or the last: « la frappe », « la main sur elle ». */
    private @Nullable Expression designee(Reperee found) {
        Expression first = voisins.cible(found.de());
        return first == null ? voisins.cible(found.a() - 1) : first;
    }

    private Sujet cible(@Nullable Expression object, Sujet doer) {
        if (object == null) {
            return Sujet.ELLE_MEME;
        }
        return Expression.DEMANDEUR.equals(object.personne()) ? personnages.moi()
                : personnages.cible(object.genre(), doer);
    }

    /** Whether nothing is said before, or something else that is joined to it. */
    private static boolean suit(Proposition part, Reperee found) {
        return found.de() == part.de() || part.reperees().stream().anyMatch(r -> r.a() == found.de()
                && (r.marque() == Marque.ET || r.marque() == Marque.OU));
    }

    /** Whether what stands right before, light words apart, is who does it, or can only be followed by a verb. */
    private boolean gouverne(Proposition part, Reperee found) {
        int before = found.de() - 1;
        return before >= part.de() && voisins.relatif(before) || part.reperees().stream().anyMatch(r ->
                (r.nomme() && !autre(r.expression()) || r.marque() == Marque.PRONOM || r.marque() == Marque.NE
                        || r.appose())
                        && voisins.touche(r.a(), found.de()));
    }

    /** Whether someone is called as the person may be, a man or a woman, and cannot be her. */
    private boolean autre(Expression someone) {
        return Sujet.PERSONNE.equals(someone.personne()) && personnages.exclut(someone.genre());
    }

    /** Something is done to somebody, by whom the last words name, or the next ones. */
    private Sujet subir(Proposition part, Reperee found, Sujet victim) {
        Sujet doer = part.reperees().stream().filter(Reperee::nomme)
                .filter(r -> r.de() > found.de() && r.a() >= found.a()).findFirst()
                .filter(r -> r.de() - found.a() <= PROCHE)
                .filter(r -> !Expression.DEMANDEUR.equals(r.expression().personne()))
                .map(r -> nomme(part, r)).orElse(AUTRUI.incertain());
        if (doer.sur() || !voisins.appartient(found.a() - 1)) {
            actes.put(found, new Acte(doer, victim, doer.sur()));
        }
        return doer.sur() ? doer : AUTRUI;
    }

    /** Who is named, as somebody else than whom it is done to; of someone's someone, only that they are another. */
    private Sujet nomme(Proposition part, Reperee named) {
        Expression someone = named.expression();
        boolean theirs = part.reperees().stream().anyMatch(r -> r.nomme() && voisins.possede(named.a(), r.de())
                && !Sujet.PERSONNE.equals(r.expression().personne()));
        String who = Sujet.PERSONNE.equals(someone.personne()) ? someone.autrement() : someone.personne();
        return Sujet.de(theirs || who == null ? Expression.AUTRUI : who);
    }
}
