package fr.aiguillage.identite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A sentence, what of it must be hidden and what must stay.
 *
 * @param age what a date of birth must give; null when nothing is asked of it
 */
record Phrase(String id, String texte, LocalDate au, List<String> masquer, List<String> garder, @Nullable Integer age) {

    private static final Path FICHIER = Path.of("src/test/resources/identites/phrases.yaml");
    private static final String JOUR = "2026-11-22";

    static List<Phrase> toutes() {
        try {
            List<Phrase> all = new ArrayList<>();
            new YAMLMapper().readTree(Files.readString(FICHIER)).forEach(node -> all.add(lue(node)));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Phrase lue(JsonNode node) {
        JsonNode age = node.path("faits").path("age");
        return new Phrase(node.get("id").asString(), node.get("texte").asString(),
                LocalDate.parse(node.path("au").asString(JOUR)), mots(node.path("masquer")), mots(node.path("garder")),
                age.isInt() ? (Integer) age.intValue() : null);
    }

    private static List<String> mots(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    boolean temoin() {
        return masquer.isEmpty();
    }

    /** The strings that can still be read wherever they stand. */
    List<String> echappent(Masque mask) {
        return masquer.stream().filter(word -> places(word).noneMatch(at -> cache(mask, at, at + word.length())))
                .toList();
    }

    /** The strings that can be read nowhere as whole words. */
    List<String> perdus(Masque mask) {
        return garder.stream().filter(word -> places(word).filter(at -> entier(at, at + word.length()))
                .noneMatch(at -> !mask.cache(at, at + word.length()))).toList();
    }

    private IntStream places(String word) {
        return IntStream.rangeClosed(0, texte.length() - word.length()).filter(at -> texte.startsWith(word, at));
    }

    private boolean cache(Masque mask, int start, int end) {
        return IntStream.range(start, end).filter(i -> Character.isLetterOrDigit(texte.charAt(i)))
                .allMatch(i -> mask.cache(i, i + 1));
    }

    private boolean entier(int start, int end) {
        IntPredicate letter = i -> i >= 0 && i < texte.length() && Character.isLetter(texte.charAt(i));
        return !letter.test(start - 1) && !letter.test(end);
    }
}
