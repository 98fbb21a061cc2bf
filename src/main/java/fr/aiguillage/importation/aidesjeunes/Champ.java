package fr.aiguillage.importation.aidesjeunes;

import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.catalogue.lecture.Arbre;
import fr.aiguillage.mots.Proches;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One node of a file that is being read. Reading what it does not hold gives a neutral value and adds a fault, so that
 * all the faults of a file are told at once.
 *
 * @param pointeur where it stands in the tree
 * @param fautes where faults go
 */
record Champ(Arbre arbre, String pointeur, List<Anomalie> fautes) {

    JsonNode noeud() {
        return arbre.racine().at(pointeur);
    }

    Champ dans(String name) {
        return new Champ(arbre, pointeur + "/" + name.replace("~", "~0").replace("/", "~1"), fautes);
    }

    /** It is there, and says something. */
    boolean existe() {
        return !noeud().isMissingNode() && !noeud().isNull();
    }

    /** The elements of a list; none when it is absent. */
    List<Champ> elements() {
        if (existe() && !noeud().isArray()) {
            faute("champ-mal-forme", "« " + nom() + " » n'est pas une liste", null);
        }
        int size = noeud().isArray() ? noeud().size() : 0;
        return IntStream.range(0, size).mapToObj(i -> dans(String.valueOf(i))).toList();
    }

    /** Text that must be there. */
    String texte() {
        if (noeud().isString() && !noeud().asString().isBlank()) {
            return noeud().asString().trim();
        }
        faute("champ-mal-forme", existe() ? "« " + nom() + " » n'est pas un texte" : "il manque « " + nom() + " »",
                noeud().isNumber() ? "Peut-être des guillemets autour de « " + noeud().asString() + " » ?" : null);
        return "";
    }

    /** A number that must be there. */
    JsonNode nombre() {
        if (!noeud().isNumber()) {
            faute("champ-mal-forme", existe() ? "« " + nom() + " » n'est pas un nombre" : "il manque « " + nom() + " »",
                    null);
        }
        return noeud();
    }

    /** One of the words that are known, or an empty text. */
    String mot(Collection<String> known, String rule, String unknown) {
        String word = texte();
        if (word.isEmpty() || known.contains(word)) {
            return word;
        }
        String near = Proches.peutEtre(word, known);
        faute(rule, unknown + " : « " + word + " »",
                near != null ? near : "Sont connus : " + String.join(", ", known));
        return "";
    }

    void faute(String rule, String message, @Nullable String maybe) {
        fautes.add(arbre.anomalie(pointeur, rule, message, maybe));
    }

    private String nom() {
        return pointeur.substring(1).replaceAll("/(\\d+)", "[$1]").replace("/", ".");
    }
}
