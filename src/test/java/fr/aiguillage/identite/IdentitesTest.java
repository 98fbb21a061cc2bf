package fr.aiguillage.identite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.groups.Tuple.tuple;

import fr.aiguillage.paquet.Produit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences written by someone who had not seen the code, and what else a text may hold. */
class IdentitesTest {

    private static final Identites IDENTITES = new Identites(Produit.lire().catalogue());
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 22);
    private static final List<Phrase> PHRASES = Phrase.toutes();

    /** Sentences of which something can still be read: each is a fault that we know of. */
    private static final Set<String> ECHAPPENT = Set.of("ident-135", "ident-163", "ident-219",
            "ident-243", "ident-307", "ident-319", "ident-337");

    /** Sentences of which something that should stay is hidden. */
    private static final Set<String> PERDENT = Set.of("ident-151", "temoin-087");

    @Test
    void nothing_escapes_but_what_we_know_of() {
        Set<String> escaping = new TreeSet<>();
        PHRASES.stream().filter(p -> !p.echappent(masque(p)).isEmpty()).forEach(p -> escaping.add(p.id()));
        assertThat(escaping).containsExactlyInAnyOrderElementsOf(ECHAPPENT);
    }

    @Test
    void what_names_nobody_stays_but_what_we_know_of() {
        Set<String> losing = new TreeSet<>();
        PHRASES.stream().filter(p -> !p.perdus(masque(p)).isEmpty() || p.temoin() && !masque(p).etendues().isEmpty())
                .forEach(p -> losing.add(p.id()));
        assertThat(losing).containsExactlyInAnyOrderElementsOf(PERDENT);
    }

    @Test
    void almost_every_string_is_hidden() {
        long all = PHRASES.stream().mapToLong(p -> p.masquer().size()).sum();
        long escaping = PHRASES.stream().mapToLong(p -> p.echappent(masque(p)).size()).sum();
        assertThat(all).isGreaterThan(400);
        assertThat((double) (all - escaping) / all).isGreaterThan(0.98);
    }

    @Test
    void a_date_of_birth_gives_the_age() {
        List<Phrase> dated = PHRASES.stream().filter(p -> p.age() != null && masque(p).ages().size() == 1).toList();
        assertThat(dated).hasSizeGreaterThan(15).allSatisfy(p -> {
            AgeLu age = masque(p).ages().get(0);
            assertThat(List.of(age.min(), age.max())).as(p.id()).containsOnly(p.age());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"né en 2009|16|17", "née en mars 2010|16|16", "né en novembre 2008|17|18",
            "née le 3/4/08|18|18", "DDN 03042008|18|18", "elle a eu 18 ans le 3 mars 2026|18|18"})
    void an_age_is_as_sure_as_its_date(String text, int min, int max) {
        assertThat(IDENTITES.dans(text, JOUR).ages()).extracting(AgeLu::min, AgeLu::max)
                .containsExactly(tuple(min, max));
    }

    @Test
    void a_birthday_without_a_year_is_hidden_and_tells_no_age() {
        Masque mask = IDENTITES.dans("anniversaire le 12 mai", JOUR);
        assertThat(mask.texte()).isEqualTo("anniversaire le [naissance]");
        assertThat(mask.ages()).isEmpty();
    }

    @Test
    void offsets_are_those_of_the_text_that_was_given() {
        String text = "😀 Mme Le Guen, 06 39 98 12 34, et l’ami d’Enzo";
        assertThat(IDENTITES.dans(text, JOUR).etendues()).extracting(e -> text.substring(e.debut(), e.fin()))
                .containsExactly("Le Guen", "06 39 98 12 34", "Enzo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"des garçons me narguent",
            "Le collège Jean-Moulin et le 0 800 23 13 13", "12 jeunes rue de Lille, 3 places en CER",
            "Le SPIP et le CLSPD de Mons-en-Barœul", "VOUS, AUJOURD'HUI, C'EST URGENT", "procédure du 12/05/2026", ""})
    void what_names_nobody_is_given_back_as_it_was(String text) {
        assertThat(IDENTITES.dans(text, JOUR).texte()).isEqualTo(text);
    }

    @Property(tries = 300, seed = "20261122")
    void no_text_is_too_strange(@ForAll Random random) {
        StringBuilder text = new StringBuilder();
        String[] bits = {"Mme ", "né le ", "12/05/09 ", "\u0000", "😀", "\ud83d", "K. ", "rue ", "« ", "@a_", "d'",
            "-", "\n", "Kevin", " 06 39 ", "e\u0301", "\u200b", "李", "n° ", "1er mai ", "snap : ", "appt "};
        random.ints(60, 0, bits.length).forEach(i -> text.append(bits[i]));
        assertThatCode(() -> IDENTITES.dans(text.toString(), JOUR)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A", "0", ".", "M. de ", "a_", "Ab-", "né 1 ", "« A ", "06 12 ", "\u200b",
            "Karim vit à Lens. "})
    void a_long_text_takes_no_long_time(String part) {
        String text = part.repeat(100_000 / part.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> IDENTITES.dans(text, JOUR));
    }

    private static Masque masque(Phrase phrase) {
        return IDENTITES.dans(phrase.texte(), phrase.au());
    }
}
