package fr.aiguillage.plan.decoupe;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an extraction leaves of the marks of a layout, taken out of a text. */
final class Nettoyage {

    private static final Pattern EXPOSANT = Pattern.compile("\\^\\{(.*?)}|</?sup>|</?sub>");
    private static final Pattern BALISE = Pattern.compile("<!--.{0,2000}?-->|</?[a-zA-Z][^<>]{0,300}>");
    private static final Pattern SIGNET = Pattern.compile("\\[bookmark:[^\\]]{0,100}]");
    private static final Pattern LIEN = Pattern.compile("!?\\[([^\\]]{0,300})]\\([^)]{0,1000}\\)");
    private static final Pattern GRAISSE = Pattern.compile(
            "\\*{1,3}|(?<![\\p{L}\\p{N}])_{1,3}(?=\\S)|(?<=\\S)_{1,3}(?![\\p{L}\\p{N}])");
    private static final Pattern ECHAPPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|>~-])");
    private static final Pattern NOTE = Pattern.compile("\\((\\d{1,3})\\)(?=\\W|$)");
    private static final Pattern TRAIT_COUPE = Pattern.compile("(?<=\\p{L})- (?=\\p{Ll})");
    private static final Pattern MOT_COUPE = Pattern.compile("\\p{L}{2}-$");
    private static final Pattern LIGATURE = Pattern.compile("[\\ufb00-\\ufb06]");
    private static final Pattern ESPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u200b\\ufeff]+");

    private Nettoyage() {
    }

    /** One line of plain text. */
    static String de(String text) {
        String plain = SIGNET.matcher(text).replaceAll("");
        plain = EXPOSANT.matcher(plain)
                .replaceAll(m -> m.group(1) == null ? "" : Matcher.quoteReplacement(m.group(1)));
        plain = LIEN.matcher(BALISE.matcher(plain).replaceAll(" ")).replaceAll("$1");
        plain = ECHAPPE.matcher(GRAISSE.matcher(plain).replaceAll("")).replaceAll("$1");
        plain = ESPACES.matcher(entites(NOTE.matcher(plain).replaceAll(""))).replaceAll(" ").strip();
        plain = LIGATURE.matcher(plain).replaceAll(m -> Normalizer.normalize(m.group(), Normalizer.Form.NFKC));
        return TRAIT_COUPE.matcher(plain).replaceAll("-");
    }

    /** A text and what follows it on the next line, whose word may have been cut at the end of the line. */
    static String joindre(String text, String more) {
        if (text.isEmpty() || more.isEmpty()) {
            return text + more;
        }
        boolean cut = MOT_COUPE.matcher(text).find() && Character.isLowerCase(more.codePointAt(0));
        return cut ? text.substring(0, text.length() - 1) + more : text + " " + more;
    }

    private static String entites(String text) {
        return text.indexOf('&') < 0 ? text : text.replace("&nbsp;", " ").replace("&quot;", "\"").replace("&#39;", "'")
                .replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
