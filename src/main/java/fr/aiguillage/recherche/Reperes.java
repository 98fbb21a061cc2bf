package fr.aiguillage.recherche;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.mots.Proches;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds measures and actions by number: alone, in the text that is the reference; after the id or the short title of a
 * document and a slash, in that one. Commas, dashes and spaces in a number are as good as dots.
 */
public final class Reperes {

    private static final int AU_PLUS = 3;
    private static final Pattern ENTRE_LES_CHIFFRES = Pattern.compile("[\\s.,]+");

    private final Catalogue catalogue;

    public Reperes(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The measures so numbered: several only when several texts are a reference. */
    public List<Mesure> mesures(String words) {
        return toutesMesures(words).filter(m -> cle(numero(m)).equals(cle(chiffres(words)))).toList();
    }

    /** The actions so numbered. */
    public List<ActionSituee> actions(String words) {
        return toutesActions(words).filter(a -> cle(a.action().numero()).equals(cle(chiffres(words)))).toList();
    }

    /** How the measures whose numbers are nearest are called; none when the document has no measure. */
    public List<String> mesuresProches(String words) {
        return proches(words, toutesMesures(words), Reperes::numero, this::nom);
    }

    /** How the actions whose numbers are nearest are called. */
    public List<String> actionsProches(String words) {
        return proches(words, toutesActions(words), a -> a.action().numero(), this::nom);
    }

    /** The documents that these words are about, whether they have measures or not. */
    public List<Document> documents(String words) {
        String name = document(words);
        return catalogue.liste(Genre.DOCUMENT, Document.class).stream().filter(d -> name == null ? d.faitFoi()
                : Stream.of(d.id(), d.abrege()).map(Proches::simplifie).anyMatch(name::equals)).toList();
    }

    /** Its number alone when its text is the reference, its id otherwise. */
    public String nom(Mesure measure) {
        return faitFoi(measure) ? numero(measure) : measure.id();
    }

    public String nom(ActionSituee action) {
        return faitFoi(action.mesure()) ? action.action().numero() : action.id();
    }

    /** The number of a measure in its document. */
    public static String numero(Mesure measure) {
        return measure.id().substring(measure.id().indexOf('/') + 1);
    }

    /** Every measure, those of the reference text first, in the order of their numbers. */
    public List<Mesure> enOrdre() {
        return catalogue.mesures().stream().sorted(Comparator.comparing((Mesure m) -> !faitFoi(m))
                .thenComparing(Mesure::document).thenComparing(m -> nombres(numero(m)), Arrays::compare)).toList();
    }

    /** Every action of a measure, in order. */
    public static Stream<ActionSituee> actions(Mesure measure) {
        return measure.actions().stream().map(a -> new ActionSituee(measure, a));
    }

    private boolean faitFoi(Mesure measure) {
        Document document = catalogue.document(measure.document());
        return document != null && document.faitFoi();
    }

    private Stream<Mesure> toutesMesures(String words) {
        List<String> about = documents(words).stream().map(Document::id).toList();
        return catalogue.mesures().stream().filter(m -> about.contains(m.document()));
    }

    private Stream<ActionSituee> toutesActions(String words) {
        return toutesMesures(words).flatMap(Reperes::actions);
    }

    private static @Nullable String document(String words) {
        int slash = words.lastIndexOf('/');
        return slash < 0 ? null : Proches.simplifie(words.substring(0, slash));
    }

    private static String chiffres(String words) {
        return words.substring(words.lastIndexOf('/') + 1);
    }

    private static String cle(String number) {
        return ENTRE_LES_CHIFFRES.matcher(Proches.simplifie(number)).replaceAll(".");
    }

    private static <T> List<String> proches(String words, Stream<T> all, Function<T, String> number,
            Function<T, String> name) {
        return all.sorted(Comparator.comparingLong(one -> ecart(number.apply(one), chiffres(words)))).limit(AU_PLUS)
                .map(name).toList();
    }

    /** How far two numbers are: first by what stands before the first dot, then by what follows. */
    private static long ecart(String number, String wanted) {
        long[] own = nombres(number);
        long[] other = nombres(wanted);
        long gap = 0;
        for (int i = 0; i < Math.max(own.length, other.length); i++) {
            gap = gap * 1000 + Math.abs((i < own.length ? own[i] : 0) - (i < other.length ? other[i] : 0));
        }
        return gap;
    }

    private static long[] nombres(String number) {
        return Arrays.stream(number.split("\\D+")).filter(n -> !n.isEmpty() && n.length() < 5)
                .mapToLong(Long::parseLong).limit(3).toArray();
    }
}
