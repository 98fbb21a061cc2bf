package fr.aiguillage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.catalogue.Identifie;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.paquet.Produit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No word of our domain is written in Java: what a coordinator could want to change is in the catalogue or a rule. */
class VocabulaireTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Catalogue CATALOGUE = Produit.lire().catalogue();

    /** Ids that are also words of the language, or names of fields that every catalogue has. */
    private static final Set<String> COMMUNS = Set.of("adhesion", "danger", "demandeur", "famille", "lieu",
            "question", "separation");
    private static final Pattern COMMENTAIRES = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern MOTS = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|\\w+");

    @Test
    void no_word_of_the_domain_is_written_in_java() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        Set<String> ours = vocabulaire();
        for (Path file : sources()) {
            Set<String> words = mots(Files.readString(file));
            words.retainAll(ours);
            if (!words.isEmpty()) {
                found.put(JAVA.relativize(file).toString(), words);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void words_of_several_kinds_are_looked_for_in_all_they_may_be_written_as() {
        assertThat(vocabulaire()).contains("arme presente", "neet", "prevention tertiaire").hasSizeGreaterThan(100);
        assertThat(mots("String armePresente = \"arme_presente\"; // neet")).contains("arme presente")
                .doesNotContain("neet");
        assertThat(mots("f(\"prevention-tertiaire\", ARME_PRESENTE)"))
                .contains("prevention tertiaire", "arme presente");
    }

    /** The ids of our catalogue but the common words. */
    private static Set<String> vocabulaire() {
        Stream<String> ids = Stream.of(Genre.ATTRIBUT, Genre.QUALIFICATION, Genre.BESOIN, Genre.GARDE_FOU,
                        Genre.DISPOSITIF, Genre.INSTANCE, Genre.ACTEUR)
                .flatMap(g -> CATALOGUE.liste(g, Identifie.class).stream()).map(Identifie::id);
        return ids.map(VocabulaireTest::separe).filter(id -> !COMMUNS.contains(id)).collect(Collectors.toSet());
    }

    /** Every identifier and every text of a source, as separate words in lower case. */
    private static Set<String> mots(String source) {
        return MOTS.matcher(COMMENTAIRES.matcher(source).replaceAll("")).results()
                .map(r -> separe(r.group().replace("\"", ""))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String separe(String word) {
        return word.replaceAll("([a-z])([A-Z])", "$1 $2").replaceAll("[-_]", " ").toLowerCase(Locale.ROOT);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(JAVA)) {
            List<Path> all = files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
            assertThat(all).isNotEmpty();
            return all;
        }
    }
}
