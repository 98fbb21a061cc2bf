package fr.aiguillage.catalogue;

import fr.aiguillage.mots.Toponymes;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the place that people name. */
public final class RechercheDeLieu {

    /** « Lens (62) », « Lens, Pas-de-Calais », « Lens 62 », « 62300 Lens ». */
    static final List<Pattern> PRECISES = List.of(
            Pattern.compile("(?<nom>.+?)\\s*\\((?<ici>[^()]+)\\)"), Pattern.compile("(?<nom>.+?)\\s*,\\s*(?<ici>[^,]+)"),
            Pattern.compile("(?<nom>.+?)\\s+(?<ici>\\d[\\dABab]\\d{0,3})"),
            Pattern.compile("(?<ici>\\d[\\dABab]\\d{0,3})\\s+(?<nom>.+)"));

    /** Longer words name no place. */
    static final int AU_PLUS = 120;

    private final Catalogue catalogue;
    private final Lieux lieux;

    /** How the places of the catalogue itself are looked for. */
    private final List<String> cles;

    public RechercheDeLieu(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.lieux = new Lieux(catalogue);
        this.cles = catalogue.territoires().stream().flatMap(RechercheDeLieu::noms).map(Toponymes::cle).toList();
    }

    /**
     * The places that these words may mean, those of which something is written first. An id wins over a name, a name
     * over a code, a code or a postal code over a former name or code, and these over a name without its small words. A
     * name may be followed by what the place lies in.
     */
    public List<Territoire> chercher(String words) {
        String typed = words.strip();
        Territoire known = typed.length() > AU_PLUS ? null : catalogue.territoire(typed);
        if (typed.isEmpty() || typed.length() > AU_PLUS || known != null) {
            return known == null ? List.of() : List.of(known);
        }
        List<Territoire> found = nommes(typed, t -> true);
        return found.isEmpty() ? precises(typed) : found;
    }

    /** Whether some place has a name that begins with these words: there is nothing to look for otherwise. */
    public boolean commence(String words) {
        String key = Toponymes.cle(words);
        Repertoire list = catalogue.decoupage().tous();
        return list.commencePar(key.split(" ", 2)[0]) && !list.commencantPar(key, 1).isEmpty()
                || cles.stream().anyMatch(name -> name.startsWith(key));
    }

    private List<Territoire> precises(String typed) {
        for (Pattern form : PRECISES) {
            Matcher parts = form.matcher(typed);
            List<Territoire> found = parts.matches() ? nommes(parts.group("nom"), dans(parts.group("ici"))) : List.of();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return ancien(typed);
    }

    /** The places inside those that these words mean, or of that level, or of that postal code. */
    private Predicate<Territoire> dans(String words) {
        String key = Toponymes.cle(words);
        Set<String> around = new HashSet<>(nommes(words, t -> true).stream().map(Territoire::id).toList());
        return place -> place.codesPostaux().contains(words) || Toponymes.cle(niveau(place)).equals(key)
                || lieux.englobants(place.id()).stream().skip(1).anyMatch(around::contains);
    }

    /** The place that now holds the one that had this id. */
    private List<Territoire> ancien(String id) {
        return catalogue.decoupage().niveau(id) == null ? List.of()
                : nommes(id.substring(id.indexOf('/') + 1), t -> t.niveau().equals(Territoire.niveau(id)));
    }

    /** The places of that name or code, among those. */
    List<Territoire> nommes(String words, Predicate<Territoire> here) {
        String key = Toponymes.cle(words);
        String wide = Toponymes.cleLarge(words);
        if (key.isEmpty()) {
            return List.of();
        }
        List<Territoire> all = candidats(key, wide).filter(here).toList();
        return Stream.<Predicate<Territoire>>of(
                        t -> Toponymes.cle(t.nom()).equals(key),
                        t -> codeDit(t) && Toponymes.cle(t.code()).equals(key) || t.codesPostaux().contains(key),
                        t -> t.autresNoms().stream().map(Toponymes::cle).anyMatch(key::equals),
                        t -> noms(t).map(Toponymes::cleLarge).anyMatch(wide::equals))
                .map(tier -> all.stream().filter(tier).toList()).filter(found -> !found.isEmpty()).findFirst()
                .map(this::sansJumeaux).orElse(List.of());
    }

    private Stream<Territoire> candidats(String key, String wide) {
        Repertoire list = catalogue.decoupage().tous();
        Set<String> listed = new LinkedHashSet<>(list.menantDe(key));
        listed.addAll(list.menantDe(wide));
        return Stream.concat(catalogue.territoires().stream(),
                listed.stream().map(catalogue::territoire).filter(Objects::nonNull)).distinct();
    }

    private boolean codeDit(Territoire place) {
        Niveau level = catalogue.decoupage().niveau(place.id());
        return level == null || level.code() != Niveau.Code.TU;
    }

    static Stream<String> noms(Territoire place) {
        return Stream.concat(Stream.of(place.nom()), place.autresNoms().stream());
    }

    /** Without a place that is no wider than another of the same name inside it: a city that is all its county. */
    private List<Territoire> sansJumeaux(List<Territoire> found) {
        return found.stream().filter(wide -> found.stream().noneMatch(t -> t.dans().contains(wide.id())
                && catalogue.decoupage().tous().contientUnSeul(wide.id(), t.niveau()))).toList();
    }

    /** How the place is told from those of the same name: « Lens (62) », « Pas-de-Calais (département) ». */
    public String libelle(Territoire place) {
        String code = lieux.englobants(place.id()).stream().skip(1).filter(this::dit).findFirst()
                .map(id -> id.substring(id.indexOf('/') + 1)).orElse(niveau(place));
        return code.isEmpty() ? place.nom() : place.nom() + " (" + code + ")";
    }

    /** The same for several; where that does not tell two of them apart, their ids. */
    public List<String> libelles(List<Territoire> places) {
        Map<String, Long> count = places.stream()
                .collect(Collectors.groupingBy(this::libelle, Collectors.counting()));
        return places.stream().map(p -> count.get(libelle(p)) == 1 ? libelle(p) : p.id()).toList();
    }

    private boolean dit(String id) {
        Niveau level = catalogue.decoupage().niveau(id);
        return level != null && level.code() == Niveau.Code.DIT;
    }

    private String niveau(Territoire place) {
        Niveau level = catalogue.decoupage().niveau(place.id());
        return level == null ? place.niveau() : level.libelle();
    }
}
