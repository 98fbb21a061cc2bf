package fr.aiguillage.prose.portee;

import fr.aiguillage.prose.phrase.Reperee;

/** What the words of grammar of a sentence leave open: it bears on the facts that come after, until one has come. */
final class Suspens {

    private boolean doute;
    private boolean rapport;
    private boolean hypothese;
    private boolean condition;
    private boolean question;
    private boolean demande;

    /** A new sentence leaves nothing open. */
    void recommencer() {
        question = false;
        demande = false;
        oublier();
    }

    /** What was left open bore on what has come, or is cut from what comes. */
    void oublier() {
        doute = false;
        rapport = false;
        hypothese = false;
        condition = false;
    }

    void douter() {
        doute = true;
    }

    void rapporter() {
        rapport = true;
    }

    /**
     * What follows is wished or supposed. A word that was guessed supposes nothing for sure.
     *
     * @param depends whether it depends on something, as all that is joined to it does
     */
    void supposer(boolean guessed, boolean depends) {
        hypothese |= !guessed;
        condition |= depends;
        doute |= guessed;
    }

    /** Somebody else does something: a wish that came before is not about it. */
    void changerDActeur() {
        hypothese &= condition;
    }

    /** A question that supposes what it names. */
    void questionner() {
        question = true;
    }

    /** A question about what it names, to the end of the sentence. */
    void demander() {
        demande = !question;
    }

    /** Whether what comes depends on something. */
    boolean depend() {
        return condition;
    }

    boolean ecarte() {
        return hypothese;
    }

    boolean doute(Reperee fact) {
        return doute || demande || rapport && !fact.expression().rapporte();
    }

    boolean suppose() {
        return question;
    }
}
