package fr.aiguillage.prose;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.catalogue.Lexique.Marque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of each fact named whose it is: of whom the words around it speak. */
final class Sujets {

    /** The person described, in the words of the catalogue. */
    static final String PERSONNE = "personne";

    /**
     * Whose fact it is.
     *
     * @param qui in the words of the catalogue
     * @param sur whether the text leaves no other reading
     * @param apposition whether someone was only named, so that what follows is about them
     */
    record Sujet(String qui, boolean sur, boolean apposition) {
    }

    /** Who types: what they say of themselves without naming anyone is said of the person described. */
    private static final String DEMANDEUR = "demandeur";

    private static final int PROCHE = 3;
    private static final Sujet ELLE_MEME = new Sujet(PERSONNE, true, false);

    /** The words that make of the next one whose thing it is, rather than of whom one speaks. */
    private static final Set<String> APPARTENANCE = Set.of("de", "du", "d", "des", "chez");

    private final Map<Reperee, Sujet> sujets = new IdentityHashMap<>();
    private final List<Mot> mots;
    private final @Nullable String entrant;
    private @Nullable Expression autre;
    private @Nullable Expression autreAvant;
    private Sujet courant = ELLE_MEME;

    private Sujets(List<Proposition> parts, List<Mot> words) {
        this.mots = words;
        boolean named = parts.stream().flatMap(p -> p.reperees().stream())
                .anyMatch(r -> r.marque() == Marque.SUJET && PERSONNE.equals(r.expression().personne()));
        entrant = named ? null : parts.stream().flatMap(p -> p.reperees().stream())
                .filter(r -> r.marque() == Marque.SUJET || r.marque() == Marque.ENTREE).findFirst()
                .filter(r -> r.marque() == Marque.ENTREE).map(r -> r.expression().personne()).orElse(null);
    }

    static Map<Reperee, Sujet> de(List<Proposition> parts, List<Mot> words) {
        Sujets reader = new Sujets(parts, words);
        int sentence = -1;
        for (Proposition part : parts) {
            reader.lire(part, part.phrase() != sentence);
            sentence = part.phrase();
        }
        return reader.sujets;
    }

    private void lire(Proposition part, boolean begins) {
        if (begins) {
            courant = ELLE_MEME;
            autreAvant = autre;
            autre = null;
        } else if (!courant.apposition()) {
            courant = new Sujet(courant.qui(), courant.qui().equals(PERSONNE) && courant.sur(), false);
        }
        for (int i = 0; i < part.reperees().size(); i++) {
            lire(part, i);
        }
    }

    private void lire(Proposition part, int i) {
        Reperee found = part.reperees().get(i);
        Marque mark = found.marque();
        if (mark == Marque.SUJET || mark == Marque.ENTREE) {
            nommer(part, found);
        } else if (mark == Marque.PRONOM) {
            courant = pronom(found.expression());
        } else if (found.estFait()) {
            Expression owner = possesseur(part, i);
            sujets.put(found, owner == null ? courant : new Sujet(String.valueOf(owner.personne()), true, false));
        }
    }

    /** Whose thing it is: « la consommation de son père ». */
    private @Nullable Expression possesseur(Proposition part, int i) {
        Reperee found = part.reperees().get(i);
        boolean of = found.a() < part.a() && APPARTENANCE.contains(mots.get(found.a()).cle());
        Reperee next = part.reperees().stream().skip(i + 1L).filter(r -> r.de() >= found.a()).findFirst().orElse(null);
        boolean near = next != null && next.de() - found.a() <= PROCHE;
        return of && near && next.marque() == Marque.SUJET && !PERSONNE.equals(next.expression().personne())
                ? next.expression() : null;
    }

    private void nommer(Proposition part, Reperee found) {
        Expression someone = found.expression();
        String who = String.valueOf(someone.personne());
        if (found.corrigee()) {
            courant = new Sujet(PERSONNE, false, false);
            return;
        }
        if (who.equals(entrant) || who.equals(DEMANDEUR)) {
            courant = ELLE_MEME;
            return;
        }
        boolean alone = part.reperees().stream().allMatch(r -> r == found || r.accompagne(found))
                && found.de() - part.de() <= PROCHE && part.a() == found.a();
        courant = new Sujet(who, true, alone && !who.equals(PERSONNE));
        boolean subject = found.de() - part.de() < PROCHE;
        autre = subject && !who.equals(PERSONNE) ? someone : autre;
    }

    /** A pronoun may stand for another person of that gender of whom the sentence, or the one before, speaks first. */
    private Sujet pronom(Expression pronoun) {
        Expression other = autre != null ? autre : autreAvant;
        boolean may = other != null && (other.genre() == null || pronoun.genre() == null
                || other.genre().equals(pronoun.genre()));
        return may ? new Sujet(PERSONNE, false, false) : ELLE_MEME;
    }
}
