package fr.aiguillage.catalogue.lecture;

import fr.aiguillage.catalogue.Decoupage;
import fr.aiguillage.catalogue.Niveau;
import fr.aiguillage.catalogue.Repertoire;
import fr.aiguillage.catalogue.Territoire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads an official list of places: under a line that begins with {@code =} and names a level, its label, what its
 * codes are to people and the levels above it, one line a place, in columns. A cell holds several values between
 * semicolons; a place that has several above it at one level lies partly in each.
 */
final class LecteurDecoupage {

    static final String FICHIER = "decoupage.tsv";
    private static final int PROPRES = 4;

    private final List<Anomalie> faults;
    private final List<Niveau> levels = new ArrayList<>();
    private final List<Territoire> places = new ArrayList<>();
    private List<String> above = List.of();

    private LecteurDecoupage(List<Anomalie> faults) {
        this.faults = faults;
    }

    /** The list of that file; what is wrong in it is added to the faults. */
    static Decoupage lire(Path file, List<Anomalie> faults) {
        LecteurDecoupage reader = new LecteurDecoupage(faults);
        List<String> lines = reader.lignes(file);
        for (int i = 0; i < lines.size(); i++) {
            reader.ligne(lines.get(i), i + 1);
        }
        return Decoupage.de(Repertoire.de(reader.levels, reader.places));
    }

    private List<String> lignes(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException e) {
            faute(0, "ce fichier n'est pas en UTF-8", null);
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ligne(String line, int number) {
        String[] cells = line.split("\t");
        if (line.startsWith("=")) {
            niveau(cells, number);
        } else if (!line.startsWith("#")) {
            lieu(cells, number);
        }
    }

    private void niveau(String[] cells, int number) {
        Optional<Niveau.Code> code = cells.length < PROPRES ? Optional.empty() : Stream.of(Niveau.Code.values())
                .filter(c -> c.name().toLowerCase(Locale.ROOT).equals(cells[3])).findFirst();
        if (code.isEmpty()) {
            faute(number, "un niveau s'écrit « = », son nom, son libellé, « dit », « compris » ou « tu »", null);
            return;
        }
        levels.add(new Niveau(cells[1], cells[2], code.get()));
        String names = cell(cells, PROPRES);
        above = names.isEmpty() ? List.of() : List.of(names.split(" "));
    }

    private void lieu(String[] cells, int number) {
        if (levels.isEmpty() || cells.length < 2 || cells[0].isBlank() || cells.length > PROPRES + above.size()) {
            faute(number, "cette ligne n'est pas un lieu de la liste",
                    "Peut-être une colonne manque-t-elle, ou y en a-t-il une de trop ?");
            return;
        }
        List<String> within = new ArrayList<>();
        List<String> across = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            List<String> codes = valeurs(cell(cells, PROPRES + i));
            String level = above.get(i);
            (codes.size() > 1 ? across : within).addAll(codes.stream().map(c -> id(level, c)).toList());
        }
        places.add(new Territoire(id(levels.get(levels.size() - 1).id(), cells[0]), cells[1], valeurs(cell(cells, 3)),
                within, valeurs(cell(cells, 2)), across));
    }

    /** A code of that level, unless it names its own. */
    private static String id(String level, String code) {
        return code.contains("/") ? code : level + "/" + code;
    }

    private static String cell(String[] cells, int at) {
        return at < cells.length ? cells[at] : "";
    }

    private static List<String> valeurs(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }

    private void faute(int line, String message, @Nullable String perhaps) {
        faults.add(new Anomalie(FICHIER, line, line > 0 ? 1 : 0, "decoupage", message, perhaps));
    }
}
