package fr.aiguillage.shell;

import fr.aiguillage.commande.Commande;
import fr.aiguillage.mots.Proches;
import java.util.List;
import java.util.Map;

/** Understands a list of words as a call of one of the commands. The words are never joined nor split again. */
final class Analyseur {

    /** A line of fewer words is more likely a command with a typing error. */
    private static final int PHRASE = 3;

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

    /** Whether the words, which name no command, are likely to tell of a situation. */
    boolean estUnePhrase(List<String> words) {
        boolean command = noms.connue(words) != null || noms.estGroupe(words.get(0))
                || words.stream().anyMatch(w -> w.startsWith("--") || w.contains("="));
        boolean nearly = noms.premiers().stream().anyMatch(name -> Proches.presque(words.get(0), name));
        return !command && !nearly && (words.size() >= PHRASE || words.size() > 1 && Character.isDigit(words.get(0).charAt(0)));
    }

    private Analyse aide(Commande commande) {
        return new Analyse(noms.aide(), Map.of(), Noms.morceaux(commande.nom()));
    }
}
