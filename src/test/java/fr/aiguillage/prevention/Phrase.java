package fr.aiguillage.prevention;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.prose.Compris;
import fr.aiguillage.situation.LecteurFaits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A sentence written by someone who had not seen the reader, and what a careful one holds of it. Facts are told one by
 * one: « attribut=valeur », « attribut=!valeur » for what is known to be absent.
 *
 * @param faits what is said for sure
 * @param admis what may be held as well
 * @param possibles what may be asked about
 * @param jamais what must not be held
 */
record Phrase(String id, String texte, LocalDate jour, Set<String> faits, Set<String> admis, Set<String> possibles,
        Set<String> jamais) {

    /** What was read once of a sentence need not be read again. */
    private static final Map<String, Set<String>> LUES = new HashMap<>();

    static final Path DOSSIER = CasDePublic.DOSSIER.resolve("phrases");

    /** What may be said in passing of anything: it bears on nothing that a sentence must be judged on. */
    private static final Set<String> LIBRES = Set.of("objet", "sexe", "preoccupations", "theme",
            "presence_reseaux_sociaux");

    static List<Phrase> toutes() {
        try (Stream<Path> files = Files.list(DOSSIER)) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().flatMap(Phrase::lire).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Phrase> lire(Path file) {
        try {
            return Ecrit.arbre(Files.readString(file)).valueStream().map(Phrase::de);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Phrase de(JsonNode node) {
        return new Phrase(node.path("id").asString(), node.path("texte").asString(""),
                node.has("au") ? LocalDate.parse(node.path("au").asString()) : Ecrit.JOUR, un(node.path("faits")),
                Stream.of("neutres", "admis").flatMap(f -> un(node.path(f)).stream()).collect(Collectors.toSet()),
                un(node.path("possibles")),
                node.path("jamais").valueStream().map(JsonNode::asString).collect(Collectors.toSet()));
    }

    /** The sure facts of the sentence as it was written. */
    Set<String> surs() {
        return LUES.computeIfAbsent(texte, this::surs);
    }

    /** The sure facts of another way of writing it. */
    Set<String> surs(String text) {
        return un(Nous.LECTEUR.lire(text, jour));
    }

    /** What is held and must not be, or was only possible, or is not said at all. */
    Set<String> fautes(Set<String> held) {
        return held.stream().filter(f -> !faits.contains(f) && !admis.contains(f)).filter(f -> interdit(f) || !libre(f))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean interdit(String fact) {
        return jamais.contains(fact) || jamais.contains(attribut(fact) + "=*");
    }

    private static boolean libre(String fact) {
        return LIBRES.contains(attribut(fact));
    }

    static String attribut(String fact) {
        return fact.substring(0, fact.indexOf('='));
    }

    private static Set<String> un(Compris read) {
        return read.surs().entrySet().stream().flatMap(e -> un(e.getKey(), e.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> un(JsonNode facts) {
        return facts.properties().stream().flatMap(e -> un(e.getKey(), e.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> un(String id, JsonNode node) {
        Attribut attribut = Objects.requireNonNull(Nous.CATALOGUE.attribut(id), id);
        return node.isArray() && !node.isEmpty() ? node.valueStream().flatMap(n -> un(id, n))
                : un(id, new LecteurFaits(Nous.CATALOGUE).lire(attribut, ferme(attribut, node)));
    }

    /** An interval open on one side, closed by the bound of the attribute. */
    private static JsonNode ferme(Attribut attribut, JsonNode node) {
        if (!(node instanceof ObjectNode range)) {
            return node;
        }
        ObjectNode closed = range.deepCopy();
        borner(closed, "min", attribut.min());
        borner(closed, "max", attribut.max());
        return closed;
    }

    private static void borner(ObjectNode range, String side, @Nullable Double bound) {
        if (!range.has(side)) {
            range.put(side, bound);
        }
    }

    private static Stream<String> un(String id, Valeur value) {
        if (value instanceof Valeur.Liste list) {
            boolean none = list.elements().isEmpty() && list.exclus().isEmpty();
            return none ? Stream.of(id + "=null") : Stream.concat(list.elements().stream().map(v -> id + "=" + mot(v)),
                    list.exclus().stream().map(v -> id + "=!" + mot(v)));
        }
        return Stream.of(id + "=" + mot(value));
    }

    private static String mot(Valeur value) {
        if (value instanceof Valeur.Texte word) {
            return word.valeur();
        }
        if (value instanceof Valeur.Booleen flag) {
            return String.valueOf(flag.valeur());
        }
        return value instanceof Valeur.Nombre n ? n.exact() ? String.valueOf((long) n.min())
                : (long) n.min() + ".." + (long) n.max() : "null";
    }
}
