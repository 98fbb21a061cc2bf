package fr.aiguillage.recherche;

import fr.aiguillage.catalogue.Appellation;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Sigle;
import fr.aiguillage.catalogue.Succession;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.mots.Termes;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the fiches that a name designates. */
public final class Noms {

    private Noms() {
    }

    /** Its id, its name, its acronym and its other names. */
    public static List<String> de(Fiche fiche) {
        return Stream.of(Stream.of(fiche.id(), fiche.nom()), Stream.ofNullable(fiche.sigle()),
                fiche.autresNoms().stream()).flatMap(s -> s).toList();
    }

    /**
     * Those that go by these words: as they are written, or else but for the plural and the words that link, or else
     * in a name whose words begin so.
     */
    public static List<Fiche> chercher(String words, Collection<Fiche> fiches) {
        String flat = Proches.simplifie(words);
        List<Fiche> named = parNom(fiches, name -> Proches.simplifie(name).equals(flat));
        List<String> wanted = Termes.de(words);
        if (!named.isEmpty() || wanted.isEmpty()) {
            return named;
        }
        List<Fiche> same = parNom(fiches, name -> Termes.de(name).equals(wanted));
        return same.isEmpty() ? parNom(fiches, name -> commence(Termes.de(name), wanted)) : same;
    }

    /** The same of a catalogue, where a name of the past leads to what goes by another one now. */
    public static List<Fiche> tous(String words, Catalogue catalogue) {
        Appellation former = appellation(words, catalogue);
        Fiche now = former == null ? null : fiche(former, catalogue);
        return now == null ? chercher(words, catalogue.fiches()) : List.of(now);
    }

    /** The name of the past, or without an entry, that these words are; null when they are none. */
    public static @Nullable Appellation appellation(String words, Catalogue catalogue) {
        String key = Termes.cle(words);
        return catalogue.appellations().stream()
                .filter(a -> a.noms().stream().anyMatch(name -> Termes.cle(name).equals(key))).findFirst().orElse(null);
    }

    /** The first entry that took the place of a name; null when none did. */
    public static @Nullable Fiche fiche(Appellation name, Catalogue catalogue) {
        return new Succession(catalogue).suite(name).stream().filter(Fiche.class::isInstance).map(Fiche.class::cast)
                .findFirst().orElse(null);
    }

    /** The fiches that an acronym, or what it stands for, is a name of. */
    public static List<Fiche> deMemeNom(Sigle sigle, Catalogue catalogue) {
        List<String> keys = List.of(Termes.cle(sigle.sigle()), Termes.cle(sigle.developpe()));
        return parNom(catalogue.fiches(), name -> keys.contains(Termes.cle(name)));
    }

    private static List<Fiche> parNom(Collection<Fiche> fiches, Predicate<String> fits) {
        return fiches.stream().filter(fiche -> de(fiche).stream().anyMatch(fits)).toList();
    }

    /** Whether every word wanted is one of the name's, or the beginning of one. */
    public static boolean commence(List<String> name, List<String> wanted) {
        return wanted.stream().allMatch(w -> name.stream()
                .anyMatch(n -> n.equals(w) || Termes.estMot(w) && n.startsWith(w)));
    }
}
