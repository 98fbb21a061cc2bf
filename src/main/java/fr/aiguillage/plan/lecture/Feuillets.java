package fr.aiguillage.plan.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a text that was printed repeats on every sheet: folios, and the lines that stand beside them. */
final class Feuillets {

    /** What comes back less often may be said on purpose. */
    private static final int FOIS = 3;
    /** How many lines beside a folio may be the heading or the foot of a sheet. */
    private static final int BORD = 2;
    private static final String SAUT = "\f";
    private static final Pattern FOLIO = Pattern.compile(
            "\\s*(?:p(?:age|\\.)?\\s*)?[-–—|]?\\s*(\\d{1,4})(?:\\s*(?:/|sur)\\s*\\d{1,4})?\\s*[-–—|]?\\s*",
            Pattern.CASE_INSENSITIVE);

    private final List<String> lignes;
    private final boolean[] bords;

    private Feuillets(List<String> lines) {
        lignes = lines;
        bords = new boolean[lines.size()];
    }

    /** The same lines, as many, where what the sheets repeat is left empty. */
    static List<String> sans(List<String> lines) {
        return new Feuillets(lines).sans();
    }

    private List<String> sans() {
        List<Integer> folios = folios();
        folios.forEach(this::autour);
        IntStream.range(0, lignes.size()).filter(i -> lignes.get(i).startsWith(SAUT)).forEach(this::autour);
        Map<String, Long> times = Stream.concat(debut(), IntStream.range(0, bords.length).filter(i -> bords[i]).boxed())
                .distinct().collect(Collectors.groupingBy(this::nue, Collectors.counting()));
        return IntStream.range(0, lignes.size()).mapToObj(i -> folios.contains(i)
                || bords[i] && times.get(nue(i)) >= FOIS ? "" : lignes.get(i).replace(SAUT, "")).toList();
    }

    /** The first lines, which count as the edge of a sheet but stay: the title may be there. */
    private Stream<Integer> debut() {
        return IntStream.range(0, lignes.size()).filter(i -> !nue(i).isEmpty()).limit(BORD).boxed();
    }

    /** The lines that count sheets: numbers alone, each the next of the one before. */
    private List<Integer> folios() {
        List<Integer> found = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < lignes.size(); i++) {
            Matcher folio = FOLIO.matcher(nue(i));
            if (folio.matches() && (found.isEmpty() || Integer.parseInt(folio.group(1)) == last + 1)) {
                last = Integer.parseInt(folio.group(1));
                found.add(i);
            }
        }
        return found.size() < FOIS ? List.of() : found;
    }

    private void autour(int sheet) {
        bords[sheet] = true;
        for (int step : new int[] {-1, 1}) {
            int seen = 0;
            for (int i = sheet + step; i >= 0 && i < bords.length && seen < BORD; i += step) {
                if (!nue(i).isEmpty()) {
                    bords[i] = true;
                    seen++;
                }
            }
        }
    }

    private String nue(int line) {
        return lignes.get(line).strip().replaceAll("\\s+", " ");
    }
}
