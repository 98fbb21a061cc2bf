package fr.aiguillage.plan.decoupe;

import fr.aiguillage.catalogue.Avancement;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Rubrique;
import fr.aiguillage.catalogue.Rubrique.Sens;
import fr.aiguillage.mots.Proches;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells apart the values that plans write one after the other. */
final class Valeurs {

    private static final Pattern ENTRE = Pattern.compile("(?:\\s*[,;•·]\\s*|\\s+[–—-]\\s+)(?![^()]*\\))");
    private static final Pattern BORDS = Pattern.compile("^[\\s,;:•·–—-]+|[\\s,;:–—-]+$|(?<=[^.])\\.$");
    private static final Pattern ANNEE = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern ANNEES = Pattern.compile("\\W*(?:19|20)\\d\\d(?:\\s*[-–/àa]\\s*(?:19|20)\\d\\d)?\\W*");
    private static final Pattern ENTRE_PARENTHESES = Pattern.compile("\\(([^()]{4,40})\\)");

    private final Pattern debuts;
    private final Set<String> motsDuTemps;
    private final Map<String, Avancement> avancements = new HashMap<>();

    Valeurs(Catalogue catalogue) {
        List<Rubrique> all = catalogue.liste(Genre.RUBRIQUE, Rubrique.class);
        debuts = debuts(de(all, Sens.INDICATEURS).flatMap(r -> r.debuts().stream()).toList());
        motsDuTemps = de(all, Sens.CALENDRIER).flatMap(r -> r.mots().stream()).map(Proches::simplifie)
                .collect(Collectors.toCollection(HashSet::new));
        de(all, Sens.AVANCEMENT).filter(r -> r.avancement() != null)
                .forEach(r -> r.noms().forEach(name -> avancements.put(Intitules.cle(name), r.avancement())));
    }

    private static Stream<Rubrique> de(List<Rubrique> all, Sens meaning) {
        return all.stream().filter(r -> r.sens() == meaning);
    }

    private static Pattern debuts(List<String> words) {
        String any = words.isEmpty() ? "(?!)" : words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<=[^\\s/,;(–-])(?<!\\set)\\s+(?=(?:" + any + ")(?:s?\\s|$))",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Values that commas, dashes or bullets separate. */
    List<String> liste(Collection<String> values) {
        return values.stream().flatMap(value -> Arrays.stream(ENTRE.split(value))).map(Valeurs::bords)
                .filter(value -> !value.isEmpty()).distinct().toList();
    }

    /** Indicators: where nothing separates them, they begin alike and with a capital. */
    List<String> indicateurs(Collection<String> values) {
        List<String> all = new ArrayList<>();
        for (String value : values) {
            Arrays.stream(debuts.split(value)).flatMap(part -> Arrays.stream(part.split("\\s*[;•·]\\s*")))
                    .map(Valeurs::bords).filter(part -> !part.isEmpty()).forEach(all::add);
        }
        return all.stream().distinct().toList();
    }

    private static String bords(String value) {
        return BORDS.matcher(value.strip()).replaceAll("").strip();
    }

    /** How far, by the words of a state, or null. */
    @Nullable Avancement avancement(@Nullable String words) {
        return words == null ? null : avancements.get(Intitules.cle(words));
    }

    /** The one date that a text gives between brackets, or the one that it ends with, in its own words, or null. */
    @Nullable String calendrier(String text) {
        List<String> inside = ENTRE_PARENTHESES.matcher(text).results().map(m -> m.group(1).strip())
                .filter(said -> ANNEES.matcher(said).matches() || duTemps(said)).toList();
        if (!inside.isEmpty()) {
            return inside.size() == 1 ? inside.get(0) : null;
        }
        String[] words = text.split(" ");
        int first = words.length;
        while (first > 0 && motDuTemps(words[first - 1])) {
            first--;
        }
        String end = String.join(" ", Arrays.asList(words).subList(first, words.length));
        return duTemps(end) ? end.replaceFirst("^[^\\p{L}\\d]*(?:\\p{L}+ (?:de |d')?){1,3}: ", "") : null;
    }

    private boolean duTemps(String text) {
        String[] words = text.strip().split("\\s+");
        return words.length > 1 && Arrays.stream(words).allMatch(this::motDuTemps)
                && ANNEE.matcher(text).find() && !ANNEES.matcher(text).matches();
    }

    private boolean motDuTemps(String word) {
        String bare = Proches.simplifie(word.toLowerCase(Locale.ROOT)).replaceAll("^\\W+|\\W+$", "");
        return bare.isEmpty() || motsDuTemps.contains(bare) || bare.matches("(?:19|20)\\d\\d|\\d{1,2}");
    }

    /** The years that a heading bears, or null. */
    static @Nullable String annees(String heading) {
        var years = Pattern.compile("((?:19|20)\\d\\d)(?:\\s*[-–/àa]\\s*((?:19|20)\\d\\d))?").matcher(heading);
        if (!years.find()) {
            return null;
        }
        return years.group(2) == null ? years.group(1) : years.group(1) + "-" + years.group(2);
    }
}
