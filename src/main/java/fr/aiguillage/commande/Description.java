package fr.aiguillage.commande;

import fr.aiguillage.commande.Interrogation.Issue;
import fr.aiguillage.orientation.Entretien;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.orientation.Question;
import fr.aiguillage.rendu.Apercu;
import fr.aiguillage.rendu.Connu;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.Page;
import fr.aiguillage.rendu.PageModeDEmploi;
import fr.aiguillage.rendu.PageReponse;
import org.jspecify.annotations.Nullable;

/** A guided description under way. Whatever is understood is kept at once, so that one may stop anywhere. */
final class Description {

    private static final String SANS_REPONSE = "« decrire » pose des questions et n'a reçu aucune réponse.";

    private final Orienteur orienteur;
    private final Appel call;
    private final Mots mots;
    private final Carnet carnet;
    private final Entretien entretien;
    private final Interrogation interrogation;
    private Orientation answer;
    private boolean commence;

    Description(Orienteur orienteur, Appel call) {
        this.orienteur = orienteur;
        this.call = call;
        this.mots = new Mots(orienteur.connaissances().catalogue());
        this.carnet = new Carnet(orienteur.connaissances(), call.session());
        this.entretien = new Entretien(orienteur.connaissances());
        this.interrogation = new Interrogation(carnet, call);
        this.answer = orienteur.orienter(carnet.situation());
    }

    /** Asks until there is nothing more to ask, or the one who answers stops. */
    void mener() {
        dire(PageModeDEmploi.accueil());
        Question question = suivante();
        while (question != null) {
            call.sortie().print("\n" + Connu.de(answer, mots, call.ecran(), interrogation.comprise()));
            Issue outcome = interrogation.poser(question);
            if (outcome == Issue.INTERROMPU) {
                interrompre();
                return;
            }
            commence = true;
            question = outcome == Issue.FIN ? null : apres(question, outcome);
        }
        conclure();
    }

    private @Nullable Question apres(Question question, Issue outcome) {
        if (outcome == Issue.RETOUR) {
            return avant(question);
        }
        if (outcome == Issue.SUITE) {
            entretien.poser(question);
        }
        montrer();
        return outcome == Issue.SUITE ? suivante() : question;
    }

    private Question avant(Question question) {
        Question before = entretien.reprendre();
        if (before == null) {
            call.sortie().println("C'est la première question.");
        }
        return before == null ? question : before;
    }

    private @Nullable Question suivante() {
        return entretien.suivante(carnet.situation(), answer);
    }

    /** Shows the answer again when it changed. */
    private void montrer() {
        Orientation before = answer;
        answer = orienteur.orienter(carnet.situation());
        if (!before.proposees().equals(answer.proposees()) || !before.gardeFous().equals(answer.gardeFous())) {
            call.sortie().print("\n" + Apercu.de(before, answer, mots, call.ecran()));
        }
    }

    private void interrompre() {
        if (call.dialogue().seContinue()) {
            call.sortie().println();
            dire(new Page("Arrêt").paragraphe("Arrêté ici. Ce qui est dit reste en mémoire : « orienter » donne la "
                    + "réponse, « decrire » reprend."));
        } else if (commence) {
            conclure();
        } else {
            throw new Refus(SANS_REPONSE, "Peut-être dans un terminal, ou une réponse par ligne sur l'entrée standard, "
                    + "ou « orienter --fait " + carnet.exemple() + " » ?");
        }
    }

    private void conclure() {
        call.sortie().println();
        Formats.montrer(PageReponse.de(answer, orienteur.connaissances().catalogue()), Format.TEXTE, call);
        int refused = interrogation.refusees();
        if (refused > 0 && !call.dialogue().seContinue()) {
            call.notices().println(refused == 1
                    ? "Une ligne n'a pas été comprise : la suivante a répondu à la même question."
                    : refused + " lignes n'ont pas été comprises : à chaque fois, la suivante a répondu à la même question.");
        }
    }

    private void dire(Page page) {
        call.sortie().print(Format.TEXTE.rendre(page, call.ecran()));
    }
}
