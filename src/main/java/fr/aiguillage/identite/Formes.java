package fr.aiguillage.identite;

import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PRENOM;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PSEUDONYME;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.UNITE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is known by its form alone: electronic addresses, telephone numbers, numbers of papers and of cars. */
final class Formes implements Chercheur {

    private static final String AVANT = "(?<![\\p{L}\\d])";
    private static final String APRES = "(?![\\p{L}\\d])";
    private static final String ENTRE = "[ .\\-/\u00a0\u202f]";
    private static final Pattern DATE = Pattern
            .compile("\\d\\d[./-]\\d\\d[./-](?:19|20)\\d\\d(?:\\D.*)?", Pattern.DOTALL);
    private static final int COURT = 4;

    private final Map<Pattern, Nature> formes = new LinkedHashMap<>();
    private final Lexique lexique;
    private final Set<String> publics;

    /**
     * Finds the forms.
     *
     * @param open the telephone numbers that anyone is given, as digits
     */
    Formes(Lexique lexicon, Set<String> open) {
        this.lexique = lexicon;
        this.publics = open;
        courriels();
        forme(Nature.TELEPHONE, AVANT + "(?:\\+|00 ?)\\d{2,3}(?:" + ENTRE + "{0,2}(?:\\(0\\))?\\d){7,12}(?!\\d)");
        forme(Nature.TELEPHONE, AVANT + "0[1-9](?:" + ENTRE + "{0,2}\\d){8}(?!\\d)");
        forme(Nature.TELEPHONE, AVANT + "0 [89]\\d\\d(?: ?\\d\\d){3}" + "(?!\\d)");
        forme(Nature.TELEPHONE, AVANT + "0[1-9](?: \\d\\d){2,3}(?: \\d)?(?! ?\\d)");
        forme(Nature.TELEPHONE, "\\(0\\) ?[1-9](?:" + ENTRE + "{0,2}\\d){8}(?!\\d)");
        numeros();
    }

    private void courriels() {
        String at = "(?:@|\\(at\\)|\\[at\\]|\\(a\\)|\\(@\\)|\\(arobase\\)|arobase)";
        forme(Nature.COURRIEL, "(?<![\\p{L}\\d._%+])[\\p{L}\\d_][\\p{L}\\d._%+-]{0,63} ?" + at
                + " ?[\\p{L}\\d-]{1,63}(?:(?:\\.| point )[\\p{L}\\d-]{1,63}){1,4}");
        forme(Nature.PSEUDONYME, "(?<![\\p{L}\\d])@[\\p{L}\\d_](?:[\\p{L}\\d._-]{0,40}[\\p{L}\\d_])?");
        forme(Nature.PSEUDONYME, AVANT + "[\\p{L}\\d_.]{2,32}+#\\d{3,5}" + APRES);
        forme(Nature.PSEUDONYME, AVANT + "[\\p{L}\\d_]++(?:[.-][\\p{L}\\d_]++){0,4}+");
        forme(Nature.PSEUDONYME, "(?<![\\p{L}\\d.-])(?:https?://)?(?:[a-z\\d-]{1,40}\\.){1,3}"
                + "(?:com|fr|net|org|me|tv|gg)/(?:add/|in/)?[@\\p{L}\\d][^\\s,;)]{1,80}");
    }

    private void numeros() {
        forme(Nature.NUMERO, AVANT + "[12] ?\\d\\d ?(?:[0-9]\\d) ?(?:\\d\\d|2[AB])"
                + " ?\\d{3} ?\\d{3}(?: ?\\d\\d)?(?!\\d)");
        forme(Nature.NUMERO, AVANT + "\\d{4}(?:[ -]\\d{4}){3}(?!\\d)");
        forme(Nature.NUMERO, AVANT + "[A-Z]{2}\\d\\d(?: ?[A-Z\\d]{4}){3,7}(?: ?[A-Z\\d]{1,3})?" + APRES);
        forme(Nature.NUMERO, AVANT + "(?:[A-HJ-NP-TV-Z]{2} \\d{3} [A-HJ-NP-TV-Z]{2}"
                + "|[A-Za-z]{2}-?\\d{3}-?[A-Za-z]{2})" + APRES);
        forme(Nature.NUMERO, AVANT + "\\d{1,4} ?[A-Z]{2,3} ?(?:\\d\\d|2[AB])" + APRES);
        forme(Nature.NUMERO, AVANT + "\\d{1,3}(?:\\.\\d{1,3}){3}" + APRES);
        forme(Nature.NUMERO, AVANT + "\\d{7,}[A-Za-z]{0,2}" + APRES);
    }

    private void forme(Nature kind, String form) {
        formes.put(Pattern.compile(form), kind);
    }

    @Override
    public void chercher(Texte text, Consumer<Etendue> found) {
        formes.forEach((form, kind) -> {
            Matcher places = form.matcher(text.brut());
            while (places.find()) {
                if (compte(text.brut(), places, kind)) {
                    found.accept(new Etendue(places.start(), places.end(), kind));
                }
            }
        });
    }

    private boolean compte(String text, Matcher place, Nature kind) {
        if (kind == Nature.COURRIEL || kind == Nature.PSEUDONYME) {
            return forme(place.group());
        }
        String digits = place.group().replaceAll("\\D", "");
        return !publics.contains(digits) && digits.length() >= COURT - 1 && !DATE.matcher(place.group()).matches()
                && !mesure(text, place.end());
    }

    /** Whether it is an address, a name on a network, or letters that a person put together. */
    private boolean forme(String written) {
        if (written.contains("/")) {
            return reseau(written);
        }
        boolean signed = written.chars().anyMatch(sign -> "@#( ".indexOf(sign) >= 0);
        return signed || written.indexOf('_') >= 0 && Texte.cles(written).stream().map(Formes::mot)
                .anyMatch(word -> !lexique.connu(word) || lexique.est(PRENOM, word));
    }

    private static Jeton mot(String word) {
        return new Jeton(0, 0, word, word, Jeton.Sorte.MOT);
    }

    /** Whether an address on the web is that of somebody on a network. */
    private boolean reseau(String address) {
        return Texte.cles(address).stream()
                .anyMatch(word -> lexique.est(PSEUDONYME, mot(word)));
    }

    /** Whether what follows a number says that it counts something. */
    private boolean mesure(String text, int end) {
        Texte after = new Texte(text.substring(end, Math.min(text.length(), end + 12)));
        return lexique.fin(UNITE, after, 0) > 0 || after.jeton(0).est("€") || after.jeton(0).est("%");
    }
}
