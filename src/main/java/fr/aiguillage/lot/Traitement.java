package fr.aiguillage.lot;

import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.catalogue.lecture.Arbre;
import fr.aiguillage.lot.Lignes.Ligne;
import fr.aiguillage.moteur.Coherence;
import fr.aiguillage.orientation.Ecoute.Entendu;
import fr.aiguillage.orientation.Essentiel;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.Json;
import fr.aiguillage.situation.Situation;
import fr.aiguillage.situation.SituationInvalide;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers one line. Safe for use by several threads. */
final class Traitement {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Orienteur orienteur;
    private final boolean court;
    private final LocalDate today;
    private final Coherence coherence;

    /**
     * How to answer lines.
     *
     * @param court whether ids are enough
     * @param today the day for the lines that give none
     * @param coherence finds the facts that cannot hold together
     */
    Traitement(Orienteur orienteur, boolean court, LocalDate today, Coherence coherence) {
        this.orienteur = orienteur;
        this.court = court;
        this.today = today;
        this.coherence = coherence;
    }

    Resultat traiter(Ligne line) {
        byte[] bytes = line.octets();
        if (bytes == null) {
            return mauvaise(null, line, "cette ligne dépasse " + Lignes.OCTETS_MAX / 1024 + " Kio");
        }
        JsonNode node;
        try {
            node = JSON.readTree(bytes);
        } catch (JacksonException e) {
            return mauvaise(null, line, "JSON mal formé, colonne " + colonne(e));
        }
        return node.isObject() ? repondre(node, line) : mauvaise(null, line, "une ligne est un objet JSON");
    }

    private static int colonne(JacksonException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    }

    private Resultat repondre(JsonNode node, Ligne line) {
        JsonNode id = node.get("id");
        if (node.path("situation").isObject() == node.path("texte").isString()) {
            return mauvaise(id, line, node.path("texte").isString() ? "« situation » et « texte » à la fois"
                    : "il manque « situation » ou « texte »");
        }
        try {
            Entendu heard = orienteur.entendre(new Arbre("", node, Map.of()), today);
            List<String> broken = coherence.fautes(heard.situation());
            return !broken.isEmpty() ? mauvaise(id, line, String.join(" ; ", broken))
                    : new Resultat(court ? courte(id, heard.situation())
                            : Json.ligne(new Reponses.Entiere(id, orienteur.orienter(heard))), false);
        } catch (SituationInvalide e) {
            return mauvaise(id, line, e.anomalies().stream().map(Traitement::texte).collect(Collectors.joining(" ; ")));
        }
    }

    private String courte(@Nullable JsonNode id, Situation situation) {
        Essentiel answer = orienteur.essentiel(situation);
        return Json.ligne(new Reponses.Courte(id, answer.recommandes(), answer.aVerifier(), answer.horsCadre()));
    }

    private static String texte(Anomalie fault) {
        return fault.message() + (fault.peutEtre() == null ? "" : " (" + fault.peutEtre() + ")");
    }

    private static Resultat mauvaise(@Nullable JsonNode id, Ligne line, String error) {
        return new Resultat(Json.ligne(new Reponses.Mauvaise(id, line.numero(), error)), true);
    }

    /** A line of answer, and whether it tells an error. */
    record Resultat(String texte, boolean erreur) {
    }
}
