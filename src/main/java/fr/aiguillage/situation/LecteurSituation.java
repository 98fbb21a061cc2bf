package fr.aiguillage.situation;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.catalogue.lecture.Arbre;
import fr.aiguillage.catalogue.lecture.LecteurYaml;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.mots.Proches;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a situation, from a file or from words, and gathers every fault before it refuses. A file holds either the
 * facts themselves, or {@code situation}, {@code territoire} and {@code au}.
 */
public final class LecteurSituation {

    private static final List<String> ENVELOPPE = List.of("id", "situation", "territoire", "au");

    private final LecteurLieu lieux;
    private final LecteurFaits facts;
    private final List<Anomalie> faults = new ArrayList<>();
    private final Map<String, Valeur> known = new LinkedHashMap<>();
    private @Nullable String place;
    private @Nullable LocalDate date;

    public LecteurSituation(Catalogue catalogue) {
        lieux = new LecteurLieu(catalogue);
        facts = new LecteurFaits(catalogue);
    }

    public LecteurSituation fichier(Path file) {
        Arbre tree = LecteurYaml.lire(file, file.toString(), faults);
        return tree == null ? this : arbre(tree);
    }

    public LecteurSituation octets(byte[] bytes, String name) {
        Arbre tree = LecteurYaml.lire(bytes, name, faults);
        return tree == null ? this : arbre(tree);
    }

    /** A tree that holds the facts, bare or wrapped. */
    public LecteurSituation arbre(Arbre tree) {
        if (!tree.racine().isObject()) {
            faults.add(tree.anomalie("", "situation", "une situation est une suite de « fait: valeur »", null));
        } else if (tree.racine().has("situation")) {
            enveloppe(tree);
        } else {
            faits(tree, "");
        }
        return this;
    }

    private void enveloppe(Arbre tree) {
        tree.racine().propertyNames().stream().filter(name -> !ENVELOPPE.contains(name))
                .forEach(name -> faults.add(tree.anomalie("/" + name, "champ-inconnu", "le champ « " + name
                        + " » n'existe pas ici", Proches.peutEtre(name, ENVELOPPE))));
        faits(tree, "/situation");
        lire(tree, "/territoire", this::territoire);
        lire(tree, "/au", this::au);
    }

    private void lire(Arbre tree, String pointer, Consumer<String> reader) {
        JsonNode node = tree.racine().at(pointer);
        if (node.isContainer()) {
            faults.add(tree.anomalie(pointer, "fait", "« " + pointer.substring(1) + " » attend un texte", null));
        } else if (!node.isMissingNode() && !node.isNull()) {
            essayer(tree, pointer, () -> reader.accept(node.asString()));
        }
    }

    private void faits(Arbre tree, String pointer) {
        JsonNode node = tree.racine().at(pointer);
        if (!node.isObject()) {
            faults.add(tree.anomalie(pointer, "situation", "« situation » est une suite de « fait: valeur »", null));
            return;
        }
        node.properties().forEach(e -> essayer(tree, pointer + "/" + e.getKey(), () -> fait(e.getKey(), e.getValue())));
    }

    private void essayer(Arbre tree, String pointer, Runnable step) {
        try {
            step.run();
        } catch (Malentendu e) {
            faults.add(tree.anomalie(pointer, "fait", e.texte(), e.peutEtre()));
        }
    }

    private void fait(String name, JsonNode node) {
        Attribut attribut = facts.attribut(name);
        Valeur value = facts.lire(attribut, node);
        if (!attribut.ignore()) {
            known.put(attribut.id(), value);
        }
    }

    /** A fact as typed: {@code attribut=valeur}. A later one corrects an earlier one. */
    public LecteurSituation fait(String typed) {
        option("--fait " + typed, () -> {
            int equals = typed.indexOf('=');
            if (equals <= 0) {
                throw new Malentendu("un fait s'écrit « attribut=valeur »", null);
            }
            Attribut attribut = facts.attribut(typed.substring(0, equals).trim());
            Valeur value = facts.lire(attribut, typed.substring(equals + 1).trim());
            if (!attribut.ignore()) {
                known.put(attribut.id(), value);
            }
        });
        return this;
    }

    /** The place given as an option, over the one of the file. */
    public LecteurSituation lieu(String typed) {
        option("--territoire", () -> territoire(typed));
        return this;
    }

    /** The date given as an option, over the one of the file. */
    public LecteurSituation jour(String typed) {
        option("--au", () -> au(typed));
        return this;
    }

    /** What is known already, for facts that come on top of it. */
    public LecteurSituation apres(Situation before) {
        known.putAll(before.faits());
        place = before.territoire();
        date = before.date();
        return this;
    }

    private void option(String name, Runnable step) {
        try {
            step.run();
        } catch (Malentendu e) {
            faults.add(new Anomalie(name, 0, 0, "fait", e.texte(), e.peutEtre()));
        }
    }

    private void territoire(String text) {
        place = lieux.trouver(text);
    }

    private void au(String text) {
        date = LecteurJour.lire(text);
    }

    /**
     * The situation read, for that day unless another was given.
     *
     * @throws SituationInvalide when anything was wrong
     */
    public Situation situation(LocalDate today) {
        if (!faults.isEmpty()) {
            throw new SituationInvalide(faults);
        }
        return new Situation(known, place, date == null ? today : date);
    }
}
