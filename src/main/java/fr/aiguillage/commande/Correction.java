package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.orientation.Question;
import fr.aiguillage.rendu.Apercu;
import fr.aiguillage.rendu.Connu;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.Page;
import fr.aiguillage.situation.LecteurFaits;
import java.util.ArrayList;
import java.util.List;

/** One correction under way. */
final class Correction {

    private final Orienteur orienteur;
    private final Appel call;
    private final Carnet carnet;

    Correction(Orienteur orienteur, Appel call) {
        this.orienteur = orienteur;
        this.call = call;
        this.carnet = new Carnet(orienteur.connaissances(), call.session());
    }

    /** Corrects what the call names, or asks what to correct; then shows what is known and what moved. */
    void mener() {
        Orientation before = orienteur.orienter(carnet.situation());
        if (call.mots().isEmpty()) {
            choisir();
        }
        call.mots().forEach(this::corriger);
        Orientation after = orienteur.orienter(carnet.situation());
        Mots mots = new Mots(carnet.catalogue());
        call.sortie().print(Connu.de(after, mots, call.ecran(), null) + Apercu.de(before, after, mots, call.ecran()));
    }

    /** Lists what is known by numbers, and asks which one. */
    private void choisir() {
        List<String> known = new ArrayList<>(carnet.situation().faits().keySet());
        if (carnet.situation().territoire() != null) {
            known.add(Question.TERRITOIRE);
        }
        if (known.isEmpty()) {
            throw new Refus("Rien n'est encore connu : il n'y a rien à corriger.",
                    "Peut-être « decrire » ou « orienter --fait " + carnet.exemple() + " » ?");
        }
        Page page = new Page("Ce qui est connu");
        known.forEach(id -> page.paragraphe((known.indexOf(id) + 1) + " " + dit(id)));
        page.paragraphe("Lequel corriger ? (un numéro ou un nom ; Entrée : aucun)");
        call.sortie().print(Format.TEXTE.rendre(page, call.ecran()));
        call.sortie().flush();
        String typed = call.dialogue().demander("> ", known);
        if (typed != null && !typed.isBlank()) {
            corriger(nomme(typed.strip(), known));
        }
    }

    private static String nomme(String typed, List<String> known) {
        boolean numbered = typed.matches("\\d{1,3}") && Integer.parseInt(typed) > 0
                && Integer.parseInt(typed) <= known.size();
        return numbered ? known.get(Integer.parseInt(typed) - 1) : typed;
    }

    private String dit(String id) {
        Attribut attribut = carnet.attribut(id);
        return attribut == null ? "Lieu : " + carnet.dit(id)
                : attribut.libelle() + " : " + carnet.dit(id) + " (" + id + ")";
    }

    private void corriger(String word) {
        if (word.startsWith("-") || word.endsWith("=?") || word.endsWith("=")) {
            carnet.oublier(id(word.replaceAll("^-|=\\??$", "")));
        } else if (word.contains("=")) {
            carnet.fixer(word);
        } else {
            redemander(id(word));
        }
    }

    private void redemander(String id) {
        Question question = Question.sur(id, carnet.attribut(id));
        if (new Interrogation(carnet, call).poser(question) == Interrogation.Issue.INTERROMPU
                && !call.dialogue().seContinue()) {
            throw new Refus("« corriger " + id + " » pose une question et n'a reçu aucune réponse.",
                    "Peut-être « corriger " + id + "=… » ?");
        }
    }

    private String id(String name) {
        try {
            return name.equals(Question.TERRITOIRE) ? name
                    : new LecteurFaits(carnet.catalogue()).attribut(name).id();
        } catch (Malentendu e) {
            throw new Refus(e.texte(), e.peutEtre());
        }
    }
}
