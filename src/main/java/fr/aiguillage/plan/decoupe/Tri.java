package fr.aiguillage.plan.decoupe;

import fr.aiguillage.plan.decoupe.Brouillon.Indice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps, of all that could be an action, what is most surely one. */
final class Tri {

    private static final int PLUSIEURS = 3;

    private final List<Brouillon> tous;

    Tri(List<Brouillon> drafts) {
        tous = drafts.stream().filter(draft -> !draft.muet()).toList();
    }

    List<Brouillon> retenus() {
        List<Brouillon> sure = tous.stream().filter(draft -> draft.indice.compareTo(Indice.PUCE) >= 0).toList();
        boolean told = sure.stream().anyMatch(draft -> draft.indice.compareTo(Indice.RANGEE) >= 0);
        List<Brouillon> kept = tous.stream().filter(draft -> draft.indice.compareTo(Indice.PUCE) >= 0
                || draft.indice == Indice.TITRE_NUMEROTE && !told
                || draft.indice == Indice.PUCE_ANNONCEE && !annonce(draft, sure)).toList();
        return kept.isEmpty() ? faibles() : sansRepetition(sansParties(kept));
    }

    /** Whether a list only says beforehand what the surer actions of its part tell after it. */
    private boolean annonce(Brouillon item, List<Brouillon> sure) {
        return sure.stream().anyMatch(draft -> tous.indexOf(draft) > tous.indexOf(item)
                && draft.axe.size() >= item.axe.size() && draft.axe.subList(0, item.axe.size()).equals(item.axe));
    }

    /** Where nothing is surely an action: the paragraphs that are numbered, if there are several, else every item. */
    private List<Brouillon> faibles() {
        List<Brouillon> numbered = tous.stream().filter(draft -> draft.indice == Indice.NUMERO_LIBRE).toList();
        return numbered.size() >= PLUSIEURS ? numbered : tous;
    }

    /** Without those whose number is that of a part: 4 is no action where there is a 4-1. */
    private static List<Brouillon> sansParties(List<Brouillon> drafts) {
        Set<String> numbers = drafts.stream().map(Brouillon::reference).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return drafts.stream().filter(draft -> !contient(draft.reference(), numbers)).toList();
    }

    private static boolean contient(@Nullable String whole, Set<String> numbers) {
        return whole != null && numbers.stream().anyMatch(part -> Numero.contient(whole, part));
    }

    /** Of an action that is listed first and told afterwards, keeps where more is told. */
    private static List<Brouillon> sansRepetition(List<Brouillon> drafts) {
        Map<String, Brouillon> byName = new HashMap<>();
        List<Brouillon> kept = new ArrayList<>();
        for (Brouillon draft : drafts) {
            String name = draft.reference() + " " + draft.cle();
            Brouillon other = draft.reference() == null ? null : byName.get(name);
            if (other == null) {
                kept.add(draft);
                byName.put(name, draft);
            } else if (draft.richesse() > other.richesse()) {
                kept.set(kept.indexOf(other), draft);
                byName.put(name, draft);
            }
        }
        return kept;
    }
}
