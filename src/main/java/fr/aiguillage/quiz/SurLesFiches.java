package fr.aiguillage.quiz;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Clause;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.ListeDeValeurs;
import fr.aiguillage.catalogue.Succession;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.orientation.Mots;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who decides, and within which bounds, for what exists everywhere and stands that day. What is doubtful is not asked, and
 * whoever may open a thing is never shown as one who does not decide on it.
 */
final class SurLesFiches {

    private static final String DECIDEUR = "decideur";
    private static final String AU_MOINS = "au-moins";
    private static final String AU_PLUS = "au-plus";

    private SurLesFiches() {
    }

    static Stream<Carte> decideurs(Catalogue catalogue, LocalDate day) {
        ListeDeValeurs list = catalogue.liste(DECIDEUR);
        if (list == null) {
            return Stream.empty();
        }
        List<String> all = list.valeurs().values().stream().map(ListeDeValeurs.Mot::libelle).toList();
        return nationales(catalogue, day).filter(f -> f.decideur() != null)
                .filter(f -> !catalogue.tous(Genre.ACTEUR).containsKey(f.id())).map(f -> {
            String right = new Mots(catalogue).mot(DECIDEUR, String.valueOf(f.decideur()));
            return new Carte(DECIDEUR + "/" + f.id(), "Pour « " + f.nom() + " », qui décide ?", right,
                    f.saisine().stream().map(word -> new Mots(catalogue).mot(DECIDEUR, word)).toList(), all, f.resume(),
                    f.sources());
        });
    }

    static Stream<Carte> bornes(Catalogue catalogue, LocalDate day) {
        return catalogue.attributs().stream().filter(a -> a.vieillit() && a.de() == null).flatMap(attribute -> {
            Map<Fiche, Integer> low = bornes(attribute, true, catalogue, day);
            Map<Fiche, Integer> high = bornes(attribute, false, catalogue, day);
            List<String> all = Stream.concat(low.values().stream(), high.values().stream())
                    .map(n -> dite(n, attribute)).distinct().toList();
            return Stream.concat(low.entrySet().stream().map(e -> borne(e, AU_MOINS, attribute, all)),
                    high.entrySet().stream().map(e -> borne(e, AU_PLUS, attribute, all)));
        });
    }

    /** The first number outside is never shown: « jusqu'à dix-huit ans » is said of seventeen as well. */
    private static Carte borne(Map.Entry<Fiche, Integer> known, String side, Attribut attribute, List<String> all) {
        Fiche fiche = known.getKey();
        int next = known.getValue() + (side.equals(AU_MOINS) ? -1 : 1);
        return new Carte(side + "/" + fiche.id(), attribute.libelle() + " : combien " + side.replace('-', ' ')
                + ", pour « " + fiche.nom() + " » ?", dite(known.getValue(), attribute),
                List.of(dite(next, attribute)), all, fiche.resume(), fiche.sources());
    }

    private static Map<Fiche, Integer> bornes(Attribut attribute, boolean low, Catalogue catalogue, LocalDate day) {
        Map<Fiche, Integer> known = new LinkedHashMap<>();
        nationales(catalogue, day).forEach(f -> {
            Integer bound = borne(f, attribute, low);
            if (bound != null) {
                known.put(f, bound);
            }
        });
        return known;
    }

    private static String dite(int number, Attribut attribute) {
        return number + (attribute.unite() == null ? "" : " " + attribute.unite());
    }

    /** The one bound that nobody doubts, as a whole number that is still within; null when there is none. */
    private static @Nullable Integer borne(Fiche fiche, Attribut attribute, boolean low) {
        List<Clause> about = fiche.conditions().stream().filter(c -> attribute.id().equals(c.attribut())).toList();
        boolean again = fiche.profils().stream().flatMap(p -> p.criteres().stream())
                .anyMatch(c -> attribute.id().equals(c.attribut()));
        if (again || about.size() != 1 || fiche.criteresSource() == Fiche.Provenance.GENERAL
                || Boolean.FALSE.equals(about.get(0).confirme()) || !attribute.entier()) {
            return null;
        }
        Clause one = about.get(0);
        Integer within = entier(low ? one.auMoins() : one.auPlus());
        Integer beyond = entier(low ? one.plusDe() : one.moinsDe());
        if (within != null || beyond == null) {
            return within;
        }
        return low ? beyond + 1 : beyond - 1;
    }

    private static @Nullable Integer entier(@Nullable Object bound) {
        return bound instanceof Number n && n.doubleValue() == Math.rint(n.doubleValue()) ? n.intValue() : null;
    }

    private static Stream<Fiche> nationales(Catalogue catalogue, LocalDate day) {
        Succession succession = new Succession(catalogue);
        return catalogue.fiches().stream().filter(f -> f.proposable() && f.implantation().isEmpty())
                .filter(f -> succession.enVigueur(f, day) != Verite.FAUX);
    }
}
