package fr.aiguillage.prose.reperage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Lexique;
import fr.aiguillage.prevention.Nous;
import fr.aiguillage.prose.Compris;
import fr.aiguillage.prose.motifs.Vocabulaire;
import fr.aiguillage.prose.texte.Decoupeur;
import fr.aiguillage.prose.texte.Mot;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts that nobody meant: they break nothing, and take no more steps than their length explains. */
class TextesAuHasardTest {

    private static final long GRAINE = 20_260_214;
    private static final int TEXTES = 60;
    private static final int CENT_KO = 100_000;

    /** So many steps a word, at most, on average. */
    private static final int PAS = 3_000;

    private static final List<String> MOTS = Nous.CATALOGUE.liste(Genre.LEXIQUE,
            Lexique.class).stream().flatMap(l -> l.expressions().stream())
            .flatMap(e -> e.dire().stream()).flatMap(p -> Arrays.stream(p.split("[^\\p{L}]+"))).filter(w -> !w.isEmpty())
            .distinct().toList();
    private static final Vocabulaire VOCABULAIRE = new Vocabulaire(Nous.CATALOGUE.liste(
            Genre.LEXIQUE, Lexique.class));

    /** What a text may be made of. */
    enum Sorte {
        OCTETS(random -> new String(octets(random), StandardCharsets.UTF_8)),
        LATIN(random -> new String(octets(random), StandardCharsets.ISO_8859_1)),
        CONTROLES(random -> suite(random, r -> String.valueOf((char) r.nextInt(160)))),
        TOUS_SIGNES(random -> suite(random, r -> Character.toString(r.nextInt(Character.MAX_CODE_POINT + 1)))),
        IMAGES(random -> suite(random, r -> Character.toString(0x1F300 + r.nextInt(0x300)) + "\u200d ")),
        AILLEURS(random -> suite(random, r -> List.of("he is 17 ", "мать ", "мой брат ", "学校 ", "مدرسة ", "Schule, ",
                "¿qué hacer? ", "ö̈ ").get(r.nextInt(8)))),
        CHIFFRES(random -> suite(random, r -> List.of("17 ", "ans ", "999999999999 ", "de ", "à ", "0 ", "quatre-", "vingt ",
                "et ", "1/2 ").get(r.nextInt(10)))),
        NOS_MOTS(random -> suite(random, r -> MOTS.get(r.nextInt(MOTS.size())) + List.of(" ", " ", " ", ", ", ". ", " ? ",
                "-", "'").get(r.nextInt(8))));

        private final Function<Random, String> texte;

        Sorte(Function<Random, String> text) {
            this.texte = text;
        }

        private static byte[] octets(Random random) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            return bytes;
        }

        private static String suite(Random random, Function<Random, String> piece) {
            return IntStream.range(0, random.nextInt(120)).mapToObj(i -> piece.apply(random))
                    .collect(Collectors.joining());
        }
    }

    @ParameterizedTest
    @EnumSource(Sorte.class)
    void any_text_is_read_and_shown_as_it_was_typed(Sorte kind) {
        Random random = new Random(GRAINE);
        for (int i = 0; i < TEXTES; i++) {
            String text = kind.texte.apply(random);
            Compris read = Nous.LECTEUR.lire(text, Ecrit.JOUR);
            assertThat(read.faits()).as(text).allSatisfy(fact -> assertThat(fact.mots().equals(
                    text.substring(fact.debut(), fact.fin())) || fact.mots().startsWith("[")).isTrue());
            assertThat(read.nonCompris()).as(text).allSatisfy(rest -> assertThat(rest.mots())
                    .isEqualTo(text.substring(rest.debut(), rest.fin())));
        }
    }

    @ParameterizedTest
    @EnumSource(Sorte.class)
    void the_work_grows_with_the_text_and_no_faster(Sorte kind) {
        Random random = new Random(GRAINE);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < TEXTES; i++) {
            text.append(kind.texte.apply(random)).append('\n');
        }
        List<Mot> words = Decoupeur.mots(text.toString());
        assertThat(pas(text.toString(), words)).isLessThanOrEqualTo(PAS * (words.size() + 1L));
    }

    @Test
    void a_hundred_thousand_letters_are_read() {
        String text = Sorte.NOS_MOTS.texte.apply(new Random(GRAINE)) + "\n";
        String many = text.repeat(CENT_KO / text.length() + 1);
        assertThat(Nous.LECTEUR.lire(many, Ecrit.JOUR).faits()).isNotEmpty();
        assertThat(Nous.LECTEUR.lire("pas ".repeat(CENT_KO / 4), Ecrit.JOUR).faits()).isEmpty();
        assertThat(Nous.LECTEUR.lire("a".repeat(CENT_KO), Ecrit.JOUR).faits()).isEmpty();
    }

    private static long pas(String text, List<Mot> words) {
        Reperage search = new Reperage(VOCABULAIRE, Map.of(), text, words);
        search.trouver();
        return search.pas();
    }
}
