package fr.aiguillage.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.appui.Moteurs;
import fr.aiguillage.moteur.BaseDeRegles;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.moteur.LecteurRegles.Texte;
import fr.aiguillage.moteur.LecteurRegles;
import fr.aiguillage.moteur.Regle;
import fr.aiguillage.moteur.ajoutees.ReglesAjoutees;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.situation.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieBase;

/**
 * Rules that are added, which no compiler sees, conclude what they would if they were ours: our own are added to the
 * generic ones, without their package and their imports, and give the same answers.
 */
class TroisiemeCheminTest {

    /** Their premises look at the needs, which no rule that is added does; those that judge plans answer nobody. */
    private static final List<String> NON_REPRISES = List.of("prevention/suspendre/", "alignement/");

    private static final List<Texte> TEXTES = LecteurRegles.textes(Nous.REGLES).stream()
            .filter(t -> NON_REPRISES.stream().noneMatch(t.fichier()::startsWith)).toList();

    @Test
    void our_rules_added_give_the_answers_that_they_give_compiled(@TempDir Path directory) throws IOException {
        ReglesAjoutees added = ajoutees(directory);
        assertThat(added.anomalies()).isEmpty();
        assertThat(added.regles()).hasSizeGreaterThan(400);
        Orienteur read = orienteur(BaseDeRegles.avec(BaseDeRegles.precompilee(Set.of()), added.regles()),
                added.citees());
        Orienteur compiled = orienteur(BaseDeRegles.compilee(TEXTES), added.citees());
        situations().forEach(situation ->
                assertThat(read.orienter(situation)).isEqualTo(compiled.orienter(situation)));
    }

    private static Stream<Situation> situations() {
        SituationsAuHasard draw = new SituationsAuHasard(new Random(20261122));
        return Stream.concat(CasDesRegles.tous().flatMap(c -> c.situations().stream()).distinct(),
                IntStream.range(0, 50).mapToObj(i -> Ecrit.situation(Nous.CATALOGUE, draw.faits()).dans(draw.lieu())
                        .au(draw.jour())));
    }

    private static Orienteur orienteur(KieBase rules, List<Regle> cited) {
        return Moteurs.orienteur(rules, new Connaissances(Nous.CATALOGUE, cited));
    }

    private static ReglesAjoutees ajoutees(Path directory) throws IOException {
        for (Texte text : TEXTES) {
            if (!text.fichier().startsWith(BaseDeRegles.GENERIQUE)) {
                Path file = directory.resolve(ReglesAjoutees.DOSSIER)
                        .resolve(text.fichier().substring(text.fichier().indexOf('/') + 1));
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.texte().replaceAll("(?m)^(package|import) .*\n", ""));
            }
        }
        return ReglesAjoutees.lire(directory);
    }
}
