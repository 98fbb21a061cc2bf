package fr.aiguillage.prevention;

import fr.aiguillage.cas.Cas;
import java.util.List;

/**
 * How many lines guided descriptions took.
 *
 * @param saisies the lines typed, from the fewest
 * @param joues the descriptions that took them
 */
record Etendue(List<Integer> saisies, List<EntretienJoue> joues) {

    private static final int BEAUCOUP = 8;

    static Etendue de(List<Cas> cases) {
        List<EntretienJoue> played = cases.stream().map(EntretienJoue::new)
                .filter(EntretienJoue::attendQuelqueChose).toList();
        return new Etendue(played.stream().map(EntretienJoue::saisies).sorted().toList(), played);
    }

    /** The part of them that took so many at most. */
    double part(int most) {
        return (double) saisies.stream().filter(n -> n <= most).count() / saisies.size();
    }

    int quantile(double part) {
        return saisies.get(Math.min(saisies.size() - 1, (int) (part * saisies.size())));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(saisies.size() + " cas, médiane " + quantile(0.5) + ", p90 "
                + quantile(0.9) + ", 8 au plus " + Math.round(part(BEAUCOUP) * 100) + " % : " + saisies);
        joues.stream().filter(j -> j.posees().size() >= BEAUCOUP)
                .forEach(j -> text.append('\n').append(j.id()).append(' ').append(j.posees()));
        return text.toString();
    }
}
