package fr.aiguillage.lot;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.appui.Moteurs;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.orientation.Orienteur;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A ferry company in a few lines, and a directory in which questions become answers. */
record Essai(Path dossier) {

    static final LocalDate JOUR = LocalDate.of(2026, 8, 22);
    static final Catalogue BACS = Ecrit.catalogue("""
            catalogue: {id: bacs, titre: Bacs, version: "2026-01-01"}
            attributs:
              - {id: age, libelle: Âge, question: "?", type: nombre}
              - {id: velo, libelle: Vélo, question: "?", type: booleen}
              - {id: nageur, libelle: Nageur, question: "?", type: booleen}
            incoherences:
              - id: velo-a-la-nage
                message: On ne nage pas avec son vélo.
                conditions: [{attribut: velo, vaut: true}, {attribut: nageur, vaut: true}]
            territoires:
              - {id: rive/nord, nom: Rive nord}
              - {id: rive/sud, nom: Rive sud}
            dispositifs:
              - {id: passage, nom: Passage, resume: .}
              - {id: tarif-jeune, nom: Tarif jeune, resume: ., conditions: [{attribut: age, au_plus: 25}]}
              - {id: porte-velo, nom: Porte-vélo, resume: ., conditions: [{attribut: velo, vaut: true}]}
              - {id: navette-nord, nom: Navette du nord, resume: ., implantation: [rive/nord]}
              - {id: bac-a-vapeur, nom: Bac à vapeur, resume: ., existence: {au: "2019"}}
            """);

    private static final Orienteur ORIENTEUR = Moteurs.generique(BACS);
    private static final JsonMapper JSON = new JsonMapper();

    Path entree() {
        return dossier.resolve("entree.jsonl");
    }

    Path sortie() {
        return dossier.resolve("sortie.jsonl");
    }

    Essai demande(String... lines) throws IOException {
        Files.write(entree(), List.of(lines));
        return this;
    }

    /** Asks for that many situations, one in seven of which cannot be read. */
    Essai demande(int lines) throws IOException {
        return demande(IntStream.rangeClosed(1, lines).mapToObj(i -> i % 7 == 0 ? "illisible " + i
                : "{\"id\": " + i + ", \"situation\": {\"age\": " + i % 60 + ", \"velo\": " + (i % 2 == 0) + "}}")
                .toArray(String[]::new));
    }

    Lot.Compte repond(boolean court, int threads) throws IOException {
        return lot(court, threads).derouler(entree(), sortie());
    }

    Lot.Compte reprend() throws IOException {
        return lot(true, 2).reprendre(entree(), sortie());
    }

    /** The answers to these lines, in the short form. */
    List<JsonNode> reponses(String... lines) throws IOException {
        return reponses(true, lines);
    }

    List<JsonNode> reponses(boolean court, String... lines) throws IOException {
        demande(lines).repond(court, 2);
        List<JsonNode> answers = lues();
        Files.delete(sortie());
        return answers;
    }

    List<JsonNode> lues() throws IOException {
        try (Stream<String> lines = Files.lines(sortie())) {
            return lines.map(JSON::readTree).toList();
        }
    }

    static List<String> textes(JsonNode list) {
        return list.valueStream().map(n -> n.isObject() ? n.path("id").asString() : n.asString()).toList();
    }

    private static Lot lot(boolean court, int threads) {
        return new Lot(ORIENTEUR, court, JOUR, threads, written -> { });
    }
}
