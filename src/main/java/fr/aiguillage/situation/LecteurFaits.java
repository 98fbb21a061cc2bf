package fr.aiguillage.situation;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Attribut.Multiplicite;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Valeur.Aucun;
import fr.aiguillage.logique.Valeur.Liste;
import fr.aiguillage.logique.Valeur.Texte;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.mots.Proches;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Reads the value of an attribute as people and programs write it, against the vocabulary of the catalogue. */
public final class LecteurFaits {

    static final String NEGATION = "!";
    private static final Set<String> RIEN = Set.of("aucun", "aucune", "null", "rien");

    private final Catalogue catalogue;
    private final LecteurValeur values;

    public LecteurFaits(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.values = new LecteurValeur(catalogue);
    }

    /**
     * The attribute of that name.
     *
     * @throws Malentendu when there is none, with the nearest ones
     */
    public Attribut attribut(String name) {
        Attribut known = catalogue.attribut(name);
        if (known != null) {
            return known;
        }
        String flat = Proches.simplifie(name);
        return catalogue.attributs().stream()
                .filter(a -> Proches.simplifie(a.id()).equals(flat) || Proches.simplifie(a.libelle()).equals(flat))
                .findFirst().orElseThrow(() -> new Malentendu("l'attribut « " + name + " » n'existe pas",
                        Proches.peutEtre(name, catalogue.attributs().stream().map(Attribut::id).toList())));
    }

    /** The value as typed on a command line: {@code 17}, {@code 15..16}, {@code oui}, {@code alcool,!cannabis}. */
    public Valeur lire(Attribut attribut, String text) {
        if (attribut.liste() == null || RIEN.contains(Proches.simplifie(text))) {
            return lire(attribut, StringNode.valueOf(text));
        }
        List<JsonNode> parts = new ArrayList<>();
        for (String part : text.split(",")) {
            parts.add(StringNode.valueOf(part.trim()));
        }
        return liste(attribut, parts);
    }

    /** The value as written in a file. */
    public Valeur lire(Attribut attribut, JsonNode node) {
        if (node.isNull() || node.isString() && RIEN.contains(Proches.simplifie(node.asString()))) {
            return attribut.liste() == null ? Aucun.AUCUN : new Liste(List.of(), List.of(), true);
        }
        if (attribut.liste() == null) {
            return node.isArray() ? refuserListe(attribut) : values.lire(attribut, node);
        }
        return liste(attribut, node.isArray() ? node.valueStream().toList() : List.of(node));
    }

    private static Valeur refuserListe(Attribut attribut) {
        throw new Malentendu("« " + attribut.id() + " » prend une seule valeur", null);
    }

    private Valeur liste(Attribut attribut, List<JsonNode> nodes) {
        List<Valeur> elements = new ArrayList<>();
        List<Valeur> excluded = new ArrayList<>();
        for (JsonNode node : nodes) {
            String denied = nie(node);
            if (denied == null) {
                elements.add(values.lire(attribut, node));
            } else {
                excluded.add(values.lire(attribut, StringNode.valueOf(denied)));
            }
        }
        elements.stream().filter(excluded::contains).findFirst().ifPresent(e -> {
            throw new Malentendu("« " + attribut.id() + " » dit à la fois une chose et son contraire", null);
        });
        boolean complete = attribut.liste() == Multiplicite.FERMEE || elements.isEmpty() && excluded.isEmpty()
                || !attribut.valeurs().isEmpty() && attribut.valeurs().keySet().stream().map(Texte::new)
                        .allMatch(v -> elements.contains(v) || excluded.contains(v));
        return new Liste(elements, excluded, complete);
    }

    private static @Nullable String nie(JsonNode node) {
        return node.isString() && node.asString().startsWith(NEGATION) ? node.asString().substring(1).trim() : null;
    }
}
