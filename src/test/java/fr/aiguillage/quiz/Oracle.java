package fr.aiguillage.quiz;

import fr.aiguillage.appui.Ecrit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Whether an answer is right, by the files themselves: nothing of the product stands between them and this. */
final class Oracle {

    private static final String JOUR = "2026-11-22";

    private final Map<String, JsonNode> sigles = lire("glossaire");
    private final Map<String, JsonNode> mesures = lire("mesures");
    private final Map<String, JsonNode> fiches = lire("dispositifs", "instances", "acteurs");
    private final Map<String, JsonNode> datees = lire("dispositifs", "instances", "acteurs", "appellations");
    private final JsonNode autorites = lire("listes").get("decideur").path("valeurs");

    boolean juste(String kind, String id, String said) {
        return switch (kind) {
            case "sigle" -> sigles.values().stream().anyMatch(s -> pareil(s, sigles.get(id), "sigle")
                    && dit(s, "developpe").equals(said));
            case "developpe" -> sigles.values().stream().anyMatch(s -> pareil(s, sigles.get(id), "developpe")
                    && dit(s, "sigle").equals(said));
            case "mesure" -> dit(mesures.get(id), "titre").equals(said);
            case "axe" -> homonymes(id).anyMatch(m -> dit(m, "axe").equals(said));
            case "action" -> homonymes(id).anyMatch(m -> libelles(m).contains(said));
            case "mesure-de" -> du(document(id)).anyMatch(m -> dit(m, "titre").equals(said)
                    && libelles(m).contains(action(id)));
            case "decideur" -> peutDecider(fiches.get(id), said);
            case "fiche" -> memeChose(id, f -> dit(f, "resume").equals(said));
            case "nom" -> memeChose(id, f -> dit(f, "nom").equals(said));
            case "suite" -> suite(id).stream().anyMatch(next -> dit(datees.get(next), "nom").equals(said));
            case "au-moins" -> dernier(id, Integer.parseInt(said.split(" ")[0]), -1);
            case "au-plus" -> dernier(id, Integer.parseInt(said.split(" ")[0]), 1);
            default -> throw new AssertionError(kind);
        };
    }

    /** Whether it has ended by that day, as far as its file says. */
    boolean finie(String name) {
        return datees.values().stream().filter(d -> dit(d, "nom").equals(name)).map(d -> dit(d.path("existence"), "au"))
                .anyMatch(end -> !end.isEmpty() && end.compareTo(JOUR) < 0);
    }

    /** Whoever decides, and whoever might: who opens it, who has part in it, and a judge wherever a prosecutor may. */
    private boolean peutDecider(JsonNode fiche, String said) {
        String word = autorites.propertyNames().stream().filter(w -> dit(autorites.path(w), "libelle").equals(said)).findFirst()
                .orElseThrow();
        String decides = dit(fiche, "decideur");
        Set<String> justice = Set.of("juge", "procureur");
        return word.equals(decides) || justice.contains(word) && justice.contains(decides)
                || Stream.of("saisine", "pilotes", "partenaires").flatMap(field -> textes(fiche.path(field)))
                        .anyMatch(one -> one.equals(word) || said.toLowerCase().endsWith(" " + one.toLowerCase()));
    }

    /** That entry, or one that answers a same need: what is said of one may then hold of the other. */
    private boolean memeChose(String id, java.util.function.Predicate<JsonNode> said) {
        Set<String> needs = new HashSet<>(textes(fiches.get(id).path("besoins")).toList());
        return fiches.entrySet().stream().filter(e -> said.test(e.getValue())).anyMatch(e -> e.getKey().equals(id)
                || textes(e.getValue().path("besoins")).anyMatch(needs::contains));
    }

    private List<String> suite(String id) {
        return Stream.iterate(apres(id), next -> !next.isEmpty(), this::apres).limit(9).toList();
    }

    private String apres(String id) {
        return dit(datees.get(id).path("existence"), "remplace_par");
    }

    private boolean dernier(String id, int years, int step) {
        return passe(id, years) && !passe(id, years + step);
    }

    private boolean passe(String id, int years) {
        return noeuds(fiches.get(id).path("conditions")).filter(c -> dit(c, "attribut").equals("age"))
                .allMatch(c -> years >= c.path("au_moins").asDouble(0) && years <= c.path("au_plus").asDouble(999)
                        && years > c.path("plus_de").asDouble(-1) && years < c.path("moins_de").asDouble(999));
    }

    private Stream<JsonNode> homonymes(String id) {
        return du(document(id)).filter(m -> pareil(m, mesures.get(id), "titre"));
    }

    private Stream<JsonNode> du(String document) {
        return mesures.entrySet().stream().filter(e -> e.getKey().startsWith(document + "/")).map(Map.Entry::getValue);
    }

    private String action(String id) {
        return du(document(id)).flatMap(m -> noeuds(m.path("actions")))
                .filter(a -> dit(a, "numero").equals(id.substring(id.lastIndexOf('/') + 1))).map(a -> dit(a, "libelle"))
                .findFirst().orElseThrow();
    }

    private static List<String> libelles(JsonNode measure) {
        return noeuds(measure.path("actions")).map(a -> dit(a, "libelle")).toList();
    }

    private static String document(String id) {
        return id.substring(0, id.lastIndexOf('/'));
    }

    private static boolean pareil(JsonNode one, JsonNode other, String field) {
        return dit(one, field).equalsIgnoreCase(dit(other, field));
    }

    private static String dit(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static Stream<String> textes(JsonNode list) {
        return noeuds(list).map(JsonNode::asString);
    }

    private static Stream<JsonNode> noeuds(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Map<String, JsonNode> lire(String... folders) {
        Map<String, JsonNode> read = new LinkedHashMap<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of("catalog", folder))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                    JsonNode entry = Ecrit.arbre(Files.readString(file));
                    read.put(dit(entry, "id"), entry);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return read;
    }
}
