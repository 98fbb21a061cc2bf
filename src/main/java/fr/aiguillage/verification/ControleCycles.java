package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Datee;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Identifie;
import fr.aiguillage.catalogue.Qualification;
import fr.aiguillage.catalogue.Territoire;
import fr.aiguillage.catalogue.lecture.Anomalie;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Nothing leads back to itself: successors, specialisations, places, definitions. */
final class ControleCycles implements Controle {

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        controler(contexte, Datee.class, "existence/remplace_par", "est remplacé par", faults,
                thing -> Stream.ofNullable(thing.temps().remplacePar()).toList());
        controler(contexte, Fiche.class, "specialise", "spécialise", faults,
                fiche -> Stream.ofNullable(fiche.specialise()).toList());
        controler(contexte, Territoire.class, "dans", "est dans", faults, Territoire::dans);
        controler(contexte, Qualification.class, "", "cite", faults, PublicEcrit::citees);
    }

    private static <T extends Identifie> void controler(Contexte contexte, Class<T> type, String path, String verb,
            Consumer<Anomalie> faults, Function<T, List<String>> suites) {
        Map<String, List<String>> graph = new LinkedHashMap<>();
        Map<String, Endroit> places = new HashMap<>();
        contexte.chaque(type, (entry, at) -> {
            graph.put(entry.id(), suites.apply(entry));
            places.put(entry.id(), path.isEmpty() ? at : new Endroit(at.arbre(), "/" + path));
        });
        for (List<String> cycle : new Graphe(graph).cycles()) {
            faults.accept(places.get(cycle.get(0)).anomalie("cycle", texte(cycle, verb), null));
        }
    }

    private static String texte(List<String> cycle, String verb) {
        return cycle.size() == 1 ? "« " + cycle.get(0) + " » " + verb + " soi-même"
                : "« " + String.join(" » " + verb + " « ", cycle) + " », qui " + verb + " « " + cycle.get(0) + " »";
    }
}
