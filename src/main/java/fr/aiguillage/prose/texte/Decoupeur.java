package fr.aiguillage.prose.texte;

import fr.aiguillage.mots.Proches;
import fr.aiguillage.prose.texte.Mot.Coupure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words. Elisions are words of their own, so that a negation is never lost in the next word. */
public final class Decoupeur {

    private static final Pattern MOT = Pattern.compile(
            "(?:\\p{L}\\.){2,}\\p{L}?|\\p{N}+(?=\\p{L})|[\\p{L}\\p{M}]+|\\p{N}+|[€%]");
    private static final Pattern ELISION = Pattern.compile("(?i)[ldnjmtsc]|qu|jusqu|lorsqu|puisqu|quelqu");
    private static final Pattern AIGU = Pattern.compile("(?:[éÉ][eE]?|[eE]{2})[sS]?$");
    private static final Pattern GRAVE = Pattern.compile("[èÈ]\\p{L}{1,2}(?:e|es|ent)$");
    private static final Pattern MUET = Pattern.compile("[^eéÉ][eE][sS]?$");
    private static final Pattern ACCENTUE = Pattern.compile("[éÉ](?!\\p{L})");
    private static final Pattern ACCENT = Pattern.compile("[àâçéèêëîïôùûÀÂÇÉÈÊ]");
    private static final Pattern CODE = Pattern.compile("\\p{L} ?\\((?:\\d{2,3}|\\d[AB]|\\d{5})\\)");
    private static final String OU = "où";

    /** Which its accent makes a word that leads to another; where something is cut, nobody leaves it out. */
    private static final String AVOIR = "a";
    private static final String FORTES = ".!?;\n\r•…";
    private static final char ANNONCE = ':';
    private static final String FAIBLES = ",()[]{}+=>|«»\"“”";

    private Decoupeur() {
    }

    /** The words of a text, in its order; signs are none, but for « € » and « % ». */
    public static List<Mot> mots(String text) {
        List<Mot> words = new ArrayList<>();
        Matcher found = MOT.matcher(text);
        Pattern mute = ACCENTUE.matcher(text).find() ? MUET : GRAVE;
        boolean accents = ACCENT.matcher(text).find();
        int end = 0;
        while (found.find()) {
            String key = cle(found.group());
            if (!key.isEmpty()) {
                Coupure cut = coupure(text, end, found.start());
                boolean bare = found.group().equals(AVOIR) && (accents || cut != Coupure.AUCUNE);
                words.add(new Mot(key, found.start(), found.end(), cut,
                        Character.isUpperCase(text.charAt(found.start())), AIGU.matcher(found.group()).find(),
                        bare || mute.matcher(found.group()).find()));
                end = found.end();
            }
        }
        return words;
    }

    /** Without case nor accents, but where the accent makes another word of grammar. */
    private static String cle(String word) {
        return word.equalsIgnoreCase(OU) ? OU : Proches.simplifie(word.replace(".", ""));
    }

    /** Whether the text asks a question somewhere between two places. */
    public static boolean demande(String text, int from, int to) {
        return text.substring(from, Math.min(text.length(), to)).indexOf('?') >= 0;
    }

    private static Coupure coupure(String text, int from, int to) {
        if (from == 0) {
            return Coupure.FORTE;
        }
        String gap = text.substring(from, to);
        if (gap.endsWith("(") && precise(text, from - 1)) {
            return Coupure.AUCUNE;
        }
        if (gap.chars().anyMatch(c -> FORTES.indexOf(c) >= 0) && !abrege(text, from, gap)) {
            return Coupure.FORTE;
        }
        if (gap.chars().anyMatch(c -> FAIBLES.indexOf(c) >= 0)) {
            return Coupure.FAIBLE;
        }
        if (gap.indexOf(ANNONCE) >= 0) {
            return Coupure.ANNONCE;
        }
        return tiret(gap) ? gap.strip().length() == gap.length() ? Coupure.TRAIT : Coupure.FAIBLE : Coupure.AUCUNE;
    }

    /** « Saint-Denis (93) »: a code in brackets is a part of the name that it completes. */
    private static boolean precise(String text, int last) {
        int first = last;
        while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        return Character.isUpperCase(text.charAt(first)) && CODE.matcher(text).region(last, text.length()).lookingAt();
    }

    /** « M. », « L. »: the full stop of a letter ends no sentence. */
    private static boolean abrege(String text, int at, String gap) {
        boolean alone = at == 1 || at > 1 && !Character.isLetterOrDigit(text.charAt(at - 2));
        return alone && Character.isUpperCase(text.charAt(at - 1)) && gap.strip().equals(".");
    }

    private static boolean tiret(String gap) {
        return gap.chars().anyMatch(c -> c == '-' || c == '–' || c == '—' || c == '/' || c == '*' || c == '&');
    }

    /** Whether a word is what is left of one before a vowel. */
    public static boolean estElision(String key) {
        return ELISION.matcher(key).matches();
    }
}
