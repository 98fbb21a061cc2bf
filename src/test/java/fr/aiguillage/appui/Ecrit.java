package fr.aiguillage.appui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Identifie;
import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.catalogue.lecture.Arbre;
import fr.aiguillage.catalogue.lecture.LecteurYaml;
import fr.aiguillage.catalogue.lecture.Mappeur;
import fr.aiguillage.situation.LecteurSituation;
import fr.aiguillage.situation.Situation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Catalogues and situations written in a few lines. */
public final class Ecrit {

    public static final LocalDate JOUR = LocalDate.of(2026, 11, 22);

    private static final JsonMapper BRUT = new JsonMapper();

    private Ecrit() {
    }

    /** A catalogue in one text: the name of each folder, and under it a list of entries. */
    public static Catalogue catalogue(String yaml) {
        JsonNode root = arbre(yaml);
        Map<Genre, Map<String, Identifie>> entries = new EnumMap<>(Genre.class);
        for (Genre genre : Genre.values()) {
            Map<String, Identifie> byId = new LinkedHashMap<>();
            root.path(genre.dossier()).forEach(n -> {
                Identifie entry = Mappeur.JSON.treeToValue(n, genre.type());
                byId.put(entry.id(), entry);
            });
            entries.put(genre, byId);
        }
        JsonNode own = root.path("catalogue");
        return new Catalogue(own.isObject() ? List.of(Mappeur.JSON.treeToValue(own, Identite.class)) : List.of(),
                entries);
    }

    /** The same from plain maps and lists. */
    public static Catalogue catalogue(Map<String, ?> raw) {
        return catalogue(json(raw));
    }

    /** A situation as a file writes it, read by the product itself. */
    public static Situation situation(Catalogue catalogue, String yaml) {
        return new LecteurSituation(catalogue).octets(yaml.getBytes(StandardCharsets.UTF_8), "essai").situation(JOUR);
    }

    public static Situation situation(Catalogue catalogue, Map<String, ?> raw) {
        return situation(catalogue, json(raw));
    }

    public static String json(Object raw) {
        return BRUT.writeValueAsString(raw);
    }

    public static JsonNode arbre(String yaml) {
        List<Anomalie> faults = new ArrayList<>();
        Arbre tree = LecteurYaml.lire(yaml.getBytes(StandardCharsets.UTF_8), "essai", faults);
        assertThat(faults).isEmpty();
        return tree == null ? BRUT.createObjectNode() : tree.racine();
    }
}
