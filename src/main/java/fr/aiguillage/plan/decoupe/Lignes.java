package fr.aiguillage.plan.decoupe;

import fr.aiguillage.plan.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells headings, items, rows and text apart in lines, whatever wrote them. */
public final class Lignes {

    private static final Pattern TITRE = Pattern.compile("\\s{0,3}#{1,6}\\s+(.*?)#*\\s*");
    private static final Pattern GRAS = Pattern.compile("\\s*\\*\\*[^*]+\\*\\*\\s*:?\\s*");
    private static final Pattern PUCE = Pattern.compile(
            "(\\s*)(?:[-+*•·▪▫◦‣●○■□➢➤✓✔→➔–—\\uf0b7\\uf0a7\\uf0d8]\\s*(?=[-•·→➔]\\s))*"
            + "(?:[-+*•·▪▫◦‣●○■□➢➤✓✔→➔–—\\uf0b7\\uf0a7\\uf0d8]|o(?=\\s+\\p{Lu}))\\s+(.*)");
    private static final Pattern FLECHE = Pattern.compile("(?<=[^\\s*#|-])[\\s*]*[→➔](?=[\\s*]*\\p{Lu}{3})");
    /** The gap between two things that are each said with their heading on one line. */
    private static final Pattern COTE_A_COTE = Pattern.compile("(?<=\\S) {3,}(?=\\p{Lu}[\\p{L}' ]{2,30}\\s?:\\s)");
    private static final Pattern NOTE_DE_PAGE = Pattern.compile("\\s*\\(\\d{1,3}\\)\\s+\\S");
    private static final Pattern FILET = Pattern.compile("[\\s|:=_-]+");
    private static final Pattern BARRE = Pattern.compile("(?<!\\\\)\\|");

    private Lignes() {
    }

    /** The pieces of one line. */
    public static List<Bloc> de(String line, Place place) {
        return Arrays.stream(FLECHE.split(line)).flatMap(part -> Arrays.stream(COTE_A_COTE.split(part)))
                .flatMap(part -> une(part, place)).toList();
    }

    private static Stream<Bloc> une(String line, Place place) {
        if (line.isBlank() || NOTE_DE_PAGE.matcher(line).lookingAt()) {
            return Stream.of(new Bloc.Blanc(place));
        }
        if (FILET.matcher(line).matches()) {
            return line.indexOf('|') < 0 ? Stream.of(new Bloc.Blanc(place)) : Stream.empty();
        }
        String stripped = line.strip();
        if (stripped.startsWith("|")) {
            return rangee(cellules(stripped), place, true);
        }
        return stripped.indexOf('\t') > 0 ? rangee(Arrays.asList(line.stripLeading().split("\t", -1)), place, false)
                : Stream.of(texte(line, place));
    }

    private static List<String> cellules(String row) {
        String inside = row.substring(1, row.endsWith("|") && row.length() > 1 ? row.length() - 1 : row.length());
        return Arrays.asList(BARRE.split(inside, -1));
    }

    /** A row, unless what it holds makes only one cell: then it was set in by hand. */
    private static Stream<Bloc> rangee(List<String> cells, Place place, boolean whole) {
        List<String> plain = new ArrayList<>(cells.stream().map(Nettoyage::de).toList());
        long full = plain.stream().filter(cell -> !cell.isEmpty()).count();
        if (full == 0) {
            return Stream.empty();
        }
        return plain.size() == 1 ? Stream.of(texte(cells.get(0), place)) : Stream.of(new Bloc.Rangee(place, plain, whole));
    }

    private static Bloc texte(String line, Place place) {
        Matcher heading = TITRE.matcher(line);
        if (heading.matches()) {
            return new Bloc.Titre(place, Nettoyage.de(heading.group(1)));
        }
        if (GRAS.matcher(line).matches()) {
            return new Bloc.Titre(place, Nettoyage.de(line));
        }
        Matcher item = PUCE.matcher(line);
        return item.matches() ? new Bloc.Puce(place, retrait(item.group(1)), Nettoyage.de(item.group(2)))
                : new Bloc.Ligne(place, Nettoyage.de(line));
    }

    private static int retrait(String space) {
        return space.chars().map(c -> c == '\t' ? 4 : 1).sum();
    }
}
