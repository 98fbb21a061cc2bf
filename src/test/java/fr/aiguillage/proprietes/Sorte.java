package fr.aiguillage.proprietes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A kind of attribute: what it may be worth, as a file writes it, wholly known or in part. */
enum Sorte {
    BOOLEEN("booleen", null, List.of(true, false), List.of()),
    CHOIX("choix", null, List.of("x", "y", "z"), List.of()),
    NOMBRE("nombre", null, List.of(0, 1, 2, 3, 4), List.of(entre(0, 1), entre(1, 3), entre(2, 4), entre(0, 4))),
    DATE("date", null, List.of("2020-02-10", "2020-08-20", "2021-03-05"), List.of("2020", "2021-03")),
    OUVERTE("choix", "ouverte", signes(List.of("x", "!x"), List.of("y", "!y"), List.of("z", "!z")),
            signes(List.of("x", "!x", ""), List.of("y", "!y", ""), List.of(""))),
    FERMEE("nombre", "fermee", List.of(List.of(), List.of(0), List.of(1, 3), List.of(2, 2), List.of(0, 1, 4)),
            List.of(List.of(entre(0, 2)), List.of(3, entre(1, 2))));

    private final String type;
    private final @Nullable String liste;
    private final List<Object> entiers;
    private final List<Object> partiels;

    Sorte(String type, @Nullable String liste, List<?> entiers, List<?> partiels) {
        this.type = type;
        this.liste = liste;
        this.entiers = new ArrayList<>(entiers);
        this.entiers.add(null);
        this.partiels = partiels.stream().filter(p -> !List.of().equals(p)).map(p -> (Object) p).toList();
    }

    Map<String, Object> attribut(String id, boolean modifiable) {
        Map<String, Object> entry = new LinkedHashMap<>(Map.of("id", id, "libelle", id, "question", id + " ?", "type",
                type, "modifiable", modifiable));
        if (liste != null) {
            entry.put("liste", liste);
        }
        if (type.equals("choix")) {
            entry.put("valeurs", Map.of("x", Map.of("libelle", "x"), "y", Map.of("libelle", "y"), "z",
                    Map.of("libelle", "z")));
        }
        return entry;
    }

    /** Every value that says all, null standing for none. */
    List<Object> entiers() {
        return entiers;
    }

    /** Values that leave something unknown. */
    List<Object> partiels() {
        return partiels;
    }

    /** The whole values that a value may turn out to be. */
    List<Object> complets(@Nullable Object value) {
        if (value instanceof Map<?, ?> interval) {
            return plage(interval);
        }
        if (this == DATE && value != null) {
            return entiers.stream().filter(e -> e != null && e.toString().startsWith(value.toString())).toList();
        }
        if (!(value instanceof List<?> list)) {
            return Collections.singletonList(value);
        }
        return this == FERMEE
                ? produit(list.stream().map(e -> e instanceof Map<?, ?> m ? plage(m) : List.of(e)).toList())
                : entiers.stream().filter(e -> e instanceof List<?> whole && whole.containsAll(list)
                        && !list.isEmpty() || e == null && list.isEmpty()).toList();
    }

    private static List<Object> plage(Map<?, ?> interval) {
        return IntStream.rangeClosed((Integer) interval.get("min"), (Integer) interval.get("max")).boxed()
                .map(i -> (Object) i).toList();
    }

    private static Map<String, Object> entre(int min, int max) {
        return Map.of("min", min, "max", max);
    }

    @SafeVarargs
    private static List<Object> signes(List<Object>... choices) {
        return produit(Arrays.asList(choices)).stream()
                .map(l -> (Object) ((List<?>) l).stream().filter(s -> !s.equals("")).toList()).toList();
    }

    private static List<Object> produit(List<? extends List<?>> choices) {
        List<List<Object>> all = List.of(List.of());
        for (List<?> choice : choices) {
            all = all.stream().flatMap(head -> choice.stream()
                    .map(e -> Stream.concat(head.stream(), Stream.<Object>of(e)).toList())).toList();
        }
        return List.copyOf(all);
    }
}
