package fr.aiguillage.identite;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Dates as people write them: figures or words, whole or not. */
final class Dates {

    /** A date in a text: the first and the last day that it may mean, none when it has no year. */
    record Date(int debut, int fin, @Nullable LocalDate premier, @Nullable LocalDate dernier) {

        boolean annee() {
            return premier != null && dernier != null && premier.plusDays(31).isBefore(dernier);
        }

        boolean jour() {
            return premier == null || premier.equals(dernier);
        }
    }

    private static final int SIECLE = 100;

    private final List<List<String>> mois;
    private final Pattern forme;

    Dates(List<List<String>> months) {
        this.mois = months.stream().map(names -> names.stream().map(Dates::plat).toList()).toList();
        String names = mois.stream().flatMap(List::stream).sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote).collect(Collectors.joining("|"));
        String sign = " ?[/. -] ?";
        this.forme = Pattern.compile("(?<!\\d)(?:(?<y1>(?:19|20)\\d\\d)-(?<m1>\\d\\d)-(?<d1>\\d\\d)"
                + "|(?<d2>[0-3]?\\d)" + sign + "(?<m2>[01]?\\d)" + sign + "(?<y2>(?:19|20)\\d\\d|\\d\\d)"
                + "|(?<d3>[0-3]?\\d)(?: ?er)? {0,2}(?<n3>" + names + ")\\b\\.?"
                + "(?:,? {0,2}(?<y3>(?:19|20)\\d\\d|\\d\\d))?"
                + "|(?<n4>" + names + ")\\b\\.? {0,2}(?<y4>(?:19|20)\\d\\d)"
                + "|(?<d5>[0-3]\\d)(?<m5>[01]\\d)(?<y5>(?:19|20)\\d\\d)"
                + "|(?<m6>[01]?\\d)[/.-](?<y6>(?:19|20)\\d\\d)"
                + "|(?<d7>[0-3]?\\d)[/.-](?<m7>[01]?\\d)"
                + "|(?<y8>(?:19|20)\\d\\d))(?![\\d])");
    }

    /** The text in lower case and without accents, letter for letter. */
    static String plat(String text) {
        StringBuilder flat = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            flat.append(Character.toLowerCase(c < 0x80 ? c : Normalizer.normalize(String.valueOf(c),
                    Normalizer.Form.NFD).charAt(0)));
        }
        return flat.toString();
    }

    /** The first date between two offsets of a flat text, a year of two figures being the last one by that day. */
    @Nullable Date dans(String flat, int start, int end, LocalDate day) {
        Matcher place = forme.matcher(flat).region(start, Math.min(end, flat.length()));
        place.useTransparentBounds(true);
        while (place.find()) {
            Date read = lue(place, day);
            if (read != null) {
                return read;
            }
        }
        return null;
    }

    private @Nullable Date lue(Matcher place, LocalDate day) {
        String year = champ(place, "y1", "y2", "y3", "y4", "y5", "y6", "y8");
        String month = champ(place, "m1", "m2", "m5", "m6", "m7");
        String name = champ(place, "n3", "n4");
        String number = champ(place, "d1", "d2", "d3", "d5", "d7");
        try {
            int m = name != null ? mois(name) : month == null ? 0 : Integer.parseInt(month);
            return date(place, year == null ? 0 : annee(year, day), m, number == null ? 0 : Integer.parseInt(number));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Date date(Matcher place, int year, int month, int number) {
        if (year == 0) {
            YearMonth.of(2000, month).atDay(number);
            return new Date(place.start(), place.end(), null, null);
        }
        LocalDate first = LocalDate.of(year, month == 0 ? 1 : month, number == 0 ? 1 : number);
        LocalDate last = number != 0 ? first : month != 0 ? YearMonth.from(first).atEndOfMonth()
                : first.withDayOfYear(first.lengthOfYear());
        return new Date(place.start(), place.end(), first, last);
    }

    private int mois(String name) {
        int month = 0;
        while (!mois.get(month).contains(name)) {
            month++;
        }
        return month + 1;
    }

    private static int annee(String year, LocalDate day) {
        int value = Integer.parseInt(year);
        int century = day.getYear() - day.getYear() % SIECLE;
        boolean past = century + value > day.getYear();
        return year.length() == 4 ? value : past ? century - SIECLE + value : century + value;
    }

    private static @Nullable String champ(Matcher place, String... names) {
        for (String name : names) {
            if (place.group(name) != null) {
                return place.group(name);
            }
        }
        return null;
    }
}
