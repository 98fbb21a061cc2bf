package fr.aiguillage.rendu;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.rendu.Matrice.Case;
import fr.aiguillage.rendu.Matrice.Ligne;
import fr.aiguillage.rendu.Matrice.Marque;
import fr.aiguillage.rendu.Matrice.Noms;
import fr.aiguillage.rendu.Matrice.Tete;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture made of signs says the same in each form. */
class GrilleTest {

    private static final Marque OUI = new Marque("●", "oui");
    private static final Matrice DEUX = new Matrice("Fruits et mois", new Noms("fruits", "Récolte", "Sorte"), List.of(OUI),
            List.of(tete("Juin"), tete("Juillet")), List.of(
                    new Ligne(tete("Cerise"), new Marque("■", "faite"), "rouge",
                            List.of(new Case(OUI, "3", List.of("trois paniers & <plus>")), Case.VIDE)),
                    new Ligne(tete("Pêche de vigne, tardive et rouge, du côté de la rivière"), new Marque("", "à faire"),
                            "jaune", List.of(Case.VIDE, new Case(OUI, "", List.of())))));

    @Test
    void on_a_screen_signs_stand_under_numbers() {
        assertThat(texte(80)).contains("● oui.", "  1 Juin", "  2 Juillet")
                .contains(" ".repeat(70) + "1    2", "Cerise" + " ".repeat(64) + "● 3");
    }

    @Test
    void where_there_is_no_room_they_are_named() {
        assertThat(texte(30)).contains("- Cerise : Juin (oui, 3)").allMatch(line -> line.length() <= 30);
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 40, 80, 120})
    void no_line_is_wider_than_the_screen(int width) {
        assertThat(texte(width)).allMatch(line -> line.length() <= width);
    }

    @Test
    void in_markdown_it_is_a_table() {
        assertThat(Format.MARKDOWN.rendre(page(DEUX))).contains("## Fruits et mois", "|  | Récolte | Juin | Juillet |",
                "| Cerise | ■ faite | ● 3 |  |");
    }

    @Test
    void in_html_each_sign_is_also_said() {
        assertThat(Format.HTML.rendre(page(DEUX))).contains("<th scope=\"row\" tabindex=\"-1\" data-dit=\"Cerise\">",
                "<span aria-hidden=\"true\">● 3</span><span class=\"lu\">oui 3</span>",
                "data-details=\"trois paniers &amp; &lt;plus&gt;\"", "<option>à faire</option>", "<option>jaune</option>");
    }

    @Test
    void a_page_with_a_picture_may_fetch_nothing() {
        assertThat(Format.HTML.rendre(page(DEUX))).contains("default-src 'none'", "script-src 'sha256-");
        assertThat(Format.HTML.rendre(new Page("sans"))).doesNotContain("<script", "%plus");
    }

    @Test
    void many_columns_take_several_tables() {
        List<Tete> hundred = IntStream.range(0, 100).mapToObj(i -> tete("c" + i)).toList();
        Matrice wide = new Matrice("Large", DEUX.noms(), List.of(OUI), hundred, List.of(new Ligne(tete("l"), OUI, "g",
                hundred.stream().map(c -> Case.VIDE).toList())));
        assertThat(Format.HTML.rendre(page(wide)).split("<table ")).hasSize(4);
    }

    private static Page page(Matrice picture) {
        return new Page("t").grille(picture);
    }

    private static List<String> texte(int width) {
        return Format.TEXTE.rendre(page(DEUX), new Ecran(width, false)).lines().toList();
    }

    private static Tete tete(String name) {
        return new Tete(name, name, List.of());
    }
}
