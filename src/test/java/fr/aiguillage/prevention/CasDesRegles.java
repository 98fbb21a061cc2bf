package fr.aiguillage.prevention;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.situation.LecteurSituation;
import fr.aiguillage.situation.Situation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The cases that stand beside a rule of our catalogue.
 *
 * @param chemin the path that the rule and its cases share under the folder of rules, without ending
 */
record CasDesRegles(String chemin, List<Situation> conclut, List<Situation> neConclutPas) {

    static final String FIN = ".cas.yaml";

    static Stream<CasDesRegles> tous() {
        return fichiers(FIN).map(CasDesRegles::lire);
    }

    /** The paths of the files of our own rules that have that ending, without it. */
    static Stream<String> fichiers(String ending) {
        return Nous.familles().stream().sorted().flatMap(f -> {
            try (Stream<Path> files = Files.walk(Nous.REGLES.resolve(f))) {
                return files.map(p -> Nous.REGLES.relativize(p).toString().replace('\\', '/'))
                        .filter(p -> p.endsWith(ending)).map(p -> p.substring(0, p.length() - ending.length()))
                        .sorted().toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static CasDesRegles lire(String path) {
        try {
            JsonNode root = Ecrit.arbre(Files.readString(Nous.REGLES.resolve(path + FIN)));
            return new CasDesRegles(path, situations(root.path("conclut")), situations(root.path("ne_conclut_pas")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Situation> situations(JsonNode cases) {
        return cases.valueStream().map(c -> new LecteurSituation(Nous.CATALOGUE)
                .octets(c.toString().getBytes(StandardCharsets.UTF_8), "cas").situation(Ecrit.JOUR))
                .toList();
    }

    List<Situation> situations() {
        return Stream.concat(conclut.stream(), neConclutPas.stream()).toList();
    }

    @Override
    public String toString() {
        return chemin;
    }
}
