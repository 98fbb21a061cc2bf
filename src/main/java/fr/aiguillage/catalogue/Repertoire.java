package fr.aiguillage.catalogue;

import fr.aiguillage.mots.Toponymes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An official list of places, kept as the bytes of one text and searched as they stand: nothing is decoded nor built for
 * the tens of thousands of places that nobody asks about. The first line holds the first word of each spelling, between
 * spaces; after it and the levels, one line a place: id, the spellings and codes that lead to it between bars, then its
 * own fields.
 */
public final class Repertoire {

    private static final String NIVEAU = "=";
    private static final String LISTE = ";";
    private static final String ESPACE = " ";
    private static final Pattern PREMIER = Pattern.compile("\\|([^|\\s]+)");

    /** One character a byte. */
    private final String texte;
    private final String premiers;
    private final Map<String, Niveau> niveaux = new LinkedHashMap<>();

    /** The list that {@link #octets} wrote. */
    public Repertoire(byte[] bytes) {
        this.texte = new String(bytes, StandardCharsets.ISO_8859_1);
        this.premiers = texte.substring(0, texte.indexOf('\n'));
        for (int at = premiers.length(); texte.startsWith(NIVEAU, at + 1); at = texte.indexOf('\n', at + 1)) {
            String[] cells = ligne(at).split("\t");
            niveaux.put(cells[1], new Niveau(cells[1], cells[2], Niveau.Code.valueOf(cells[3])));
        }
    }

    public static Repertoire de(Collection<Niveau> levels, Collection<Territoire> places) {
        StringBuilder text = new StringBuilder("\n");
        levels.forEach(l -> text.append(String.join("\t", NIVEAU, l.id(), l.libelle(), l.code().name())).append('\n'));
        Map<String, Niveau> known = levels.stream().collect(Collectors.toMap(Niveau::id, l -> l));
        places.forEach(p -> text.append(ecrit(p, known.get(p.niveau()))).append('\n'));
        return new Repertoire((premiers(text) + text).getBytes(StandardCharsets.UTF_8));
    }

    private static String premiers(CharSequence places) {
        return PREMIER.matcher(places).results().map(found -> found.group(1)).distinct().sorted()
                .collect(Collectors.joining(ESPACE, ESPACE, ESPACE));
    }

    private static String ecrit(Territoire place, @Nullable Niveau level) {
        Set<String> words = new LinkedHashSet<>();
        Stream.concat(Stream.of(place.nom()), place.autresNoms().stream())
                .forEach(name -> words.addAll(List.of(Toponymes.cle(name), Toponymes.cleLarge(name))));
        words.addAll(place.codesPostaux());
        if (level == null || level.code() != Niveau.Code.TU) {
            words.add(Toponymes.cle(place.code()));
        }
        return String.join("\t", place.id(), "|" + String.join("|", words) + "|", place.nom(),
                String.join(LISTE, place.autresNoms()), String.join(LISTE, place.dans()),
                String.join(LISTE, place.codesPostaux()), String.join(LISTE, place.chevauche()));
    }

    public byte[] octets() {
        return texte.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String brut(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String clair(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** Its levels by id, from the narrowest to the widest. */
    public Map<String, Niveau> niveaux() {
        return niveaux;
    }

    public @Nullable Territoire territoire(String id) {
        int at = texte.indexOf("\n" + brut(id) + "\t");
        Territoire found = at < 0 ? null : lu(at);
        return found != null && found.id().equals(id) ? found : null;
    }

    /** The ids of the places to which a spelling, as {@link Toponymes} gives it, or a code leads. */
    public List<String> menantDe(String key) {
        return contenant("|" + brut(key) + "|", Integer.MAX_VALUE);
    }

    /** The ids of the places with a spelling that begins so, as many as asked for. */
    public List<String> commencantPar(String key, int limit) {
        return contenant("|" + brut(key), limit);
    }

    /** Whether a spelling begins with that whole word: most words begin none, and the list need not be searched. */
    boolean commencePar(String word) {
        return premiers.contains(ESPACE + brut(word) + ESPACE);
    }

    private List<String> contenant(String words, int limit) {
        List<String> found = new ArrayList<>();
        int at = texte.indexOf(words);
        while (at >= 0 && found.size() < limit) {
            int start = texte.lastIndexOf('\n', at);
            found.add(clair(texte.substring(start + 1, texte.indexOf('\t', start))));
            at = texte.indexOf(words, texte.indexOf('\n', at));
        }
        return found;
    }

    /** The ids that begin so. */
    public List<String> ids(String beginning) {
        List<String> found = new ArrayList<>();
        String start = "\n" + brut(beginning);
        for (int at = texte.indexOf(start); at >= 0 && at < texte.length() - 1; at = texte.indexOf(start, at + 1)) {
            found.add(clair(texte.substring(at + 1, texte.indexOf('\t', at))));
        }
        found.removeIf(NIVEAU::equals);
        return found;
    }

    /** Every name, in the order of the list. */
    public List<String> noms() {
        return clair(texte).lines().skip(1).filter(line -> !line.startsWith(NIVEAU))
                .map(line -> line.split("\t", 4)[2]).toList();
    }

    /** Whether the place has exactly one of that level right inside it. */
    boolean contientUnSeul(String place, String level) {
        String within = LISTE + place + LISTE;
        return ids(level + "/").stream().map(this::territoire)
                .filter(t -> t != null && (LISTE + String.join(LISTE, t.dans()) + LISTE).contains(within))
                .limit(2).count() == 1;
    }

    private Territoire lu(int at) {
        String[] cells = ligne(at).split("\t", -1);
        return new Territoire(cells[0], cells[2], liste(cells[3]), liste(cells[4]), liste(cells[5]), liste(cells[6]));
    }

    private static List<String> liste(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(LISTE));
    }

    /** The line that follows that end of line. */
    private String ligne(int at) {
        return clair(texte.substring(at + 1, texte.indexOf('\n', at + 1)));
    }
}
