package fr.aiguillage.commande;

import fr.aiguillage.mots.Proches;
import fr.aiguillage.rendu.Ecran;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.Json;
import fr.aiguillage.rendu.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** The option {@code --format}. */
final class Formats {

    /** Those that every answer takes. */
    static final Format[] COMMUNS = {Format.TEXTE, Format.JSON, Format.MARKDOWN, Format.HTML};
    static final Format[] TEXTE_OU_JSON = {Format.TEXTE, Format.JSON};

    private static final Map<String, Format> FINS = Map.of("md", Format.MARKDOWN, "markdown", Format.MARKDOWN,
            "html", Format.HTML, "htm", Format.HTML, "json", Format.JSON);

    private Formats() {
    }

    /**
     * The form that the end of a file's name says.
     *
     * @throws Refus when it says none of these
     */
    static Format selonLaFin(String name, Format... allowed) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        List<String> ends = FINS.keySet().stream().filter(e -> List.of(allowed).contains(FINS.get(e))).sorted().toList();
        if (!ends.contains(end)) {
            String near = Proches.peutEtre(end, ends);
            throw new Refus("la fin de « " + name + " » ne dit pas quelle forme lui donner", near != null ? near
                    : "Peut-être un nom en ." + String.join(", .", ends) + " ?");
        }
        return FINS.get(end);
    }

    static Option option(Format... allowed) {
        return new Option("format", String.join("|", noms(allowed)), false, "la forme de la réponse");
    }

    /** The form asked for, plain text by default. */
    static Format choisi(Appel call, Format... allowed) {
        String wanted = call.option("format");
        if (wanted == null) {
            return Format.TEXTE;
        }
        return Arrays.stream(allowed).filter(f -> f.nom().equals(wanted)).findFirst()
                .orElseThrow(() -> inconnu(wanted, noms(allowed)));
    }

    /** Answers as data or as a page, whichever is asked for; the other one is never computed. Gives the exit status. */
    static int repondre(Appel call, Format format, Supplier<?> data, Supplier<Page> page) {
        if (format == Format.JSON) {
            call.sortie().print(Json.rendre(data.get()));
        } else {
            montrer(page.get(), format, call);
        }
        return 0;
    }

    /** Shows a page: for the screen when no form was asked for, as in a file otherwise. */
    static void montrer(Page page, Format format, Appel call) {
        Ecran screen = call.a("format") ? call.ecran().sansCouleur() : call.ecran();
        call.sortie().print(format.rendre(page, screen));
    }

    private static Refus inconnu(String wanted, List<String> names) {
        String near = Proches.peutEtre(wanted, names);
        return new Refus("« " + wanted + " » n'est pas un format",
                near != null ? near : "Formats possibles : " + String.join(", ", names));
    }

    private static List<String> noms(Format... allowed) {
        return Arrays.stream(allowed).map(Format::nom).toList();
    }
}
