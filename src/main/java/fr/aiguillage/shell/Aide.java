package fr.aiguillage.shell;

import fr.aiguillage.commande.Appel;
import fr.aiguillage.commande.Commande;
import fr.aiguillage.commande.Parametres;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.Page;
import java.util.List;

/** {@code aide [COMMANDE]}: what the commands are and what they take, from what they declare. */
final class Aide implements Commande {

    private final List<Commande> commandes;

    /** Tells about the commands of a list, which may be completed up to the first call. */
    Aide(List<Commande> commandes) {
        this.commandes = commandes;
    }

    @Override
    public String nom() {
        return "aide";
    }

    @Override
    public String description() {
        return "dit ce que fait une commande, ou les donne toutes";
    }

    @Override
    public Parametres parametres() {
        return new Parametres("COMMANDE", 0, 2);
    }

    @Override
    public int executer(Appel appel) {
        appel.sortie().print(Format.TEXTE.rendre(pour(appel.mots()), appel.ecran()));
        return 0;
    }

    private Page pour(List<String> words) {
        TexteAide texte = new TexteAide(commandes);
        return words.isEmpty() ? texte.general() : pour(words, texte, new Noms(commandes));
    }

    private static Page pour(List<String> words, TexteAide texte, Noms noms) {
        Noms.Trouvee found = noms.connue(words);
        if (found != null && found.reste().isEmpty()) {
            return texte.de(found.commande());
        }
        if (words.size() == 1 && noms.estGroupe(words.get(0))) {
            return texte.liste(words.get(0), noms.groupe(words.get(0)).toList());
        }
        throw noms.inconnue(words);
    }
}
