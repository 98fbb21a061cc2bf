package fr.aiguillage.shell;

import fr.aiguillage.commande.Appel;
import fr.aiguillage.commande.Commande;
import fr.aiguillage.commande.Option;
import fr.aiguillage.commande.Parametres;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A command that only declares itself. */
record CommandeDite(String nom, List<Option> options, Parametres parametres) implements Commande {

    /** The ones that the tests know, and the help. */
    static List<Commande> connues() {
        List<Commande> all = new ArrayList<>(List.of(
                new CommandeDite("orienter", List.of(valuee("texte", false), valuee("fait", true),
                        valuee("format", false), drapeau("seul")), Parametres.AUCUN),
                new CommandeDite("fiche", List.of(), Parametres.un("ID")),
                new CommandeDite("chercher", List.of(), Parametres.plusieurs("MOTS")),
                new CommandeDite("catalogue verifier", List.of(), Parametres.AUCUN),
                new CommandeDite("catalogue statistiques", List.of(), Parametres.AUCUN)));
        all.add(new Aide(all));
        return all;
    }

    @Override
    public String description() {
        return "Fait " + nom;
    }

    @Override
    public int executer(Appel appel) {
        return 0;
    }

    private static Option valuee(String name, boolean repeatable) {
        return new Option(name, name.toUpperCase(Locale.ROOT), repeatable, "");
    }

    private static Option drapeau(String name) {
        return new Option(name, null, false, "");
    }
}
