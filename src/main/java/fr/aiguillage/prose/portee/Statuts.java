package fr.aiguillage.prose.portee;

import fr.aiguillage.prose.phrase.Reperee;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What is known so far of each fact named. What comes after the last of them bears on all that its words state. */
final class Statuts {

    private final Map<Reperee, Statut> tous = new IdentityHashMap<>();
    private final List<Reperee> derniers = new ArrayList<>();
    private boolean avant;

    Map<Reperee, Statut> tous() {
        return tous;
    }

    void poser(Reperee fact, Statut statut) {
        if (derniers.stream().noneMatch(last -> last.accompagne(fact))) {
            derniers.clear();
        }
        derniers.add(fact);
        avant = false;
        tous.put(fact, statut);
    }

    @Nullable Reperee dernier() {
        return derniers.isEmpty() ? null : derniers.get(derniers.size() - 1);
    }

    /** What the words of the last fact already say of another attribute, or null. */
    @Nullable Statut deMemesMots(Reperee fact) {
        Reperee last = dernier();
        return last != null && last.accompagne(fact) ? tous.get(last) : null;
    }

    void changerLesDerniers(BiFunction<Reperee, Statut, Statut> change) {
        derniers.forEach(fact -> tous.computeIfPresent(fact, change));
    }

    void douter(Reperee fact) {
        tous.computeIfPresent(fact, (f, statut) -> statut.auMoins(Statut.DOUTEUX));
    }

    void douterDesDerniers() {
        derniers.forEach(this::douter);
    }

    /** Denies the last facts: what was guessed, or denies already, is no surer for it. */
    void nierLesDerniers() {
        changerLesDerniers((fact, statut) -> fact.corrigee() || fact.negative() ? Statut.DOUTEUX : Statut.NIE);
    }

    /** Takes back the last facts, if they say nothing when they are denied. */
    void retirerLesDerniers() {
        changerLesDerniers((fact, statut) -> fact.expression().nie() != null && fact.expression().nie().isEmpty()
                ? Statut.NIE : statut);
    }

    /** Puts an end to the last facts: what is known of what they leave, or nothing sure. */
    void finirLesDerniers() {
        changerLesDerniers((fact, statut) -> fact.expression().passe() != null && statut == Statut.AFFIRME
                ? Statut.PASSE : statut.auMoins(Statut.DOUTEUX));
    }

    /** A sentence begins: what it supposes is not what was said before it. */
    void commencerUnePhrase() {
        avant = true;
    }

    /** The last facts of this sentence depend on something, but what it is enough to say: a threat has its « if ». */
    void suspendreLesDerniers() {
        if (!avant) {
            derniers.stream().filter(fact -> !fact.expression().rapporte()).forEach(this::douter);
        }
    }
}
