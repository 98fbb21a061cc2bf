package fr.aiguillage.orientation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What moves between two answers. */
public record Mouvements(Orientation avant, Orientation apres, List<Mouvement> mouvements) {

    /** The place of what is in none of the four lists. */
    public static final String ABSENT = "absent";

    private static final Set<String> PROPOSE = Set.of("recommande", "a_verifier");

    /** One entry that goes from one list to another, and why it is where it is now. */
    public record Mouvement(String id, String nom, String de, String vers, List<Raison> raisons) {

        /** Whether it was proposed, at once or once something is known. */
        boolean proposait() {
            return PROPOSE.contains(de);
        }

        boolean propose() {
            return PROPOSE.contains(vers);
        }
    }

    public static Mouvements entre(Orientation before, Orientation after) {
        Map<String, Place> from = places(before);
        Map<String, Place> to = places(after);
        List<Mouvement> moves = new ArrayList<>();
        TreeSet<String> ids = new TreeSet<>(from.keySet());
        ids.addAll(to.keySet());
        for (String id : ids) {
            Place left = from.get(id);
            Place right = to.get(id);
            String old = left == null ? ABSENT : left.liste();
            String now = right == null ? ABSENT : right.liste();
            if (!old.equals(now)) {
                Entree entry = right != null ? right.entree() : Objects.requireNonNull(left).entree();
                moves.add(new Mouvement(id, entry.nom(), old, now, right == null ? List.of() : entry.raisons()));
            }
        }
        return new Mouvements(before, after, moves);
    }

    private static Map<String, Place> places(Orientation answer) {
        Map<String, Place> places = new LinkedHashMap<>();
        answer.recommandations().forEach(e -> places.put(e.id(), new Place("recommande", e)));
        answer.aVerifier().forEach(e -> places.put(e.id(), new Place("a_verifier", e)));
        answer.ecartes().forEach(e -> places.put(e.id(), new Place("ecarte", e)));
        answer.horsCadre().forEach(e -> places.put(e.id(), new Place("hors_cadre", e)));
        return places;
    }

    private record Place(String liste, Entree entree) {
    }
}
