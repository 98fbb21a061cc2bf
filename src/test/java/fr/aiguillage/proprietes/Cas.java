package fr.aiguillage.proprietes;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.appui.Moteurs;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.orientation.Entree;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.situation.Situation;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A catalogue and a situation drawn together, as files would write them. */
record Cas(Map<String, Sorte> vocabulaire, Map<String, List<Map<String, Object>>> catalogue,
        Map<String, Object> faits, @Nullable String lieu, LocalDate jour) {

    Orientation orienter() {
        return orienter(Ecrit.catalogue(catalogue));
    }

    Orientation orienter(Catalogue known) {
        return Moteurs.generique(known).orienter(situation(known));
    }

    Situation situation(Catalogue known) {
        return Ecrit.situation(known, faits).dans(lieu).au(jour);
    }

    Cas avec(Map<String, Object> facts) {
        return new Cas(vocabulaire, catalogue, facts, lieu, jour);
    }

    Cas avec(String attribut, @Nullable Object value) {
        Map<String, Object> more = new LinkedHashMap<>(faits);
        more.put(attribut, value);
        return avec(more);
    }

    Cas dans(String place) {
        return new Cas(vocabulaire, catalogue, faits, place, jour);
    }

    Cas avecCatalogue(Map<String, List<Map<String, Object>>> other) {
        return new Cas(vocabulaire, other, faits, lieu, jour);
    }

    List<Map<String, Object>> fiches() {
        return catalogue.getOrDefault("dispositifs", List.of());
    }

    /** Which list each entry is in. */
    static Map<String, String> listes(Orientation answer) {
        Map<String, String> where = new LinkedHashMap<>();
        answer.recommandations().forEach(e -> mettre(where, e, "recommandé"));
        answer.aVerifier().forEach(e -> mettre(where, e, "à vérifier"));
        answer.ecartes().forEach(e -> mettre(where, e, "écarté"));
        answer.horsCadre().forEach(e -> mettre(where, e, "hors cadre"));
        return where;
    }

    private static void mettre(Map<String, String> where, Entree entry, String list) {
        String before = where.put(entry.id(), list);
        if (before != null) {
            throw new AssertionError(entry.id() + " : " + before + " et " + list);
        }
    }

    @Override
    public String toString() {
        return Ecrit.json(catalogue) + "\n" + Ecrit.json(faits) + " " + lieu + " " + jour;
    }
}
