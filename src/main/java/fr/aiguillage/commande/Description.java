package fr.aiguillage.commande;

import fr.aiguillage.orientation.Entretien;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.orientation.Question;
import fr.aiguillage.rendu.Apercu;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.PageReponse;
import org.jspecify.annotations.Nullable;

/** A guided description under way. Whatever is understood is kept at once, so that one may stop anywhere. */
final class Description {

    private static final String ENTREE = """
            Une question à la fois ; Entrée quand vous ne savez pas. « < » revient à la
            question d'avant, « fin » montre toute la réponse, « aide » dit le reste.
            Ni nom, ni adresse, ni date de naissance.
            """;
    private static final String SANS_REPONSE = "« decrire » pose des questions et n'a reçu aucune réponse.";
    private static final String AUTREMENT = "Peut-être dans un terminal, ou une réponse par ligne sur l'entrée standard, "
            + "ou « orienter --fait age=17 » ?";

    private final Orienteur orienteur;
    private final Appel call;
    private final Mots mots;
    private final Entretien entretien;
    private final Interrogation interrogation;
    private Orientation answer;
    private boolean commence;

    Description(Orienteur orienteur, Appel call) {
        this.orienteur = orienteur;
        this.call = call;
        this.mots = new Mots(orienteur.connaissances().catalogue());
        this.entretien = new Entretien(orienteur.connaissances());
        this.interrogation = new Interrogation(orienteur.connaissances(), call);
        this.answer = orienteur.orienter(call.session().situation());
    }

    /** Asks until there is nothing more to ask, or the one who answers stops. */
    void mener() {
        call.sortie().print(ENTREE);
        Question question = suivante();
        while (question != null) {
            call.sortie().print("\n" + Apercu.connu(answer, mots));
            Interrogation.Issue outcome = interrogation.poser(question);
            if (outcome == Interrogation.Issue.INTERROMPU) {
                interrompre();
                return;
            }
            commence = true;
            question = outcome == Interrogation.Issue.FIN ? null : apres(question, outcome);
        }
        conclure();
    }

    private @Nullable Question apres(Question question, Interrogation.Issue outcome) {
        if (outcome == Interrogation.Issue.RETOUR) {
            return avant(question);
        }
        if (outcome == Interrogation.Issue.SUITE) {
            entretien.poser(question);
        }
        montrer();
        return outcome == Interrogation.Issue.SUITE ? suivante() : question;
    }

    private Question avant(Question question) {
        Question before = entretien.reprendre();
        if (before == null) {
            call.sortie().println("C'est la première question.");
        }
        return before == null ? question : before;
    }

    private @Nullable Question suivante() {
        return entretien.suivante(call.session().situation(), answer);
    }

    /** Shows the answer again when it changed. */
    private void montrer() {
        Orientation before = answer;
        answer = orienteur.orienter(call.session().situation());
        if (!before.proposees().equals(answer.proposees()) || !before.gardeFous().equals(answer.gardeFous())) {
            call.sortie().print("\n" + Apercu.de(before, answer, mots));
        }
    }

    private void interrompre() {
        if (!commence && !call.dialogue().seContinue()) {
            throw new Refus(SANS_REPONSE, AUTREMENT);
        }
        if (call.dialogue().seContinue()) {
            call.sortie().println("\nArrêté ici. Ce qui est dit reste en mémoire : « orienter » donne la réponse, "
                    + "« decrire » reprend.");
        } else {
            conclure();
        }
    }

    private void conclure() {
        call.sortie().println();
        Formats.montrer(PageReponse.de(answer, orienteur.connaissances().catalogue()), Format.TEXTE, call);
    }
}
