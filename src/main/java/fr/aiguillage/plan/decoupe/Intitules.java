package fr.aiguillage.plan.decoupe;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Rubrique;
import fr.aiguillage.catalogue.Rubrique.Sens;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.mots.Termes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognizes the headings of plans by the names that the catalogue gives them. */
final class Intitules {

    private static final int TITRE_MAX = 90;
    /** These are headings only by themselves: too many sentences begin so. */
    private static final Set<Sens> SEULS = Set.of(Sens.DOCUMENT, Sens.ACTIONS, Sens.AVANCEMENT);
    private static final Pattern NUMEROTE = Pattern.compile(
            "\\W*(\\p{L}[\\p{L}' -]{1,40}?)\\s*:?\\s*(?:[nN]\\s?[°ºo]\\s*)?"
            + "(\\d{1,3}(?:[.-]\\d{1,2}){0,3}|[IVX]{1,4}|(?<=\\s)[A-H](?=\\s*[:.)–—-]))(?![\\p{L}\\d%])(?:\\s*[:.)–—-]+\\s*(.*)|\\s+(?=[\\p{Lu}«“(])(.*)|\\s*)");
    private static final Pattern ENTRE_PARENTHESES = Pattern.compile("\\([^()]*\\)");
    private static final Pattern CHIFFRES = Pattern.compile("\\d+");

    private final Map<String, Rubrique> parNom = new HashMap<>();
    private final Map<String, Rubrique> motAMot = new HashMap<>();
    private final Map<String, Rubrique> numerotees = new HashMap<>();
    private final @Nullable String promue;
    private int plusLong = 1;

    Intitules(Catalogue catalogue) {
        this(catalogue, null);
    }

    /** With the parts of that name, if any, read as actions. */
    Intitules(Catalogue catalogue, @Nullable String promoted) {
        promue = promoted;
        for (Rubrique heading : catalogue.liste(Genre.RUBRIQUE, Rubrique.class)) {
            Map<String, Rubrique> into = heading.sens() == Sens.DIVISION || heading.sens() == Sens.ACTION
                    ? numerotees : parNom;
            heading.noms().forEach(name -> into.putIfAbsent(cle(name), heading));
            if (into == parNom) {
                heading.noms().forEach(name -> motAMot.putIfAbsent(entier(name), heading));
            }
            heading.noms().forEach(name -> plusLong = Math.max(plusLong, Termes.de(name).size()));
        }
    }

    /**
     * A heading with its number.
     *
     * @param titre what follows the number
     * @param entier the whole heading
     */
    record Numerote(Sens sens, String mot, String numero, String titre, String entier) {
    }

    /** « Axe 2 : … », « Fiche action n° 3 », or null. */
    @Nullable Numerote numerote(String text) {
        Matcher heading = NUMEROTE.matcher(text);
        if (!heading.matches()) {
            return null;
        }
        String word = cle(heading.group(1));
        Rubrique known = numerotees.get(word);
        return known == null ? null : new Numerote(word.equals(promue) ? Sens.ACTION : known.sens(), word,
                heading.group(2).replaceFirst("^0+(?=\\d)", ""), titre(heading), text.strip());
    }

    private static String titre(Matcher heading) {
        String title = heading.group(3) != null ? heading.group(3) : heading.group(4);
        return title == null ? "" : title.strip();
    }

    /**
     * A heading, and what stands on its line.
     *
     * @param valeur what follows the colon; empty when nothing does
     */
    record Reconnu(Rubrique rubrique, String valeur) {
    }

    /** The heading that a line is, or begins with, or null. */
    @Nullable Reconnu ligne(String text) {
        int colon = fin(text);
        String head = colon < 0 ? text : text.substring(0, colon);
        if (head.length() > TITRE_MAX || head.isEmpty() || !Character.isUpperCase(head.codePointAt(premiere(head)))) {
            return null;
        }
        @Nullable Rubrique known = nomme(head);
        if (known == null && colon >= 0) {
            known = debut(Termes.de(head));
        }
        return known == null || known.sens() == Sens.DOCUMENT ? null : new Reconnu(known, colon < 0 ? "" : text.substring(colon + 1).strip());
    }

    /** Where a heading ends: at its colon, or at the full stop after the whole name of one; -1 when nothing ends it. */
    private int fin(String text) {
        int stop = text.indexOf(". ");
        @Nullable Rubrique named = stop <= 0 || stop > TITRE_MAX ? null : nomme(text.substring(0, stop));
        return named == null || SEULS.contains(named.sens()) ? text.indexOf(':') : stop;
    }

    private static int premiere(String head) {
        int at = 0;
        while (at < head.length() - 1 && !Character.isLetter(head.charAt(at))) {
            at++;
        }
        return at;
    }

    /** What a short cell is the heading of, or null. */
    @Nullable Rubrique cellule(String text) {
        return text.length() > TITRE_MAX ? null : nomme(text);
    }

    /** What is named word for word comes first: « Ce qui est prévu » is more than « Prévu ». */
    private @Nullable Rubrique nomme(String text) {
        @Nullable Rubrique whole = motAMot.get(entier(text));
        return whole != null ? whole : parNom.get(cle(text));
    }

    private static String entier(String name) {
        return String.join(" ", Termes.tous(name));
    }

    /** The longest name that the words begin with. */
    private @Nullable Rubrique debut(List<String> words) {
        for (int size = Math.min(plusLong, words.size()); size > 0; size--) {
            Rubrique known = parNom.get(String.join(" ", words.subList(0, size)));
            if (known != null && !SEULS.contains(known.sens())) {
                return known;
            }
        }
        return null;
    }

    /** Whether a text begins with a name of that meaning. */
    boolean commence(String text, Sens meaning) {
        List<String> words = Termes.de(text);
        for (int size = Math.min(plusLong, words.size()); size > 0; size--) {
            Rubrique known = parNom.get(String.join(" ", words.subList(0, size)));
            if (known != null && known.sens() == meaning) {
                return true;
            }
        }
        return false;
    }

    static String cle(String name) {
        String bare = ENTRE_PARENTHESES.matcher(name).replaceAll(" ");
        String words = CHIFFRES.matcher(bare).replaceAll(" ").strip();
        String key = Termes.cle(words);
        return key.isEmpty() ? Proches.simplifie(words) : key;
    }
}
