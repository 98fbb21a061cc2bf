package fr.aiguillage.shell;

import fr.aiguillage.commande.Commande;
import fr.aiguillage.commande.Option;
import fr.aiguillage.commande.Parametres;
import fr.aiguillage.rendu.Bloc;
import fr.aiguillage.rendu.Page;
import java.util.List;

/** The help, made from what the commands declare and from the examples. */
final class TexteAide {

    private final Exemples exemples;

    TexteAide(List<Commande> commandes) {
        this.exemples = new Exemples(commandes);
    }

    /** Every command, by what one wants to do. */
    Page general() {
        Page page = new Page("Aide")
                .paragraphe("Aiguillage : assistant d'orientation hors ligne pour la prévention de la délinquance.")
                .paragraphe("« aiguillage » ouvre l'assistant ; « aiguillage COMMANDE … » fait une chose et s'arrête.")
                .paragraphe("« aide COMMANDE » donne ses options et un exemple.");
        exemples.groupes().forEach((group, some) -> {
            page.section(group, some.stream().distinct().map(TexteAide::puce).toList());
            some.stream().map(exemples::de).flatMap(List::stream).filter(line -> line.contains("=")).findFirst()
                    .ifPresent(line -> page.paragraphe("  Par exemple : " + line));
        });
        return page.section("À savoir", points(List.of(
                "Après « -- », tout mot est une donnée, même s'il commence par un tiret.",
                "Codes de retour : 0 fait ; 1 fait, et ce qu'il fallait vérifier ne tient pas ; 2 demande à corriger ; "
                        + "70 faute de notre part.")));
    }

    /** The commands that share a first word. */
    Page liste(String group, List<Commande> some) {
        return new Page(group).section(group, some.stream().map(TexteAide::puce).toList());
    }

    Page de(Commande commande) {
        return new Page(commande.nom()).titre(1, usage(commande)).paragraphe(commande.description())
                .section("Options", commande.options().stream().map(TexteAide::option).toList())
                .section("Par exemple", points(exemples.de(commande)));
    }

    private static Bloc.Puce puce(Commande commande) {
        return new Bloc.Puce(commande.nom() + " : " + commande.description(), List.of());
    }

    private static List<Bloc.Puce> points(List<String> texts) {
        return texts.stream().map(text -> new Bloc.Puce(text, List.of())).toList();
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

    private static Bloc.Puce option(Option option) {
        String form = "--" + option.nom() + (option.valeur() == null ? "" : " " + option.valeur());
        return new Bloc.Puce(form + " : " + option.description() + (option.repetable() ? " (répétable)" : ""),
                List.of());
    }
}
