package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Territoire;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.orientation.Question;
import fr.aiguillage.rendu.Comprise;
import fr.aiguillage.rendu.Demande;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.Page;
import fr.aiguillage.rendu.PageModeDEmploi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts one question until it is answered or left, and keeps the answer in the session. */
final class Interrogation {

    private static final String INVITE = "> ";

    private final Carnet carnet;
    private final Appel call;
    private @Nullable Comprise comprise;
    private int refusees;

    /** What became of a question. */
    enum Issue {
        SUITE, ENCORE, RETOUR, FIN, INTERROMPU
    }

    Interrogation(Carnet carnet, Appel call) {
        this.carnet = carnet;
        this.call = call;
    }

    /** Asks; a line that is not understood is told why, and the same question comes again for the next line. */
    Issue poser(Question question) {
        Attribut attribut = carnet.attribut(question.attribut());
        call.sortie().print(Demande.de(question, attribut, call.ecran()));
        jusquici(carnet.dit(question.attribut()));
        Issue outcome = null;
        while (outcome == null) {
            call.sortie().flush();
            String typed = call.dialogue().demander(INVITE, reponses(attribut));
            outcome = typed == null ? Issue.INTERROMPU : comprendre(question, Saisie.de(typed));
        }
        return outcome;
    }

    /** The last answer, as it was typed; null when the last line was none. */
    @Nullable Comprise comprise() {
        return comprise;
    }

    /** How many lines were not understood. */
    int refusees() {
        return refusees;
    }

    private @Nullable Issue comprendre(Question question, Saisie typed) {
        comprise = null;
        return switch (typed.sens()) {
            case TROP_LONG -> refuser(question, "Réponse trop longue : " + Saisie.AU_PLUS
                    + " caractères au plus. Un mot ou un numéro suffit.", null);
            case INCONNU -> laisser(question.attribut(), typed.texte());
            case FIN -> Issue.FIN;
            case RETOUR -> Issue.RETOUR;
            case AIDE -> expliquer(question);
            case FAIT -> tente(question, () -> carnet.fixer(typed.texte())) ? Issue.ENCORE : null;
            case REPONSE -> repondre(question, typed.texte());
        };
    }

    /** Left without an answer: nothing typed keeps what was known, a question mark forgets it. */
    private Issue laisser(String id, String typed) {
        if (!typed.isEmpty()) {
            carnet.oublier(id);
        }
        return Issue.SUITE;
    }

    private @Nullable Issue expliquer(Question question) {
        montrer(PageModeDEmploi.de(carnet.attribut(question.attribut()), carnet.exemple()));
        return null;
    }

    private @Nullable Issue repondre(Question question, String typed) {
        boolean kept = tente(question, () -> carnet.repondre(question.attribut(), typed));
        comprise = kept ? new Comprise(question.attribut(), typed) : null;
        return kept ? Issue.SUITE : null;
    }

    private boolean tente(Question question, Runnable step) {
        try {
            step.run();
            return true;
        } catch (Malentendu e) {
            refuser(question, e.texte(), e.peutEtre());
        } catch (Refus e) {
            refuser(question, e.getMessage() + "\nCette réponse n'est pas retenue ; ce qui était connu le reste.",
                    e.peutEtre());
        }
        return false;
    }

    /** Says what is wrong and asks again, so that what is read shows which question the next line answers. */
    private @Nullable Issue refuser(Question question, String what, @Nullable String perhaps) {
        refusees++;
        Page page = new Page("Refus");
        what.lines().forEach(page::paragraphe);
        if (perhaps != null) {
            page.paragraphe(perhaps);
        }
        montrer(page.paragraphe(question.question()));
        return null;
    }

    /** What is known already of what is asked again. */
    private void jusquici(@Nullable String value) {
        if (value != null) {
            montrer(new Page("").paragraphe("Jusqu'ici : " + value + " (Entrée garde cette réponse, « ? » l'oublie)."));
        }
    }

    private void montrer(Page page) {
        call.sortie().print(Format.TEXTE.rendre(page, call.ecran()));
    }

    private List<String> reponses(@Nullable Attribut attribut) {
        if (attribut == null || attribut.type() == Attribut.Type.TERRITOIRE) {
            return carnet.catalogue().territoires().stream().map(Territoire::nom).toList();
        }
        return attribut.type() == Attribut.Type.BOOLEEN ? List.of("oui", "non") : Demande.reponses(attribut);
    }
}
