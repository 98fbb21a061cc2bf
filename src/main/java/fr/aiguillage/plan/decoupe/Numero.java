package fr.aiguillage.plan.decoupe;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number that a text begins with.
 *
 * @param reference the number, without spaces: « 4-1 », « 29.1 », « 3 »
 * @param reste what it is the number of
 */
record Numero(String reference, String reste) {

    private static final Pattern COMPOSE = Pattern.compile(
            "\\(?(\\d{1,2}(?:\\s?[.-]\\s?\\d{1,2}){1,3})[.)]?(?![\\d,/%])\\s*[:–—-]?\\s*(?=[\\p{L}«“\"'(])(.+)");
    private static final Pattern SIMPLE = Pattern.compile("\\(?(\\d{1,2})\\s?[.)°-]\\s*[:–—-]?\\s*(?=[\\p{L}«“\"(])(.+)");
    private static final Pattern TETE = Pattern.compile("(\\d{1,2}(?:[.-]\\d{1,2}){0,3})[.)]?\\s");
    private static final Pattern SOMMAIRE = Pattern.compile(".*(?:\\.{4,}|…{2,}|(?:\\. ){4,})\\s*\\d{1,3}\\s*");

    /** A number of several parts, which seldom is anything but that of an action. */
    static @Nullable Numero compose(String text) {
        return lu(COMPOSE.matcher(text), text);
    }

    /** A number of one part. */
    static @Nullable Numero simple(String text) {
        return lu(SIMPLE.matcher(text), text);
    }

    /** Whether dots lead to a page, as in a table of contents. */
    static boolean renvoie(String text) {
        return SOMMAIRE.matcher(text).matches();
    }

    private static @Nullable Numero lu(Matcher number, String text) {
        return number.matches() && !renvoie(text)
                ? new Numero(number.group(1).replace(" ", ""), number.group(2).strip()) : null;
    }

    /** The number, of any size, that a heading begins with; empty when it begins with none. */
    static String tete(String text) {
        Matcher number = TETE.matcher(text);
        return number.lookingAt() ? number.group(1) : "";
    }

    /** Whether another number is one of its parts: 4 of 4-1, 4.1 of 4.1.2. */
    static boolean contient(String whole, String part) {
        return part.length() > whole.length() && part.startsWith(whole)
                && !Character.isDigit(part.charAt(whole.length()));
    }
}
