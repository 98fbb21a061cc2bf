package fr.aiguillage.shell;

import fr.aiguillage.commande.Commande;
import fr.aiguillage.commande.Option;
import fr.aiguillage.commande.Refus;
import fr.aiguillage.mots.Proches;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The options that a command declares, under the names that are typed: {@code --format}. */
final class OptionsDeclarees {

    private static final Pattern FORME = Pattern.compile("--?\\p{L}[\\p{L}\\p{N}_-]*(=.*)?", Pattern.DOTALL);
    private static final Set<String> AIDE = Set.of("--help", "-h", "--aide");

    private final Commande commande;
    private final Map<String, Option> options = new LinkedHashMap<>();

    OptionsDeclarees(Commande commande) {
        this.commande = commande;
        commande.options().forEach(o -> options.put("--" + o.nom(), o));
    }

    /** Whether a word looks like an option. « - », « -5 » and « - il a dit » are data. */
    static boolean aLaForme(String word) {
        return word.startsWith("-") && FORME.matcher(word).matches();
    }

    boolean contient(String word) {
        return options.containsKey(word);
    }

    boolean estAide(String word) {
        return AIDE.contains(word) && !contient(word);
    }

    List<String> noms() {
        return List.copyOf(options.keySet());
    }

    /** The option written so, or a refusal with the nearest ones. */
    Option trouve(String written) {
        Option option = options.get(written);
        if (option == null) {
            throw new Refus("Option inconnue pour « " + commande.nom() + " » : " + Citation.de(written) + ".",
                    peutEtre(written));
        }
        return option;
    }

    private String peutEtre(String written) {
        String near = Proches.peutEtre(written, options.keySet());
        return near != null ? near
                : "Peut-être « aide " + commande.nom() + " » ? (Après « -- », tout est donnée.)";
    }
}
