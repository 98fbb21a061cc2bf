package fr.aiguillage.shell;

import fr.aiguillage.commande.Commande;
import java.util.List;
import java.util.Map;

/** Understands a list of words as a call of one of the commands. The words are never joined nor split again. */
final class Analyseur {

    private final Noms noms;

    Analyseur(List<Commande> commandes) {
        this.noms = new Noms(commandes);
    }

    /**
     * Gives the command that the words call, and what they give to it.
     *
     * @throws fr.aiguillage.commande.Refus when they call none, or not as it is declared, or are too long
     */
    Analyse analyse(List<String> words) {
        Limites.verifie(words);
        Noms.Trouvee found = noms.trouve(words);
        LectureDesMots reading = new LectureDesMots(found.commande(), found.reste());
        return reading.demandeAide() ? aide(found.commande()) : reading.analyse();
    }

    private Analyse aide(Commande commande) {
        return new Analyse(noms.aide(), Map.of(), Noms.morceaux(commande.nom()));
    }
}
