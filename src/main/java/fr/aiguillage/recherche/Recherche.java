package fr.aiguillage.recherche;

import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.mots.Termes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what words designate, whatever the accents, the case, the plural, or one typing error: what the words name
 * first, then what holds all of them, then what holds the most telling of them; names before texts.
 */
public final class Recherche {

    private static final int MAX = 50;

    /** What holds less than this of what the known words tell is left out. */
    private static final double ASSEZ = 1 / 3.0;

    private final List<Notice> notices;
    private final Vocables vocables;

    /** Over a catalogue as it stands on that day. */
    public Recherche(Catalogue catalogue, LocalDate day) {
        this(Notices.de(catalogue, day));
    }

    private Recherche(List<Notice> notices) {
        this.notices = notices;
        this.vocables = new Vocables(notices);
    }

    /** Over cases that a group works on. */
    public static Recherche dans(List<Atelier> workshops, Catalogue catalogue) {
        return new Recherche(workshops.stream().map(new NoticesDAteliers(catalogue)::de).toList());
    }

    /** What fits, best first; when the words name something, only what holds all of them comes with it. */
    public List<Trouvaille> chercher(String words) {
        List<Cherche> wanted = Termes.de(words).stream().distinct().map(this::cherche).toList();
        double enough = wanted.stream().filter(c -> !c.sens().isEmpty()).mapToDouble(Cherche::rarete).sum() * ASSEZ;
        String whole = Termes.cle(words);
        Set<String> meant = new HashSet<>();
        wanted.forEach(c -> meant.addAll(c.sens().keySet()));
        List<Rang> all = notices.stream().map(n -> Rang.de(n, wanted, whole, meant))
                .filter(r -> r.trouves() > 0 && r.part() >= enough).sorted(Rang.MEILLEUR_D_ABORD).toList();
        boolean named = !all.isEmpty() && all.get(0).nomme();
        return all.stream().filter(r -> !named || r.nomme() || r.trouves() == wanted.size()).limit(MAX)
                .map(r -> r.notice().trouvaille(meant)).toList();
    }

    private Cherche cherche(String word) {
        Map<String, Double> meanings = vocables.sens(word);
        return new Cherche(meanings, vocables.rarete(meanings));
    }

    /** One word asked for: what it may mean, and how telling it is. */
    private record Cherche(Map<String, Double> sens, double rarete) {

        /** How well a thing answers it: 0 when it does not. */
        double poids(Notice notice) {
            return rarete * sens.entrySet().stream()
                    .mapToDouble(s -> s.getValue() * notice.poids().getOrDefault(s.getKey(), 0)).max().orElse(0);
        }
    }

    /**
     * How well a thing fits.
     *
     * @param nomme whether the words name it
     * @param trouves how many of the words it holds
     * @param part how telling those are together
     * @param poids how well it answers them, the more so as they make a whole name
     */
    private record Rang(Notice notice, boolean nomme, long trouves, double part, double poids) {

        static final Comparator<Rang> MEILLEUR_D_ABORD = Comparator.comparing((Rang r) -> !r.nomme)
                .thenComparing(Comparator.comparingLong(Rang::trouves).reversed())
                .thenComparing(Comparator.comparingDouble(Rang::poids).reversed());

        static Rang de(Notice notice, List<Cherche> wanted, String whole, Set<String> meant) {
            List<Cherche> held = wanted.stream().filter(c -> c.poids(notice) > 0).toList();
            return new Rang(notice, notice.designe().contains(whole), held.size(),
                    held.stream().mapToDouble(Cherche::rarete).sum(),
                    held.stream().mapToDouble(c -> c.poids(notice)).sum() * (1 + notice.part(meant)));
        }
    }
}
