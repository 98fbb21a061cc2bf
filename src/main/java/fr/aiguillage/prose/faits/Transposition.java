package fr.aiguillage.prose.faits;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.prose.sujets.Sujet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The words that the vocabulary has for someone else than the person described. */
record Transposition(Catalogue catalogue) {

    /** The attribute that states the same thing of someone else; null when nothing can be said of them. */
    @Nullable Attribut de(Attribut stated, String who) {
        return catalogue.attributs().stream()
                .filter(a -> stated.id().equals(a.de()) && who.equals(a.personne())).findFirst().orElse(null);
    }

    /** The same facts about whom they were found to be; none when the vocabulary has no word for any of them. */
    Map<String, JsonNode> transposes(Map<String, JsonNode> facts, Sujet about) {
        if (about.estLaPersonne()) {
            return facts;
        }
        Map<String, JsonNode> theirs = new LinkedHashMap<>();
        facts.forEach((name, value) -> {
            String other = autre(name, about.qui());
            if (other != null) {
                theirs.put(other, value);
            }
        });
        return facts.keySet().containsAll(theirs.keySet()) ? Map.of() : theirs;
    }

    /** How someone else's is called, which is the same for what is told of nobody in particular; or null. */
    private @Nullable String autre(String name, String who) {
        Attribut stated = catalogue.attribut(name);
        Attribut other = stated == null ? null : de(stated, who);
        return other != null ? other.id() : stated == null || propre(stated) ? null : name;
    }

    private boolean propre(Attribut stated) {
        return Expression.PERSONNE.equals(stated.personne())
                || catalogue.attributs().stream().anyMatch(a -> stated.id().equals(a.de()));
    }
}
