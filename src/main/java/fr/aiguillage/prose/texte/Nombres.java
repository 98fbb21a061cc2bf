package fr.aiguillage.prose.texte;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads whole numbers, in figures or in French words, up to 999. */
public final class Nombres {

    private static final Map<String, Integer> UNITES = Map.ofEntries(Map.entry("zero", 0), Map.entry("un", 1),
            Map.entry("une", 1), Map.entry("deux", 2), Map.entry("trois", 3), Map.entry("quatre", 4),
            Map.entry("cinq", 5), Map.entry("six", 6), Map.entry("sept", 7), Map.entry("huit", 8),
            Map.entry("neuf", 9), Map.entry("dix", 10), Map.entry("onze", 11), Map.entry("douze", 12),
            Map.entry("treize", 13), Map.entry("quatorze", 14), Map.entry("quinze", 15), Map.entry("seize", 16));
    private static final Map<String, Integer> DIZAINES = Map.of("vingt", 20, "trente", 30, "quarante", 40,
            "cinquante", 50, "soixante", 60);
    private static final int CHIFFRES_MAX = 9;
    private static final int MILLIERS = 3;

    private Nombres() {
    }

    /**
     * A number and how many words it takes.
     *
     * @param mots at least 1
     */
    public record Nombre(int valeur, int mots) {
    }

    /** The number that begins at a word, or null. */
    public static @Nullable Nombre lire(List<Mot> words, int at) {
        Mot first = words.get(at);
        if (first.estNombre() && at > 0 && words.get(at - 1).fin() == first.debut()) {
            return null;
        }
        if (first.estNombre()) {
            return first.cle().length() > CHIFFRES_MAX ? null : enChiffres(words, at);
        }
        return enLettres(words, at);
    }

    /** A number in figures, with its thousands apart: « 28 000 ». */
    private static Nombre enChiffres(List<Mot> words, int at) {
        StringBuilder figures = new StringBuilder(words.get(at).cle());
        int read = 1;
        while (figures.length() <= CHIFFRES_MAX - MILLIERS && lie(words, at + read)
                && words.get(at + read).estNombre() && words.get(at + read).cle().length() == MILLIERS
                && words.get(at).cle().length() <= MILLIERS) {
            figures.append(words.get(at + read).cle());
            read++;
        }
        return new Nombre(Integer.parseInt(figures.toString()), read);
    }

    private static @Nullable Nombre enLettres(List<Mot> words, int at) {
        Integer tens = DIZAINES.get(words.get(at).cle());
        if (tens != null) {
            return suite(tens, 1, words, at);
        }
        Integer unit = UNITES.get(words.get(at).cle());
        if (unit == null) {
            return null;
        }
        if (unit == 4 && lie(words, at + 1) && words.get(at + 1).cle().startsWith("vingt")) {
            return suite(80, 2, words, at);
        }
        return unit == 10 ? suite(10, 1, words, at) : new Nombre(unit, 1);
    }

    /** Tens, and the units that follow them, if any: « dix-sept », « vingt et un », « soixante-douze ». */
    private static Nombre suite(int tens, int read, List<Mot> words, int at) {
        boolean and = lie(words, at + read) && words.get(at + read).cle().equals("et");
        int next = at + read + (and ? 1 : 0);
        Integer unit = lie(words, next) ? UNITES.get(words.get(next).cle()) : null;
        boolean fits = unit != null && unit > 0 && (tens == 10 ? unit >= 7 && unit < 10
                : unit < 10 || tens == 60 || tens == 80);
        if (!fits) {
            return new Nombre(tens, read);
        }
        int after = next + 1;
        boolean teen = unit == 10 && lie(words, after) && UNITES.getOrDefault(words.get(after).cle(), 0) >= 7;
        return teen ? new Nombre(tens + unit + UNITES.get(words.get(after).cle()), after + 1 - at)
                : new Nombre(tens + unit, next + 1 - at);
    }

    private static boolean lie(List<Mot> words, int at) {
        return at < words.size() && !words.get(at).coupe();
    }
}
