package fr.aiguillage.commande;

import fr.aiguillage.atelier.seance.Seance;
import fr.aiguillage.atelier.seance.Travail.Desaccord;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Mouvements;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.Page;
import fr.aiguillage.rendu.PageEntree;
import fr.aiguillage.rendu.PageMouvements;
import fr.aiguillage.rendu.PageSeance;
import fr.aiguillage.rendu.PagesMiseEnCommun;
import fr.aiguillage.rendu.Volet;
import fr.aiguillage.situation.Situation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows the answer of a step, and what only makes sense once it is shown: reasons, other facts, disagreements. */
final class ConfrontationDAtelier {

    static final String MAINTENANT = "maintenant";
    private static final Pattern POINT = Pattern.compile("\\s+(?<numero>\\d{1,3})$");

    private final SeanceOuverte ouverte;
    private final Appel call;
    private final Orienteur orienteur;

    ConfrontationDAtelier(SeanceOuverte session, Appel call) {
        this.ouverte = session;
        this.call = call;
        this.orienteur = session.deroule().orienteur();
    }

    private Seance seance() {
        return ouverte.seance();
    }

    /** The id of the entry that words designate. */
    String entree(String words) {
        return Designation.de(words.strip(), orienteur.connaissances());
    }

    private void apresLaReponse() {
        if (!seance().travail().comparee()) {
            throw new Malentendu("la réponse n'est pas encore montrée", "Peut-être « comparer » d'abord ?");
        }
    }

    /** The answer; before every table has recorded, only when that is asked for. */
    List<Page> comparer(String typed) {
        boolean now = Proches.simplifie(typed).equals(MAINTENANT);
        List<String> waited = seance().manquent();
        if (!now && !waited.isEmpty() && !seance().travail().comparee()) {
            throw new Malentendu("n'ont encore rien noté : " + String.join(", ", waited),
                    "Peut-être « proposer " + waited.get(0) + " rien », ou « comparer maintenant » sans attendre ?");
        }
        Page summary = PagesMiseEnCommun.resume(ouverte.miseEnCommun(), seance(), ouverte.catalogue());
        if (!seance().travail().comparee()) {
            ouverte.retenir(seance().comparer());
        }
        return List.of(summary);
    }

    /** One side of the answer, or one point of it: « réponses 2 ». */
    List<Page> montrer(String typed) {
        apresLaReponse();
        Matcher parts = POINT.matcher(typed);
        Volet side = Volet.de(parts.replaceFirst(""));
        return List.of(parts.reset().find()
                ? PagesMiseEnCommun.de(side, Integer.parseInt(parts.group("numero")), ouverte.miseEnCommun(), seance(),
                        ouverte.catalogue())
                : PagesMiseEnCommun.de(side, ouverte.miseEnCommun(), seance(), ouverte.catalogue()));
    }

    private Situation situation() {
        return ouverte.deroule().situation(seance().etape() - 1);
    }

    List<Page> pourquoi(String word) {
        apresLaReponse();
        return List.of(PageEntree.de(orienteur.entree(situation(), entree(word)), ouverte.catalogue()));
    }

    List<Page> changer(String fact) {
        apresLaReponse();
        if (!fact.contains("=")) {
            throw new Malentendu("un fait s'écrit « attribut=valeur »", "Peut-être « changer "
                    + new Carnet(orienteur.connaissances(), call.session()).exemple() + " » ?");
        }
        Situation before = situation();
        Situation after = EtSi.changee(before, orienteur, List.of(fact));
        return List.of(PageMouvements.de(Mouvements.entre(orienteur.orienter(before), orienteur.orienter(after)),
                new Mots(ouverte.catalogue())));
    }

    List<Page> desaccord(String typed) {
        apresLaReponse();
        Desaccord about = ouverte.lecteur().desaccord(typed, this::entree);
        ouverte.retenir(seance().desaccord(about));
        return GestesDAtelier.dite("Noté, désaccord maintenu : " + PageSeance.sujet(about,
                ouverte.deroule().atelier().etapes().get(seance().etape() - 1),
                new Mots(ouverte.catalogue())));
    }
}
