package fr.aiguillage.proprietes;

import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Says plainly, of a situation in which everything is known, whether an entry is for it: with two values, straight from
 * what the files say, sharing nothing with the product.
 *
 * @param strict whether unconfirmed criteria count as they stand, instead of never standing in the way
 * @param juge what is answered of the notions that nobody defines
 */
record Reference(Map<String, List<Map<String, Object>>> catalogue, Map<String, Object> faits, boolean strict,
        boolean juge) {

    boolean convient(Map<String, Object> entry) {
        boolean general = !strict && "general".equals(entry.get("criteres_source"));
        return tous(clauses(entry, "conditions"), general)
                && clauses(entry, "exclusions").stream().noneMatch(c -> bloque(c, general, true))
                && (clauses(entry, "profils").isEmpty() || clauses(entry, "profils").stream()
                        .anyMatch(p -> tous(clauses(p, "criteres"), general)));
    }

    private boolean tous(List<Map<String, Object>> clauses, boolean general) {
        return clauses.stream().noneMatch(c -> bloque(c, general, false));
    }

    private boolean bloque(Map<String, Object> clause, boolean general, boolean exclusion) {
        boolean unsure = !strict && Boolean.FALSE.equals(clause.get("confirme")) || general;
        return !unsure && vrai(clause) == exclusion;
    }

    private boolean vrai(Map<String, Object> clause) {
        if (clause.containsKey("qualification")) {
            return notion(String.valueOf(clause.get("qualification"))) == !Boolean.FALSE.equals(clause.get("vaut"));
        }
        Object value = faits.get(clause.get("attribut"));
        if (clause.containsKey("aucun") || clause.containsKey("vide")) {
            boolean empty = value == null || value instanceof List<?> list && presents(list).isEmpty();
            return empty != Boolean.FALSE.equals(clause.get("vide"));
        }
        if (clause.containsKey("hors")) {
            return elements(clause, "hors").stream().noneMatch(e -> contient(value, e));
        }
        if (clause.containsKey("vaut") || clause.containsKey("parmi")) {
            return (clause.containsKey("vaut") ? List.of(clause.get("vaut")) : elements(clause, "parmi")).stream()
                    .anyMatch(e -> contient(value, e));
        }
        return mesure(clause, value);
    }

    private boolean mesure(Map<String, Object> clause, @Nullable Object value) {
        if (clause.get("compte") instanceof Map<?, ?> count) {
            long number = !(value instanceof List<?> list) ? 0 : list.stream().map(Integer.class::cast)
                    .filter(n -> n >= nombre(count, "min", 0) && n <= nombre(count, "max", 99)).count();
            return bornes(count, key -> Double.compare(number, nombre(count, key, 0)));
        }
        if (clause.get("quotient") instanceof Map<?, ?> quotient) {
            if (value == null) {
                return false;
            }
            Object by = faits.get(String.valueOf(quotient.get("par")));
            double result = (Integer) value / (by == null || by.equals(0) ? 1.0 : (Integer) by);
            return bornes(quotient, key -> Double.compare(result, nombre(quotient, key, 0)));
        }
        if (value instanceof String day) {
            return bornes(clause, key -> prefixe(day, clause.get(key)).compareTo(String.valueOf(clause.get(key))));
        }
        return value != null && bornes(clause, key -> Double.compare((Integer) value, nombre(clause, key, 0)));
    }

    private static boolean bornes(Map<?, ?> bounds, ToIntFunction<String> compare) {
        Map<String, IntPredicate> meanings = Map.of("au_moins", c -> c >= 0, "au_plus", c -> c <= 0, "plus_de",
                c -> c > 0, "moins_de", c -> c < 0);
        return meanings.entrySet().stream().filter(m -> bounds.containsKey(m.getKey()))
                .allMatch(m -> m.getValue().test(compare.applyAsInt(m.getKey())));
    }

    private static boolean contient(@Nullable Object value, Object expected) {
        if (value instanceof List<?> list) {
            return presents(list).contains(expected);
        }
        boolean date = value instanceof String && expected.toString().startsWith("20");
        return value != null && (date ? prefixe(value.toString(), expected) : value).equals(expected);
    }

    private static List<?> presents(List<?> list) {
        return list.stream().filter(e -> !e.toString().startsWith("!")).toList();
    }

    private static String prefixe(String day, @Nullable Object date) {
        return day.substring(0, Math.min(day.length(), String.valueOf(date).length()));
    }

    private boolean notion(String id) {
        Map<String, Object> entry = catalogue.get("qualifications").stream().filter(q -> q.get("id").equals(id))
                .findFirst().orElseThrow();
        return entry.containsKey("jugement") ? juge : convient(entry);
    }

    private static double nombre(Map<?, ?> map, String key, int otherwise) {
        return map.get(key) instanceof Integer number ? number : otherwise;
    }

    private static List<?> elements(Map<String, Object> clause, String key) {
        return (List<?>) clause.get(key);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> clauses(Map<String, Object> entry, String key) {
        return (List<Map<String, Object>>) entry.getOrDefault(key, List.of());
    }
}
