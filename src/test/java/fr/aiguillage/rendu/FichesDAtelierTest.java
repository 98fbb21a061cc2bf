package fr.aiguillage.rendu;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.atelier.Deroule;
import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Atelier.Fait;
import fr.aiguillage.catalogue.Atelier.Niveau;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.prevention.Nous;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed of a case: each table reads what it knows and nothing else, and no table reads an answer. */
class FichesDAtelierTest {

    static List<Atelier> ateliers() {
        return Nous.CATALOGUE.liste(Genre.ATELIER, Atelier.class);
    }

    @ParameterizedTest
    @MethodSource("ateliers")
    void a_table_reads_what_it_knows_and_nothing_that_another_keeps(Atelier workshop) {
        for (String job : workshop.metiers()) {
            String sheet = html(PageTable.de(workshop, job, Nous.CATALOGUE));
            assertThat(sheet).contains(dits(faits(workshop).filter(f -> entend(f, job))));
            assertThat(faits(workshop).filter(f -> !entend(f, job)).map(Fait::dit).map(RenduHtml::echapper))
                    .noneMatch(sheet::contains);
            assertThat(sheet).doesNotContain(reponses(workshop));
        }
    }

    @ParameterizedTest
    @MethodSource("ateliers")
    void everyone_reads_the_story_and_what_is_public(Atelier workshop) {
        String sheet = html(PageTable.participants(workshop, Nous.CATALOGUE));
        assertThat(sheet).contains(workshop.etapes().stream().map(e -> RenduHtml.echapper(e.recit())).toArray(String[]::new));
        assertThat(faits(workshop).filter(f -> f.niveau() != Niveau.PUBLIC).map(Fait::dit).map(RenduHtml::echapper))
                .noneMatch(sheet::contains);
        assertThat(sheet).doesNotContain(reponses(workshop));
    }

    /** What a case is about gives half of the answer away; who speaks does not, and « je » says nothing without it. */
    @ParameterizedTest
    @MethodSource("ateliers")
    void no_table_reads_what_the_case_is_about_and_all_know_who_says_what_all_hear(Atelier workshop) {
        MotsDAtelier words = new MotsDAtelier(Nous.CATALOGUE);
        for (String sheet : List.of(html(PageTable.participants(workshop, Nous.CATALOGUE)),
                html(PageTable.de(workshop, workshop.metiers().iterator().next(), Nous.CATALOGUE)))) {
            assertThat(sheet).doesNotContain(RenduHtml.echapper(workshop.sujet()));
            assertThat(faits(workshop).filter(f -> f.niveau() == Niveau.PUBLIC)).allSatisfy(f -> assertThat(sheet).contains(
                    RenduHtml.echapper(f.dit()) + "<ul><li>Dit par : " + RenduHtml.echapper(words.metiers(f.porteurs()))));
        }
    }

    @ParameterizedTest
    @MethodSource("ateliers")
    void the_trainer_has_everything(Atelier workshop) {
        String sheet = html(PageFormateur.de(new Deroule(workshop, Nous.ORIENTEUR, Ecrit.JOUR)));
        assertThat(sheet).contains(dits(faits(workshop))).contains(reponses(workshop));
    }

    private static boolean entend(Fait fact, String job) {
        return fact.niveau() == Niveau.PUBLIC || fact.porteurs().contains(job);
    }

    private static Stream<Fait> faits(Atelier workshop) {
        return workshop.etapes().stream().flatMap(e -> e.faits().stream());
    }

    private static String[] dits(Stream<Fait> facts) {
        return facts.map(Fait::dit).map(RenduHtml::echapper).toArray(String[]::new);
    }

    private static String[] reponses(Atelier workshop) {
        return workshop.etapes().stream().flatMap(e -> Stream.of(
                e.corrige().attendus().stream().map(Atelier.Attendu::pourquoi),
                e.corrige().paroles().stream().map(Atelier.Parole::quoi), e.corrige().ouvertes().stream(),
                e.corrige().aDiscuter().stream().map(Atelier.Ecart::pourquoi),
                e.corrige().paroles().stream().map(Atelier.Parole::aDiscuter).filter(Objects::nonNull),
                e.pieges().stream().map(Atelier.Piege::pourquoi)).flatMap(t -> t)).filter(t -> t.length() > 10)
                .map(RenduHtml::echapper).toArray(String[]::new);
    }

    private static String html(Page page) {
        return Format.HTML.rendre(page);
    }
}
