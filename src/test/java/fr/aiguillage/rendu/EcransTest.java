package fr.aiguillage.rendu;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.atelier.Deroule;
import fr.aiguillage.atelier.seance.LecteurTables;
import fr.aiguillage.atelier.seance.MiseEnCommun;
import fr.aiguillage.atelier.seance.Seance;
import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Atelier.Attendu;
import fr.aiguillage.catalogue.Atelier.Ecart;
import fr.aiguillage.catalogue.Atelier.Etape;
import fr.aiguillage.catalogue.Atelier.Fait;
import fr.aiguillage.catalogue.Atelier.Niveau;
import fr.aiguillage.catalogue.Atelier.Parole;
import fr.aiguillage.catalogue.Atelier.Piege;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.prevention.Nous;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a room sees of each case: ten lines at a time, nothing lost, and no answer before it is asked for. */
class EcransTest {

    private static final Ecran PROJECTEUR = Ecran.ORDINAIRE;

    static List<Atelier> ateliers() {
        return Nous.CATALOGUE.liste(Genre.ATELIER, Atelier.class);
    }

    @ParameterizedTest
    @MethodSource("ateliers")
    void a_step_tells_who_knows_what_without_telling_what_only_they_know(Atelier workshop) {
        Seance session = Seance.ouvrir(workshop, Ecrit.JOUR, new LecteurTables(Nous.CATALOGUE, workshop).duCas());
        for (int step = 0; step < workshop.etapes().size(); step++) {
            session = session.a(step + 1);
            List<String> screens = Ecrans.de(PageEtape.de(workshop, session, Nous.CATALOGUE), PROJECTEUR);
            assertThat(screens).hasSizeBetween(1, 2).allSatisfy(EcransTest::seLit);
            String seen = plat(screens);
            assertThat(seen).contains(plat(workshop.etapes().get(step).recit()), plat(workshop.etapes().get(step).consigne()));
            for (Fait fact : workshop.etapes().get(step).faits()) {
                assertThat(seen.contains(plat(fact.dit()))).as(fact.dit()).isEqualTo(fact.niveau() == Niveau.PUBLIC);
                assertThat(seen).contains(fact.porteurs().stream().map(job -> job.replace('_', ' ')).toArray(String[]::new));
            }
            assertThat(plat(Ecrans.de(PageEtape.faits(workshop, session, Nous.CATALOGUE), PROJECTEUR)))
                    .contains(workshop.etapes().get(step).faits().stream().map(Fait::dit).map(EcransTest::plat)
                            .toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @MethodSource("ateliers")
    void the_answer_is_ten_lines_then_every_side_of_it_on_demand(Atelier workshop) {
        Seance session = Seance.ouvrir(workshop, Ecrit.JOUR, new LecteurTables(Nous.CATALOGUE, workshop).duCas());
        Deroule course = new Deroule(workshop, Nous.ORIENTEUR, Ecrit.JOUR);
        for (int step = 0; step < workshop.etapes().size(); step++) {
            MiseEnCommun together = MiseEnCommun.de(session, course, step);
            assertThat(Ecrans.de(PagesMiseEnCommun.resume(together, session, Nous.CATALOGUE), PROJECTEUR))
                    .as("%s, étape %d", workshop.id(), step + 1).hasSize(1).allSatisfy(EcransTest::seLit);
            List<String> screens = Ecrans.de(cotes(together, session), PROJECTEUR);
            assertThat(screens).allSatisfy(EcransTest::seLit);
            assertThat(plat(screens))
                    .contains(lus(workshop.etapes().get(step)).map(EcransTest::plat).toArray(String[]::new));
        }
    }

    /** Every side of an answer, then every point of those that have some. */
    private static List<Page> cotes(MiseEnCommun together, Seance session) {
        return Stream.of(Arrays.stream(Volet.values()).map(side -> PagesMiseEnCommun.de(side, together, session,
                                Nous.CATALOGUE)), points(Volet.REPONSES, together.attendues().size(), together, session),
                        points(Volet.PAROLES, together.echanges().size(), together, session))
                .flatMap(pages -> pages).toList();
    }

    private static Stream<Page> points(Volet side, int many, MiseEnCommun together, Seance session) {
        return IntStream.rangeClosed(1, many).mapToObj(n -> PagesMiseEnCommun.de(side, n, together, session, Nous.CATALOGUE));
    }

    private static Stream<String> lus(Etape step) {
        return Stream.of(step.pieges().stream().map(Piege::pourquoi), step.corrige().attendus().stream().map(Attendu::pourquoi),
                step.corrige().paroles().stream().map(Parole::quoi), step.corrige().ouvertes().stream(),
                step.corrige().aDiscuter().stream().map(Ecart::pourquoi), step.corrige().paroles().stream()
                        .map(Parole::aDiscuter).filter(Objects::nonNull), Stream.of("désaccord")).flatMap(t -> t);
    }

    @Test
    void nothing_is_lost_where_a_page_is_cut() {
        List<Bloc.Puce> points = IntStream.range(0, 30).mapToObj(i -> new Bloc.Puce("point " + i + " " + "mot ".repeat(20 + i),
                List.of("détail " + i))).toList();
        Page page = new Page("").section("Beaucoup", new ArrayList<>(points)).paragraphe("long " + "mot ".repeat(400) + "fin");
        List<String> screens = Ecrans.de(page, PROJECTEUR);
        assertThat(screens).allSatisfy(EcransTest::seLit);
        assertThat(plat(screens)).isEqualTo(plat(Format.TEXTE.rendre(page)));
        assertThat(Ecrans.de(new Page(""), PROJECTEUR)).isEmpty();
    }

    private static void seLit(String screen) {
        assertThat(screen.lines().toList()).hasSizeBetween(1, Ecrans.LIGNES).allMatch(line -> line.length() <= 80);
        assertThat(screen.lines().findFirst().orElse("")).as("first line of %s", screen).isNotBlank();
    }

    private static String plat(List<String> screens) {
        return plat(screens.stream().collect(Collectors.joining("\n")));
    }

    private static String plat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
