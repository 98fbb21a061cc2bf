package fr.aiguillage.importation.aidesjeunes;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a fragment of HTML into a line of plain text. */
final class Prose {

    private static final Pattern SAUT = Pattern.compile("(?i)</?(?:br|p|li|ul|ol|div|address|h\\d)\\b[^>]*>");
    private static final Pattern BALISE = Pattern.compile("</?[a-zA-Z][^>]*>");
    private static final Pattern ENTITE = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\w{2,8}));");
    private static final Pattern BLANCS = Pattern.compile("[\\s\\u00a0]+");
    private static final Map<String, String> ENTITES = Map.of("nbsp", " ", "amp", "&", "lt", "<", "gt", ">",
            "quot", "\"", "apos", "'", "euro", "€", "rsquo", "’", "laquo", "«", "raquo", "»");

    private Prose() {
    }

    static String de(String html) {
        String bare = BALISE.matcher(SAUT.matcher(html).replaceAll(" ")).replaceAll("");
        String text = ENTITE.matcher(bare).replaceAll(found -> Matcher.quoteReplacement(entite(found)));
        return BLANCS.matcher(text).replaceAll(" ").trim();
    }

    private static String entite(MatchResult found) {
        if (found.group(3) != null) {
            return ENTITES.getOrDefault(found.group(3), found.group());
        }
        int point = found.group(1) != null ? Integer.parseInt(found.group(1)) : Integer.parseInt(found.group(2), 16);
        return Character.isValidCodePoint(point) && !Character.isISOControl(point) ? Character.toString(point) : " ";
    }
}
