package fr.aiguillage.proprietes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Written entries with their criteria changed. */
final class Formes {

    private Formes() {
    }

    /** The entry with each criterion, known by its stable path, replaced; or taken away for null. */
    static Map<String, Object> clauses(Map<String, Object> entry,
            BiFunction<String, Map<String, Object>, @Nullable Map<String, Object>> change) {
        Map<String, Object> changed = new LinkedHashMap<>(entry);
        changed.put("conditions", liste(entry.get("conditions"), "conditions/", change));
        changed.put("exclusions", liste(entry.get("exclusions"), "exclusions/", change));
        List<Object> profiles = new ArrayList<>();
        for (Object profile : (List<?>) entry.get("profils")) {
            String prefix = "profils/" + (profiles.size() + 1) + "/";
            profiles.add(Map.of("criteres", liste(((Map<?, ?>) profile).get("criteres"), prefix, change)));
        }
        changed.put("profils", profiles);
        return changed;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> liste(@Nullable Object clauses, String prefix,
            BiFunction<String, Map<String, Object>, @Nullable Map<String, Object>> change) {
        Set<String> taken = new HashSet<>();
        List<Object> kept = new ArrayList<>();
        for (Map<String, Object> clause : (List<Map<String, Object>>) clauses) {
            String base = prefix + clause.getOrDefault("attribut", clause.get("qualification"));
            String path = base;
            for (int i = 2; !taken.add(path); i++) {
                path = base + "-" + i;
            }
            Map<String, Object> now = change.apply(path, clause);
            if (now != null) {
                kept.add(now);
            }
        }
        return kept;
    }

    /** The same where every criterion is confirmed and every notion defined. */
    static Map<String, List<Map<String, Object>>> confirmer(Map<String, List<Map<String, Object>>> catalogue) {
        Map<String, List<Map<String, Object>>> sure = new LinkedHashMap<>(catalogue);
        for (String folder : List.of("qualifications", "dispositifs")) {
            sure.put(folder, catalogue.get(folder).stream().map(entry -> {
                Map<String, Object> known = new LinkedHashMap<>(entry);
                known.keySet().removeAll(Set.of("jugement", "criteres_source"));
                return known.containsKey("conditions") ? clauses(known, (path, clause) -> sans(clause)) : known;
            }).toList());
        }
        return sure;
    }

    private static Map<String, Object> sans(Map<String, Object> clause) {
        Map<String, Object> sure = new LinkedHashMap<>(clause);
        sure.remove("confirme");
        return sure;
    }

    /** The same with everything in another order: files, criteria, profiles. */
    static Map<String, List<Map<String, Object>>> melanger(Map<String, List<Map<String, Object>>> catalogue,
            Random random) {
        Map<String, List<Map<String, Object>>> mixed = new LinkedHashMap<>();
        catalogue.forEach((folder, entries) -> mixed.put(folder, melange(entries.stream()
                .map(e -> e.containsKey("conditions") ? melangee(e, random) : e).toList(), random)));
        return mixed;
    }

    private static Map<String, Object> melangee(Map<String, Object> entry, Random random) {
        Map<String, Object> mixed = new LinkedHashMap<>(entry);
        mixed.put("conditions", melange((List<?>) entry.get("conditions"), random));
        mixed.put("exclusions", melange((List<?>) entry.get("exclusions"), random));
        mixed.put("profils", melange(((List<?>) entry.get("profils")).stream()
                .map(p -> Map.of("criteres", melange((List<?>) ((Map<?, ?>) p).get("criteres"), random))).toList(),
                random));
        return mixed;
    }

    static <T> List<T> melange(List<T> all, Random random) {
        List<T> mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, random);
        return mixed;
    }
}
