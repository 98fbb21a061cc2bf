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

    private Formats() {
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

    /**
     * What the form asked for stands for, or else the end of the name of the file.
     *
     * @param ends what each end of a name, and each form, stands for
     * @param maybe what to write instead, for a name that says nothing
     */
    static <T> T pour(Appel call, String name, Map<String, T> ends, String maybe) {
        String end = call.a("format") ? String.valueOf(call.option("format"))
                : name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        T known = ends.get(end);
        if (known == null) {
            String near = Proches.peutEtre(end, ends.keySet());
            throw new Refus((call.a("format") ? "« " + end + " » ne s'écrit pas dans un fichier"
                    : "la fin de « " + name + " » ne dit pas quelle forme lui donner"), near != null ? near : maybe);
        }
        return known;
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
