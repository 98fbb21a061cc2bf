package fr.aiguillage.proprietes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Draws a small vocabulary, a catalogue over it, and a situation of which some is known. */
final class Hasard {

    static final String GRAINE = "20261122";
    static final List<String> LIEUX = List.of("bourg/a", "bourg/b", "canton/c", "region/r");

    private static final List<LocalDate> JOURS = List.of(LocalDate.of(2019, 6, 1), LocalDate.of(2020, 6, 1),
            LocalDate.of(2022, 6, 1));

    private final Map<String, Sorte> vocabulaire = new LinkedHashMap<>();
    private final List<String> notions = new ArrayList<>();
    private final Tirage tirage;

    private Hasard(Random random) {
        tirage = new Tirage(random, vocabulaire);
        IntStream.range(0, 2 + random.nextInt(4))
                .forEach(i -> vocabulaire.put("a" + i, Sorte.values()[random.nextInt(Sorte.values().length)]));
    }

    private Cas cas() {
        Map<String, List<Map<String, Object>>> catalogue = new LinkedHashMap<>();
        catalogue.put("attributs", vocabulaire.entrySet().stream()
                .map(e -> e.getValue().attribut(e.getKey(), tirage.parfois(0.5))).toList());
        catalogue.put("territoires", List.of(Map.of("id", "region/r", "nom", "R"), lieu("canton/c", "region/r"),
                lieu("bourg/a", "canton/c"), lieu("bourg/b", "region/r")));
        catalogue.put("qualifications", tirage.plusieurs(3, this::definition));
        catalogue.put("dispositifs", IntStream.range(0, 4).mapToObj(this::fiche).toList());
        return new Cas(vocabulaire, catalogue, faits(), tirage.parfois(0.4) ? null : tirage.un(LIEUX),
                tirage.un(JOURS));
    }

    private static Map<String, Object> lieu(String id, String in) {
        return Map.of("id", id, "nom", id, "dans", List.of(in));
    }

    /** A notion, which may cite those drawn before it. */
    private Map<String, Object> definition() {
        Map<String, Object> entry = new LinkedHashMap<>(Map.of("id", "q" + notions.size(), "libelle", "q"));
        if (tirage.parfois(0.15)) {
            entry.put("jugement", true);
        } else {
            entry.putAll(forme());
        }
        notions.add("q" + notions.size());
        return entry;
    }

    private Map<String, Object> forme() {
        return Map.of("conditions", tirage.plusieurs(2, () -> tirage.clause(notions)),
                "profils", tirage.plusieurs(2, () -> Map.of("criteres", List.of(tirage.clause(notions),
                        tirage.clause(notions)).subList(0, tirage.parfois(0.5) ? 1 : 2))),
                "exclusions", tirage.plusieurs(1, () -> tirage.clause(notions)));
    }

    private Map<String, Object> fiche(int number) {
        Map<String, Object> entry = new LinkedHashMap<>(Map.of("id", "f" + number, "nom", "F", "resume", "f"));
        entry.putAll(forme());
        if (tirage.parfois(0.15)) {
            entry.put("criteres_source", "general");
        }
        if (tirage.parfois(0.3)) {
            entry.put("implantation", List.of(tirage.un(LIEUX)));
        }
        if (tirage.parfois(0.3)) {
            entry.put("existence", tirage.un(List.of(Map.of("au", "2019"), Map.of("du", "2020"),
                    Map.of("remplace_par", "f0"), Map.of("du", "2019-06-02", "au", "2020-06-01"))));
        }
        return entry;
    }

    private Map<String, Object> faits() {
        Map<String, Object> facts = new LinkedHashMap<>();
        vocabulaire.forEach((id, kind) -> {
            if (!kind.partiels().isEmpty() && tirage.parfois(0.25)) {
                facts.put(id, tirage.un(kind.partiels()));
            } else if (tirage.parfois(0.4)) {
                facts.put(id, tirage.un(kind.entiers()));
            }
        });
        return facts;
    }

    /** Gives a case to every property that asks for one. */
    public static final class Fournisseur implements ArbitraryProvider {
        @Override
        public boolean canProvideFor(TypeUsage type) {
            return type.isOfType(Cas.class);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
            return Set.of(Arbitraries.randomValue(random -> new Hasard(random).cas()));
        }
    }
}
