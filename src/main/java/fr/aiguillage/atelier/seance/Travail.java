package fr.aiguillage.atelier.seance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded at one step. Tables are named by their names, facts by their places in the step, from 1.
 *
 * @param titre the title of the step, by which one sees that the case is still the same
 * @param comparee whether our answer was shown: what was recorded before that stays as it is
 * @param desaccords what the group goes on disagreeing about
 */
public record Travail(String titre, boolean comparee, List<Proposition> propositions, List<Dit> dits,
        List<Desaccord> desaccords) {

    public Travail {
        propositions = copie(propositions);
        dits = copie(dits);
        desaccords = copie(desaccords);
    }

    static <T> List<T> copie(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static Travail vide(String title) {
        return new Travail(title, false, List.of(), List.of(), List.of());
    }

    /** The entries that a table proposes; none when it has nothing to propose. */
    public record Proposition(String table, List<String> ids) {
        public Proposition {
            ids = copie(ids);
        }
    }

    /**
     * A fact that a table tells, or keeps to itself.
     *
     * @param aQui to whom, as the attribute that says with whom one shares; null when it is kept
     * @param accord whose agreement was sought, as a word of the list of agreements; null when nobody's was
     */
    public record Dit(String table, int fait, @Nullable String aQui, @Nullable String accord) {
    }

    /**
     * Exactly one of an entry, an open question of the case or a fact that is told or not.
     *
     * @param tables between whom; nobody in particular when there is none
     */
    public record Desaccord(@Nullable String entree, @Nullable Integer question, @Nullable Integer fait,
            List<String> tables) {
        public Desaccord {
            tables = copie(tables);
        }

        boolean memeSujet(Desaccord other) {
            return new Desaccord(entree, question, fait, List.of())
                    .equals(new Desaccord(other.entree, other.question, other.fait, List.of()));
        }
    }

    /** What a table proposes; null when it recorded nothing. */
    public @Nullable Proposition de(String table) {
        return propositions.stream().filter(p -> p.table().equals(table)).findFirst().orElse(null);
    }

    /** The names of the tables that propose one of these entries, in the order in which they recorded it. */
    public List<String> quiPropose(List<String> ids) {
        return propositions.stream().filter(p -> p.ids().stream().anyMatch(ids::contains)).map(Proposition::table).toList();
    }

    Travail propose(String table, List<String> ids) {
        Proposition before = de(table);
        List<String> all = Stream.concat(before == null ? Stream.empty() : before.ids().stream(), ids.stream())
                .distinct().toList();
        return proposant(new Proposition(table, all));
    }

    Travail retire(String table, List<String> ids) {
        Proposition before = de(table);
        return before == null ? this : proposant(new Proposition(table,
                before.ids().stream().filter(id -> !ids.contains(id)).toList()));
    }

    private Travail proposant(Proposition now) {
        return new Travail(titre, comparee, remplace(propositions, p -> p.table().equals(now.table()), now), dits,
                desaccords);
    }

    /** A fact is kept or told, not both; told again to the same one, it is told with the last agreement. */
    Travail dit(Dit now) {
        return new Travail(titre, comparee, propositions, remplace(dits, d -> d.table().equals(now.table())
                && d.fait() == now.fait() && (now.aQui() == null || d.aQui() == null || d.aQui().equals(now.aQui())), now),
                desaccords);
    }

    Travail compare() {
        return new Travail(titre, true, propositions, dits, desaccords);
    }

    Travail desaccord(Desaccord now) {
        return new Travail(titre, comparee, propositions, dits, remplace(desaccords, now::memeSujet, now));
    }

    private static <T> List<T> remplace(List<T> all, Predicate<T> same, T now) {
        List<T> kept = new ArrayList<>(all.stream().filter(same.negate()).toList());
        kept.add(now);
        return kept;
    }
}
