package fr.aiguillage.prose.faits;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.prose.phrase.Proposition;
import fr.aiguillage.prose.sujets.Sujets;
import java.util.List;
import java.util.stream.Stream;

/** What becomes of facts about a person in a text that says it speaks of nobody in particular: a question at most. */
final class Generalite {

    private Generalite() {
    }

    static List<Fait> de(List<Fait> facts, List<Proposition> parts, Catalogue catalogue) {
        boolean nobody = parts.stream().flatMap(p -> p.reperees().stream()).anyMatch(r -> r.marque() == Marque.GENERAL);
        if (!nobody || Sujets.decrivent(parts)) {
            return facts;
        }
        return facts.stream().flatMap(f -> !personnel(f.attribut(), catalogue) ? Stream.of(f)
                : f.sur() ? Stream.of(f.douteux()) : Stream.empty()).toList();
    }

    /** Whether an attribute is about the person described. */
    static boolean personnel(String name, Catalogue catalogue) {
        Attribut attribut = catalogue.attribut(name);
        return attribut != null && Expression.PERSONNE.equals(attribut.personne());
    }
}
