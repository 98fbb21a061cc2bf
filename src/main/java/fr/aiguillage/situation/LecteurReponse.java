package fr.aiguillage.situation;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.mots.Malentendu;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what someone answers to the question of an attribute: numbers of the list shown, words, other names, with or
 * without accents and with one typing error, several at once, « pas » before what is denied.
 */
public final class LecteurReponse {

    private static final Pattern NUMEROS = Pattern.compile("\\d{1,3}(?:[\\s,;]+\\d{1,3})*");
    private static final Pattern SEPARATEURS = Pattern.compile("\\s*[,;]\\s*");
    private static final Pattern PAS = Pattern.compile(
            "(?:!\\s*|(?:pas|non|sans|ni)\\s+(?:de\\s+|d['’]\\s*)?)(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NON = Pattern.compile("non|n|aucune?|rien", Pattern.CASE_INSENSITIVE);
    private static final Pattern FOURCHETTE = Pattern.compile(
            "(?:entre\\s+)?(\\d+)\\s*(?:-|à|a|et|ou|\\.\\.)\\s*(\\d+)", Pattern.CASE_INSENSITIVE);

    private final Catalogue catalogue;
    private final LecteurFaits facts;

    public LecteurReponse(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.facts = new LecteurFaits(catalogue);
    }

    /**
     * The value that was meant.
     *
     * @throws Malentendu when it cannot be told, with the nearest words
     */
    public Valeur lire(Attribut attribut, String typed) {
        String text = typed.strip();
        return switch (attribut.type()) {
            case CHOIX, FICHE -> parmi(attribut, text);
            case NOMBRE -> facts.lire(attribut, nombre(attribut, text));
            case BOOLEEN -> ouiOuNon(attribut, text);
            default -> facts.lire(attribut, text);
        };
    }

    private Valeur ouiOuNon(Attribut attribut, String text) {
        try {
            return facts.lire(attribut, text);
        } catch (Malentendu e) {
            throw new Malentendu("« " + text + " » : répondez par oui ou par non.", null);
        }
    }

    /** A number without its unit, and « 15 à 16 » or « entre 15 et 16 » as an interval. */
    private static String nombre(Attribut attribut, String text) {
        String bare = attribut.unite() == null ? text : text.replaceAll("(?i)\\s*" + Pattern.quote(attribut.unite()), "");
        if (attribut.liste() != null) {
            return bare.replaceAll("(?i)\\s+(?:et|ou)\\s+|\\s*;\\s*", ", ");
        }
        Matcher range = FOURCHETTE.matcher(bare.strip());
        return range.matches() ? range.group(1) + ".." + range.group(2) : bare.strip();
    }

    private Valeur parmi(Attribut attribut, String text) {
        Reponses answers = Reponses.de(attribut, catalogue);
        if (NON.matcher(text).matches() && answers.mot(text) == null) {
            return facts.lire(attribut, attribut.liste() == null ? text : "aucun");
        }
        List<String> words = new ArrayList<>();
        morceaux(text, answers).forEach(part -> words.add(mot(part, answers, attribut)));
        if (attribut.liste() == null && words.size() > 1) {
            throw new Malentendu("Une seule réponse à cette question, s'il vous plaît.", null);
        }
        return facts.lire(attribut, String.join(",", words));
    }

    private static List<String> morceaux(String text, Reponses answers) {
        if (answers.mot(text) != null) {
            return List.of(text);
        }
        String pattern = NUMEROS.matcher(text).matches() ? "[\\s,;]+" : SEPARATEURS.pattern();
        return Arrays.stream(text.split(pattern)).filter(s -> !s.isBlank()).toList();
    }

    private static String mot(String part, Reponses answers, Attribut attribut) {
        String known = answers.mot(part);
        if (known != null) {
            return known;
        }
        Matcher denied = PAS.matcher(part);
        if (!denied.matches()) {
            return attribut.ouvert() ? part : answers.exiger(part);
        }
        if (attribut.liste() == null) {
            throw new Malentendu("À cette question, dites ce qui est plutôt que ce qui n'est pas.", null);
        }
        return LecteurFaits.NEGATION + answers.exiger(denied.group(1));
    }
}
