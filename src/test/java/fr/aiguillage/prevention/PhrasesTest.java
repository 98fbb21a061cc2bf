package fr.aiguillage.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Lexique;
import fr.aiguillage.mots.Dictionnaire;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences, one difficulty each, and what the reader holds of them. The bounds say what must not be lost. */
class PhrasesTest {

    private static final List<Phrase> TOUTES = Phrase.toutes();
    private static final double RAPPEL = 0.77;
    private static final double FAUTES = 0.066;

    /** What must never be held, and still is: each is a mistake of the reader to mend. */
    private static final int INTERDITS = 0;

    /** Facts that a change of letter or of order makes, and that must go. */
    private static final int SANS_ACCENTS = 0;

    /** Of all the sentences, one letter changed in each: a word that is none deceives only where it parts two people. */
    private static final int UN_MOT_QUI_N_EXISTE_PAS = 2;
    private static final int UN_AUTRE_MOT = 6;
    private static final int A_REBOURS = 6;

    /** The words of the trade. */
    private static final Set<String> METIER = Nous.CATALOGUE.liste(Genre.LEXIQUE, Lexique.class).stream()
            .flatMap(words -> Stream.concat(words.expressions().stream().flatMap(said -> said.dire().stream()),
                    words.groupes().values().stream().flatMap(List::stream)))
            .flatMap(written -> Stream.of(plie(written).split("[^a-z]+"))).collect(Collectors.toSet());

    @Test
    void nothing_is_held_that_a_careful_reader_would_not_hold() {
        Map<String, Set<String>> wrong = new TreeMap<>();
        TOUTES.forEach(p -> fautes(p, p.surs(), wrong));
        long held = TOUTES.stream().mapToLong(p -> p.surs().size()).sum();
        long bad = wrong.values().stream().mapToLong(Set::size).sum();
        assertThat(bad).as("%s", wrong).isLessThanOrEqualTo((long) (held * FAUTES));
    }

    @Test
    void what_must_never_be_held_hardly_is() {
        List<String> held = TOUTES.stream().flatMap(p -> p.surs().stream().filter(p::interdit)
                .map(fact -> p.id() + " " + fact)).toList();
        assertThat(held).hasSizeLessThanOrEqualTo(INTERDITS);
    }

    @Test
    void what_is_said_is_read() {
        long said = TOUTES.stream().mapToLong(p -> p.faits().size()).sum();
        long read = TOUTES.stream().mapToLong(p -> p.surs().stream().filter(p.faits()::contains).count()).sum();
        assertThat(read).isGreaterThanOrEqualTo((long) (said * RAPPEL));
    }

    @Test
    void without_accents_hardly_anything_new_is_held() {
        assertThat(nouvelles(PhrasesTest::sansAccents)).hasSizeLessThanOrEqualTo(SANS_ACCENTS);
    }

    @Test
    void a_wrong_letter_that_makes_no_word_makes_no_wrong_fact() {
        assertThat(nouvelles(text -> uneLettre(text, false))).hasSizeLessThanOrEqualTo(UN_MOT_QUI_N_EXISTE_PAS);
    }

    @Test
    void a_wrong_letter_that_makes_another_word_seldom_makes_a_wrong_fact() {
        assertThat(nouvelles(text -> uneLettre(text, true))).hasSizeLessThanOrEqualTo(UN_AUTRE_MOT);
    }

    @Test
    void the_order_of_a_list_hardly_makes_a_wrong_fact() {
        assertThat(nouvelles(PhrasesTest::aRebours)).hasSizeLessThanOrEqualTo(A_REBOURS);
    }

    /** What is held of another way of writing that neither the sentence says nor the first way led to. */
    private static Map<String, Set<String>> nouvelles(UnaryOperator<String> change) {
        Map<String, Set<String>> wrong = new TreeMap<>();
        for (Phrase p : TOUTES) {
            Map<String, Set<String>> mine = new TreeMap<>();
            String changed = change.apply(p.texte());
            fautes(p, changed.equals(p.texte()) ? p.surs() : p.surs(changed), mine);
            Set<String> already = p.surs();
            mine.values().forEach(facts -> facts.removeAll(already));
            mine.values().stream().filter(f -> !f.isEmpty()).forEach(f -> wrong.put(p.id() + " « " + changed + " »", f));
        }
        return wrong;
    }

    private static void fautes(Phrase phrase, Set<String> held, Map<String, Set<String>> wrong) {
        Set<String> bad = phrase.fautes(held);
        if (!bad.isEmpty()) {
            wrong.put(phrase.id(), new TreeSet<>(bad));
        }
    }

    /** The text with one letter of a word changed, where this makes another word, or none; otherwise as it was. */
    private static String uneLettre(String text, boolean another) {
        if (text.chars().noneMatch(Character::isLetter)) {
            return text;
        }
        Random random = new Random(text.hashCode());
        int at = random.nextInt(text.length());
        while (!Character.isLetter(text.charAt(at))) {
            at = (at + 1) % text.length();
        }
        String changed = text.substring(0, at) + (char) ('a' + random.nextInt(26)) + text.substring(at + 1);
        return existe(mot(text, at)) && existe(mot(changed, at)) == another ? changed : text;
    }

    /** The word around a letter. */
    private static String mot(String text, int at) {
        int from = at;
        int to = at;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    /** Whether French has a word, or the trade: « mn », « pbs ». */
    private static boolean existe(String word) {
        return METIER.contains(plie(word)) || Dictionnaire.francais().usage(plie(word)) != Dictionnaire.INCONNU;
    }

    private static String plie(String text) {
        return sansAccents(text).toLowerCase(Locale.ROOT);
    }

    private static String sansAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** The parts of a sentence that is a mere list, last first. */
    private static String aRebours(String text) {
        List<String> parts = new ArrayList<>(List.of(text.split(", ")));
        if (parts.size() < 3 || text.matches("(?s).*[.;:?!(].+")) {
            return text;
        }
        Collections.reverse(parts);
        return String.join(", ", parts);
    }
}
