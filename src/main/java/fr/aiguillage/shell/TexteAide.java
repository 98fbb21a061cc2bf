package fr.aiguillage.shell;

import fr.aiguillage.commande.Commande;
import fr.aiguillage.commande.Option;
import fr.aiguillage.commande.Parametres;
import java.util.List;
import java.util.stream.Collectors;

/** The help, as text, made from what the commands declare. */
final class TexteAide {

    private static final String DEBUT = """
            Aiguillage : assistant d'orientation hors ligne pour la prévention de la délinquance.

              aiguillage                ouvre l'interpréteur de commandes
              aiguillage COMMANDE …     exécute une commande

            Commandes :
            """;
    private static final String FIN = """

            « aide COMMANDE » donne les options d'une commande.
            Après « -- », tout mot est une donnée, même s'il commence par un tiret.
            Codes de retour : 0 fait ; 1 fait, et ce qu'il fallait vérifier ne tient pas ; 2 demande à corriger ;
            70 faute de notre part.
            """;

    private final List<Commande> commandes;

    TexteAide(List<Commande> commandes) {
        this.commandes = commandes;
    }

    String general() {
        return DEBUT + liste(commandes) + FIN;
    }

    String liste(List<Commande> some) {
        int width = some.stream().mapToInt(c -> c.nom().length()).max().orElse(0);
        return some.stream().map(c -> ligne(c.nom(), width, c.description())).collect(Collectors.joining());
    }

    String de(Commande commande) {
        return usage(commande) + "\n\n  " + commande.description() + "\n" + options(commande.options());
    }

    private static String usage(Commande commande) {
        String options = commande.options().isEmpty() ? "" : " [OPTIONS]";
        return "aiguillage " + commande.nom() + options + mots(commande.parametres());
    }

    private static String mots(Parametres parametres) {
        if (parametres.max() == 0) {
            return "";
        }
        String word = parametres.libelle() + (parametres.max() > 1 ? "…" : "");
        return parametres.min() == 0 ? " [" + word + "]" : " " + word;
    }

    private static String options(List<Option> options) {
        int width = options.stream().mapToInt(o -> forme(o).length()).max().orElse(0);
        String lines = options.stream().map(o -> ligne(forme(o), width, sens(o))).collect(Collectors.joining());
        return lines.isEmpty() ? "" : "\nOptions :\n" + lines;
    }

    private static String forme(Option option) {
        return "--" + option.nom() + (option.valeur() == null ? "" : " " + option.valeur());
    }

    private static String sens(Option option) {
        return option.description() + (option.repetable() ? " (répétable)" : "");
    }

    private static String ligne(String left, int width, String right) {
        return "  " + left + " ".repeat(width - left.length() + 2) + right + "\n";
    }
}
