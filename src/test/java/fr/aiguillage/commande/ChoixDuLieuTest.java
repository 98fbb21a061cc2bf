package fr.aiguillage.commande;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.paquet.Produit;
import fr.aiguillage.rendu.Ecran;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several places is meant: asked in conversation, never guessed. */
class ChoixDuLieuTest {

    private final StringWriter screen = new StringWriter();

    @ParameterizedTest
    @CsvSource({"1,Saint-Denis (11)", "93,st denis (93)", "93200,st denis (93200)", "Lens,Lens", "'',st denis",
        "5,5"})
    void the_one_who_asks_chooses_by_number_by_what_it_lies_in_or_by_another_name(String typed, String chosen) {
        assertThat(choix(typed, true).preciser("st denis")).isEqualTo(chosen);
        assertThat(screen.toString()).contains("« st denis » désigne plusieurs lieux :", "   1 Saint-Denis (11)",
                "Saint-Denis (974)", "Lequel ?");
    }

    @Test
    void nothing_is_asked_about_what_means_one_place_or_none() {
        assertThat(choix("1", true).preciser("Lens")).isEqualTo("Lens");
        assertThat(choix("1", true).preciser("xyzzy")).isEqualTo("xyzzy");
        assertThat(screen.toString()).isEmpty();
    }

    @Test
    void a_fact_that_is_a_place_is_asked_about_too() {
        assertThat(choix("3", true).preciserFait("territoire_ecole=st denis"))
                .isEqualTo("territoire_ecole=Saint-Denis (93)");
        assertThat(choix("3", true).preciserFait("age=17")).isEqualTo("age=17");
        assertThat(choix("3", true).preciserFait("age")).isEqualTo("age");
    }

    @Test
    void nobody_is_asked_when_nobody_is_there() {
        assertThat(choix("1", false).preciser("st denis")).isEqualTo("st denis");
        assertThat(screen.toString()).isEmpty();
    }

    private ChoixDuLieu choix(String typed, boolean inConversation) {
        Dialogue someone = new Dialogue() {
            @Override
            public @Nullable String demander(String invite, List<String> reponses) {
                return typed;
            }

            @Override
            public boolean seContinue() {
                return inConversation;
            }
        };
        PrintWriter out = new PrintWriter(screen, true);
        return new ChoixDuLieu(Produit.lire().catalogue(), new Appel(Map.of(), List.of(), out, out,
                InputStream.nullInputStream(), new Session(Clock.systemUTC()), someone, Ecran.ORDINAIRE));
    }
}
