package fr.aiguillage.identite;

import fr.aiguillage.catalogue.Appellation;
import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Besoin;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.GardeFou;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.Sigle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the catalogue itself names and says: it must stay readable. */
final class PhrasesDuCatalogue {

    private final Catalogue catalogue;

    PhrasesDuCatalogue(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The names of what one looks up: entries, acronyms, former names, places of which something is written. */
    Stream<String> noms() {
        Stream<String> things = catalogue.fiches().stream().flatMap(PhrasesDuCatalogue::noms);
        Stream<String> places = catalogue.territoires().stream()
                .flatMap(t -> Stream.concat(Stream.of(t.nom()), t.autresNoms().stream()));
        Stream<String> acronyms = catalogue.liste(Genre.SIGLE, Sigle.class).stream()
                .flatMap(s -> Stream.of(s.sigle(), s.developpe()));
        Stream<String> former = catalogue.liste(Genre.APPELLATION, Appellation.class).stream()
                .flatMap(a -> Stream.of(a.nom(), vide(a.sigle())));
        return Stream.of(things, places, acronyms, former).flatMap(s -> s);
    }

    private static Stream<String> noms(Fiche fiche) {
        return Stream.concat(Stream.of(fiche.nom(), vide(fiche.sigle())), fiche.autresNoms().stream());
    }

    private static String vide(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Its words that are written without a capital somewhere. */
    Set<String> mots() {
        Set<String> words = new HashSet<>();
        phrases().forEach(text -> {
            Texte cut = new Texte(text);
            for (int i = 0; i < cut.taille(); i++) {
                if (cut.jeton(i).estMot() && !cut.jeton(i).majuscule()) {
                    words.add(cut.jeton(i).cle());
                }
            }
        });
        return words;
    }

    private Stream<String> phrases() {
        return Stream.of(
                catalogue.fiches().stream().flatMap(f -> Stream.concat(
                        Stream.of(f.nom(), f.resume(), vide(f.entree())), f.reserves().stream())),
                catalogue.attributs().stream().flatMap(PhrasesDuCatalogue::phrases),
                catalogue.besoins().stream().map(Besoin::libelle),
                catalogue.mesures().stream().map(Mesure::titre),
                catalogue.liste(Genre.SIGLE, Sigle.class).stream().map(Sigle::developpe),
                catalogue.liste(Genre.GARDE_FOU, GardeFou.class).stream().map(GardeFou::message)).flatMap(s -> s);
    }

    private static Stream<String> phrases(Attribut attribute) {
        return Stream.concat(Stream.of(attribute.libelle(), attribute.question()), attribute.valeurs().values().stream()
                .flatMap(v -> Stream.concat(Stream.of(v.libelle()), v.autresNoms().stream())));
    }

    /** The telephone numbers that anyone is given, as digits. */
    Set<String> numeros() {
        List<GardeFou> guards = catalogue.liste(Genre.GARDE_FOU, GardeFou.class);
        Set<String> digits = new HashSet<>();
        guards.forEach(g -> g.numeros().forEach(n -> digits.add(n.numero().replaceAll("\\D", ""))));
        return digits;
    }

    /** The words of a name as a text cut into words would give them; so many names are not cut one by one. */
    private static String cle(String name) {
        return Dates.plat(name.replace("œ", "oe").replace("Œ", "oe")).replace('-', ' ').replace('\'', ' ');
    }

    /** The names of all the places of the official list, as words without accents. */
    Set<String> lieux() {
        Set<String> names = new HashSet<>();
        catalogue.decoupage().tous().noms().forEach(name -> names.add(cle(name)));
        catalogue.territoires().forEach(place -> Stream.concat(Stream.of(place.nom()), place.autresNoms().stream())
                .forEach(name -> names.add(cle(name))));
        return names;
    }
}
