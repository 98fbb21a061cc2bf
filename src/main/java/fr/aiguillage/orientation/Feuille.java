package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.GardeFou;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.catalogue.ListeDeValeurs;
import fr.aiguillage.catalogue.Sigle;
import fr.aiguillage.orientation.Orientation.Numero;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may be given to the person: what they can open themselves, in words that the catalogue has for them. It tells
 * nothing of the situation; the telephone numbers are the same for everyone, so that they tell nothing either.
 */
public record Feuille(List<Possibilite> possibilites, List<Numero> numeros, List<String> sigles) {

    private static final int AU_PLUS = 6;
    private static final Pattern MOT = Pattern.compile("[^\\p{L}\\p{N}-]+");

    /**
     * One thing that exists for the person.
     *
     * @param ou where to go, null when it is not known
     * @param decide who decides
     * @param accord whose agreement is asked, null when there is nothing to say of it
     */
    public record Possibilite(String nom, String resume, @Nullable String ou, String decide, @Nullable String accord,
            List<String> ouverture) {
    }

    public static Feuille de(Orientation answer, Catalogue catalogue) {
        Paroles words = new Paroles(catalogue);
        List<Possibilite> open = answer.recommandations().stream().filter(p -> p.pour() == null)
                .map(p -> catalogue.fiche(p.id())).filter(Objects::nonNull).filter(words::pourElle).limit(AU_PLUS)
                .map(words::possibilite).toList();
        return new Feuille(open, numeros(catalogue), sigles(open, catalogue));
    }

    /** How the catalogue speaks to the person. */
    private record Paroles(Catalogue catalogue) {

        /** Whether we speak of it: someone to whom we speak can open it, and how and with whom can be told. */
        boolean pourElle(Fiche fiche) {
            return !ouverture(fiche).isEmpty() && dicible("cadre", fiche.cadre())
                    && dicible("adhesion", fiche.adhesion());
        }

        private boolean dicible(String list, @Nullable String word) {
            return word == null || vous(list, word) != null;
        }

        Possibilite possibilite(Fiche fiche) {
            return new Possibilite(nom(fiche), fiche.resume(), fiche.entree(), decide(fiche.decideur()),
                    fiche.adhesion() == null ? null : vous("adhesion", fiche.adhesion()), ouverture(fiche));
        }

        private String decide(@Nullable String who) {
            String said = who == null ? "vous" : vous("decideur", who);
            return said != null ? said : new Mots(catalogue).mot("decideur", String.valueOf(who));
        }

        private static String nom(Fiche fiche) {
            return fiche.sigle() == null ? fiche.nom() : fiche.nom() + " (" + fiche.sigle() + ")";
        }

        private List<String> ouverture(Fiche fiche) {
            return fiche.saisine().stream().map(s -> vous("saisine", s)).filter(Objects::nonNull)
                    .map(String::valueOf).toList();
        }

        private @Nullable String vous(String list, String word) {
            ListeDeValeurs known = catalogue.liste(list);
            ListeDeValeurs.Mot found = known == null ? null : known.valeurs().get(word);
            return found == null ? null : found.vous();
        }
    }

    private static List<Numero> numeros(Catalogue catalogue) {
        return catalogue.identites().stream().map(Identite::ecrit).filter(Objects::nonNull)
                .flatMap(e -> e.ecoute().stream()).map(catalogue::gardeFou).filter(Objects::nonNull)
                .map(GardeFou::numeros).flatMap(Collection::stream).map(Numero::de)
                .collect(Collectors.toMap(Numero::numero, n -> n, (a, b) -> a,
                        LinkedHashMap::new)).values().stream().toList();
    }

    /** What the acronyms of the sheet stand for, when the sheet does not say it already. */
    private static List<String> sigles(List<Possibilite> open, Catalogue catalogue) {
        List<String> said = open.stream().flatMap(p -> Stream.of(p.nom(), p.resume(), String.valueOf(p.ou())))
                .flatMap(MOT::splitAsStream).toList();
        String names = open.stream().map(Possibilite::nom).collect(Collectors.joining(" "));
        return catalogue.liste(Genre.SIGLE, Sigle.class).stream()
                .filter(s -> said.contains(s.sigle()) && !names.contains(s.developpe()))
                .map(s -> s.sigle() + " : " + s.developpe()).toList();
    }
}
