package fr.aiguillage.rendu;

import fr.aiguillage.mots.Initiale;
import fr.aiguillage.orientation.Entree;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Mouvements.Mouvement;
import fr.aiguillage.orientation.Mouvements;
import fr.aiguillage.orientation.Orientation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Only what moves: what is said of it today, what would be said of it then. */
public final class PageMouvements {

    private static final int LIGNES_MAX = 12;
    private static final Map<String, String> NOMS = Map.of("recommande", "recommandé", "a_verifier", "à vérifier",
            "ecarte", "écarté", "hors_cadre", "hors cadre", Mouvements.ABSENT, "pas proposé");
    private static final Set<String> PROPOSE = Set.of("recommande", "a_verifier");

    private final Mouvements mouvements;
    private final Mots mots;
    private final Page page = new Page("Et si");

    private PageMouvements(Mouvements moves, Mots mots) {
        this.mouvements = moves;
        this.mots = mots;
    }

    public static Page de(Mouvements moves, Mots mots) {
        return new PageMouvements(moves, mots).page();
    }

    private Page page() {
        Set<String> known = mouvements.avant().gardeFous().stream().map(Orientation.Alerte::id)
                .collect(Collectors.toSet());
        mouvements.apres().gardeFous().stream().filter(alert -> !known.contains(alert.id()))
                .forEach(alert -> PageOrientation.gardeFou(page, alert));
        List<Mouvement> seen = mouvements.mouvements().stream().filter(PageMouvements::proposeUneFois)
                .sorted(Comparator.comparing(m -> !m.vers().equals("recommande") && !m.de().equals("recommande")))
                .toList();
        return seen.isEmpty() ? page.paragraphe("Rien ne bouge dans ce qui est proposé.") : tableau(seen);
    }

    private Page tableau(List<Mouvement> seen) {
        page.titre(2, "Ce qui bouge").tableau(List.of("Aujourd'hui", "Si " + change()), seen.stream().limit(LIGNES_MAX)
                .map(m -> new Bloc.Rangee(m.nom() + " (" + m.id() + ")", List.of(etat(m.de(), mouvements.avant(), m),
                        etat(m.vers(), mouvements.apres(), m)))).toList());
        int more = seen.size() - LIGNES_MAX;
        return more > 0 ? page.paragraphe("Et " + more + (more > 1 ? " autres mouvements" : " autre mouvement")
                + " : --format json") : page;
    }

    /** The facts that are not those of today. */
    private String change() {
        Map<String, Object> before = mouvements.avant().situation();
        Map<String, Object> after = mouvements.apres().situation();
        return after.entrySet().stream().filter(e -> !Objects.equals(before.get(e.getKey()), e.getValue()))
                .map(e -> Initiale.minuscule(mots.attribut(e.getKey())) + " : " + mots.fait(e.getKey(), e.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Proposed before or after: what was and stays out of the answer is not news. */
    private static boolean proposeUneFois(Mouvement move) {
        return PROPOSE.contains(move.de()) || PROPOSE.contains(move.vers());
    }

    /** Where it is in that answer, and what keeps it from more. */
    private String etat(String list, Orientation answer, Mouvement move) {
        String why = Stream.of(answer.proposees(), answer.ecartes()).flatMap(List::stream).map(Entree.class::cast)
                .filter(e -> e.id().equals(move.id())).findFirst().map(new Obstacles(mots)::de).orElse("");
        return NOMS.get(list) + (why.isEmpty() ? "" : " : " + why);
    }
}
