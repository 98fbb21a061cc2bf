package fr.aiguillage.prose.reperage;

import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.prose.motifs.Emplacement;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.texte.Mot.Coupure;
import fr.aiguillage.prose.texte.Mot;
import fr.aiguillage.prose.texte.Nombres;
import fr.aiguillage.prose.texte.PetitsMots;
import java.util.List;

/** Where whoever types says who it is: first, right before saying « je », or in what closes the text as a signature does. */
final class Presentation implements Emplacement {

    private static final int SALUT = 3;
    private static final String SIGNATURES = "(\n—";

    private final String texte;
    private final List<Mot> mots;
    private final PetitsMots petits;
    private final int signature;

    Presentation(String text, List<Mot> words, PetitsMots small) {
        this.texte = text;
        this.mots = words;
        this.petits = small;
        this.signature = signature(text, words);
    }

    /** The first word of a last sentence that a bracket or a new line sets apart, or none. */
    private static int signature(String text, List<Mot> words) {
        int last = words.size() - 1;
        while (last > 0 && words.get(last).avant() != Coupure.FORTE) {
            last--;
        }
        String gap = last < 1 ? "" : text.substring(words.get(last - 1).fin(), words.get(last).debut());
        return gap.chars().anyMatch(c -> SIGNATURES.indexOf(c) >= 0) ? last : -1;
    }

    @Override
    public boolean peutOuvrir(int at) {
        return at <= SALUT || at == signature || mots.get(at).avant() == Coupure.FORTE;
    }

    /** Set apart, with nothing but where and when the job is done. */
    @Override
    public boolean presente(Reperee found) {
        int start = found.de();
        int end = apres(found.a());
        return premier(start) && coupe(end) || start == signature && end == mots.size() || ouvre(start, end);
    }

    /** Whether it opens a sentence that goes on in the first person: « Boulangère, je ferme tôt ». */
    private boolean ouvre(int start, int end) {
        return end + 1 < mots.size() && mots.get(start).avant() == Coupure.FORTE
                && mots.get(end).avant() == Coupure.FAIBLE && petits.soi().contains(mots.get(end).cle()) && !autrui(end + 1);
    }

    /** Whether it is of somebody that the first person speaks: « Boulangère, je la reçois ». */
    private boolean autrui(int at) {
        String key = mots.get(at).cle();
        return petits.est(Marque.DEFINI, key) || petits.est(Marque.PRONOM, key);
    }

    /** Whether it comes first, or after a greeting. */
    private boolean premier(int start) {
        return start == 0 || start <= SALUT && mots.get(start).avant() != Coupure.AUCUNE;
    }

    /** Whether something was already stated: whoever is then told the job of is somebody else. */
    boolean suit(Reperee found, List<Reperee> all) {
        return found.de() != signature && !ouvre(found.de(), apres(found.a())) && all.stream()
                .anyMatch(r -> r.estFait() && !r.expression().debut() && r.a() <= found.de());
    }

    /** Whether a colon follows, and then somebody: who is named, or a number that can only be of somebody. */
    boolean annonce(Reperee found, List<Reperee> all) {
        int next = found.a();
        return next < mots.size() && mots.get(next).avant() == Coupure.ANNONCE && all.stream()
                .anyMatch(r -> r.de() == next && (r.nomme() || r.estFait() && r.expression().bornes() != null));
    }

    @Override
    public boolean reprend(Reperee found, List<Reperee> before) {
        return found.expression().debut() && before.stream()
                .filter(r -> r.expression().debut() && r.a() <= found.de()).anyMatch(r -> memeSujet(r, found));
    }

    private static boolean memeSujet(Reperee one, Reperee other) {
        return one.attributs().stream().anyMatch(other.attributs()::contains);
    }

    private boolean coupe(int at) {
        return at == mots.size() || mots.get(at).coupe();
    }

    /** The word after those that say where and when: one of them may be anything that is not done to anybody. */
    private int apres(int start) {
        int end = start;
        int others = 0;
        while (!coupe(end) && (situe(end) || end > start && others++ == 0 && !mesure(start, end) && !accompli(end))) {
            end++;
        }
        return end;
    }

    /** Whether it is what a number counts, unless that tells for how long: « fille de 9 ans », not « depuis 9 ans ». */
    private boolean mesure(int start, int at) {
        return compte(at - 1) && (at - 2 < start || petits.est(Marque.APPARTENANCE, mots.get(at - 2).cle()));
    }

    private boolean situe(int at) {
        return petits.est(Marque.EXERCICE, mots.get(at).cle()) || compte(at) || nomPropre(at);
    }

    /** Whether it is more than one, in figures or in words. */
    private boolean compte(int at) {
        Nombres.Nombre read = Nombres.lire(mots, at);
        return mots.get(at).estNombre() || read != null && read.valeur() > 1;
    }

    private boolean nomPropre(int at) {
        Mot word = mots.get(at);
        return word.capitale() && texte.substring(word.debut(), word.fin()).chars().anyMatch(Character::isLowerCase);
    }

    /** Whether it may be what was done to somebody: « menacé », « menacee ». */
    private boolean accompli(int at) {
        return mots.get(at).aigu() || mots.get(at).cle().matches(".*ees?");
    }
}
