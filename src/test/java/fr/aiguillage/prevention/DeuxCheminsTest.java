package fr.aiguillage.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.appui.Moteurs;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.situation.Situation;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules give the same answers, whether they were compiled at build or just now. */
class DeuxCheminsTest {

    @Test
    void rules_compiled_at_build_and_just_now_give_equal_answers() {
        Orienteur now = Moteurs.orienteur(Nous.compilee(), Nous.CONNAISSANCES);
        Stream.concat(CasDesRegles.tous().flatMap(c -> c.situations().stream()), tirees()).distinct().forEach(
                situation -> assertThat(now.orienter(situation)).isEqualTo(Nous.ORIENTEUR.orienter(situation)));
    }

    private static Stream<Situation> tirees() {
        SituationsAuHasard draw = new SituationsAuHasard(new Random(20261122));
        return IntStream.range(0, 100).mapToObj(i -> Ecrit.situation(Nous.CATALOGUE, draw.faits()).dans(draw.lieu())
                .au(draw.jour()));
    }
}
