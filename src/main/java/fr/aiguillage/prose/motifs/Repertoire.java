package fr.aiguillage.prose.motifs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Patterns, found by the word that they begin with. */
final class Repertoire {

    private final Map<String, List<Motif>> parMot = new HashMap<>();
    private final NavigableMap<String, List<Motif>> parDebut = new TreeMap<>();
    private final Map<Case.Genre, List<Motif>> parLecture = new EnumMap<>(Case.Genre.class);
    private final List<Motif> partout = new ArrayList<>();
    private int plusLongDebut;

    void ranger(Motif pattern) {
        new LinkedHashSet<>(pattern.premieres()).forEach(place -> ranger(pattern, place));
    }

    private void ranger(Motif pattern, Case place) {
        if (place instanceof Case.Exacte word) {
            Stream.of(word.cle(), word.racine()).distinct()
                    .forEach(key -> parMot.computeIfAbsent(key, k -> new ArrayList<>()).add(pattern));
        } else if (place instanceof Case.Debut start) {
            plusLongDebut = Math.max(plusLongDebut, start.prefixe().length());
            parDebut.computeIfAbsent(start.prefixe(), k -> new ArrayList<>()).add(pattern);
        } else if (place instanceof Case.Lue read) {
            parLecture.computeIfAbsent(read.genre(), k -> new ArrayList<>()).add(pattern);
        } else {
            partout.add(pattern);
        }
    }

    /** Whether some pattern begins as a word does. */
    boolean commence(String form) {
        return prefixes(form).stream().anyMatch(parDebut::containsKey);
    }

    /** The patterns that may begin with a word, or with what can be read from it on. */
    Set<Motif> pour(Collection<String> forms, Set<Case.Genre> read, Presences here) {
        Set<Motif> found = new LinkedHashSet<>();
        for (String form : forms) {
            found.addAll(here.possibles(parMot.getOrDefault(form, List.of())));
            prefixes(form).forEach(start -> found.addAll(parDebut.getOrDefault(start, List.of())));
        }
        read.forEach(genre -> found.addAll(here.possibles(parLecture.getOrDefault(genre, List.of()))));
        found.addAll(partout);
        return found;
    }

    private List<String> prefixes(String form) {
        List<String> all = new ArrayList<>();
        for (int end = 2; end <= Math.min(form.length(), plusLongDebut); end++) {
            all.add(form.substring(0, end));
        }
        return all;
    }
}
