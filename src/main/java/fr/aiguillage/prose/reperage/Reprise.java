package fr.aiguillage.prose.reperage;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.prose.phrase.Reperee;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is wished when the words leave it to what was told before: « il fume… il veut arrêter ». */
final class Reprise {

    private Reprise() {
    }

    /** What is wished, told in full; the same when nothing before tells it, unsure when several things may. */
    static Reperee de(Reperee wished, List<Reperee> said) {
        Map<String, Map<String, JsonNode>> by = wished.expression().reprend();
        if (by == null) {
            return wished;
        }
        List<Map<String, JsonNode>> told = said.stream().filter(r -> r.estFait() && r.a() <= wished.de())
                .flatMap(Reperee::dits).flatMap(name -> Stream.ofNullable(by.get(name))).distinct().toList();
        if (told.isEmpty()) {
            return wished;
        }
        Reperee full = wished.disant(Expression.voulant(told.get(told.size() - 1)));
        return told.size() == 1 ? full : full.enDoute();
    }

    /** The same, as if what is asked in it were wished. */
    static Reperee demandee(Reperee asked) {
        return asked.disant(asked.expression().voulue());
    }
}
