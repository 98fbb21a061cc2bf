package fr.aiguillage.cas;

import fr.aiguillage.cas.Cas.Attendu;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.catalogue.lecture.Arbre;
import fr.aiguillage.catalogue.lecture.LecteurYaml;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.situation.SituationInvalide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads cases: a file holds one or a list, a directory holds files. What a case says beside is left alone. */
public final class LecteurCas {

    private static final List<String> SITUATION = List.of("situation", "texte", "territoire", "au");

    private final Orienteur orienteur;
    private final LocalDate today;
    private final List<Anomalie> faults = new ArrayList<>();
    private final List<Cas> cases = new ArrayList<>();

    /** Cases in the vocabulary of who answers them. */
    public LecteurCas(Orienteur orienteur, LocalDate today) {
        this.orienteur = orienteur;
        this.today = today;
    }

    /**
     * The cases of a file or of a directory, in the order of the files.
     *
     * @throws SituationInvalide when any of them cannot be read, with all that is wrong
     */
    public List<Cas> lire(Path path) {
        fichiers(path).forEach(this::fichier);
        if (!faults.isEmpty()) {
            throw new SituationInvalide(faults);
        }
        return List.copyOf(cases);
    }

    private static List<Path> fichiers(Path path) {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(f -> f.toString().endsWith(".yaml") || f.toString().endsWith(".yml")).sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fichier(Path file) {
        Arbre tree = LecteurYaml.lire(file, file.toString(), faults);
        if (tree == null) {
            return;
        }
        if (tree.racine().isArray()) {
            for (int i = 0; i < tree.racine().size(); i++) {
                cas(tree, "/" + i);
            }
        } else {
            cas(tree, "");
        }
    }

    private void cas(Arbre tree, String pointer) {
        JsonNode node = tree.racine().at(pointer);
        if (!node.path("situation").isObject() && !node.path("texte").isString()) {
            faults.add(tree.anomalie(pointer, "cas", "ce cas n'a ni « situation » ni « texte »", null));
            return;
        }
        try {
            cases.add(new Cas(node.path("id").asString(""), orienteur.entendre(extrait(tree, pointer), today), attendus(node),
                    interdits(node), textes(node.path("a_demander")), node.path("danger").asBoolean(false),
                    node.path("hors_sujet").asBoolean(false)));
        } catch (SituationInvalide e) {
            faults.addAll(e.anomalies());
        }
    }

    /** The part of a case that is a situation, with the places that it has in the file. */
    private static Arbre extrait(Arbre tree, String pointer) {
        ObjectNode part = (ObjectNode) tree.racine().at(pointer).deepCopy();
        part.retain(SITUATION);
        if (part.has("situation")) {
            part.remove("texte");
        }
        return new Arbre(tree.fichier(), part, tree.sous(pointer));
    }

    private List<Attendu> attendus(JsonNode node) {
        return node.path("attendus").valueStream().map(this::attendu).toList();
    }

    private Attendu attendu(JsonNode node) {
        List<String> ids = textes(node.path("ids"));
        return new Attendu(ids, formes(ids), node.path("force").asString("").equals("essentiel"));
    }

    private List<String> formes(List<String> ids) {
        return orienteur.connaissances().catalogue().fiches().stream()
                .filter(fiche -> ids.contains(fiche.specialise())).map(Fiche::id).toList();
    }

    private static List<List<String>> interdits(JsonNode node) {
        return node.path("interdits").valueStream().map(i -> textes(i.path("ids"))).toList();
    }

    private static List<String> textes(JsonNode node) {
        return node.valueStream().map(n -> n.asString("")).toList();
    }
}
