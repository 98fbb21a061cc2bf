package fr.aiguillage.rendu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pages cut into screens that can be read from the back of a room: ten lines at most each. */
public final class Ecrans {

    /** The lines of a screen, without the one where one types. */
    public static final int LIGNES = 10;

    private final Ecran ecran;
    private final List<String> finis = new ArrayList<>();
    private Page page = new Page("");

    private Ecrans(Ecran screen) {
        this.ecran = screen;
    }

    /** The screens of these pages, each page beginning its own. */
    public static List<String> de(List<Page> pages, Ecran screen) {
        return pages.stream().flatMap(page -> de(page, screen).stream()).toList();
    }

    /** A page is cut between two of its points; what is longer than a screen by itself is cut where it must. */
    public static List<String> de(Page page, Ecran screen) {
        Ecrans cut = new Ecrans(screen);
        groupes(page).forEach(cut::ajouter);
        cut.finir();
        return cut.finis;
    }

    /** What must stand together: a heading and what follows it. */
    private static List<List<Bloc>> groupes(Page page) {
        List<List<Bloc>> groups = new ArrayList<>();
        List<Bloc> group = new ArrayList<>();
        for (Bloc block : page.blocs().stream().flatMap(Ecrans::points).toList()) {
            group.add(block);
            if (!(block instanceof Bloc.Titre || block instanceof Bloc.Separation)) {
                groups.add(group);
                group = new ArrayList<>();
            }
        }
        groups.add(group);
        return groups;
    }

    private static Stream<Bloc> points(Bloc block) {
        return block instanceof Bloc.Puces points ? points.puces().stream().map(p -> new Bloc.Puces(List.of(p)))
                : Stream.of(block);
    }

    private void ajouter(List<Bloc> group) {
        Page longer = avec(page, group);
        if (!page.blocs().isEmpty() && lignes(longer).size() > LIGNES) {
            finir();
            longer = avec(new Page(""), group);
        }
        page = longer;
    }

    private static Page avec(Page before, List<Bloc> group) {
        Page longer = new Page("");
        before.blocs().forEach(longer::bloc);
        group.forEach(longer::bloc);
        return longer;
    }

    private List<String> lignes(Page some) {
        return Format.TEXTE.rendre(some, ecran).lines().toList();
    }

    private void finir() {
        List<String> left = page.blocs().isEmpty() ? List.of() : lignes(page);
        while (!left.isEmpty()) {
            int end = left.size() <= LIGNES ? left.size() : coupure(left);
            finis.add(String.join("\n", left.subList(0, end)).strip() + "\n");
            left = left.subList(end, left.size());
        }
        page = new Page("");
    }

    /** Where to cut what is too long: before the last line, far enough, that goes the least deep. */
    private static int coupure(List<String> lines) {
        return IntStream.rangeClosed(LIGNES / 2, LIGNES).boxed()
                .min(Comparator.comparing((Integer i) -> retrait(lines.get(i))).thenComparing(Comparator.reverseOrder()))
                .orElse(LIGNES);
    }

    private static int retrait(String line) {
        return line.isBlank() ? 0 : line.length() - line.stripLeading().length();
    }
}
