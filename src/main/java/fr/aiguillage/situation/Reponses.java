package fr.aiguillage.situation;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.mots.Proches;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may be answered to the question of an attribute.
 *
 * @param noms the ways of saying each answer, by its id, in the order in which they are shown
 * @param numerotees whether they are shown with numbers
 */
record Reponses(Map<String, List<String>> noms, boolean numerotees) {

    /** Shorter beginnings of words could mean anything. */
    private static final int DEBUT = 4;

    static Reponses de(Attribut attribut, Catalogue catalogue) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        if (attribut.type() == Attribut.Type.FICHE) {
            catalogue.fiches().forEach(f -> names.put(f.id(), noms(f)));
            return new Reponses(names, false);
        }
        attribut.valeurs().forEach((id, choice) -> names.put(id,
                Stream.concat(Stream.of(id, choice.libelle()), choice.autresNoms().stream()).toList()));
        return new Reponses(names, true);
    }

    private static List<String> noms(Fiche fiche) {
        return Stream.of(Stream.of(fiche.id(), fiche.nom()), Stream.ofNullable(fiche.sigle()),
                fiche.autresNoms().stream()).flatMap(s -> s).toList();
    }

    /** The id of the answer meant, or null when none or several could be. */
    @Nullable String mot(String typed) {
        if (numerotees && typed.matches("\\d{1,3}")) {
            int number = Integer.parseInt(typed);
            return number < 1 || number > noms.size() ? null : new ArrayList<>(noms.keySet()).get(number - 1);
        }
        String flat = Proches.simplifie(typed);
        Predicate<String> near = n -> !typed.startsWith(LecteurFaits.NEGATION) && Proches.presque(flat, n);
        return Stream.<Predicate<String>>of(flat::equals, near, n -> flat.length() >= DEBUT && n.startsWith(flat))
                .map(this::seul).filter(id -> id != null).findFirst().orElse(null);
    }

    private @Nullable String seul(Predicate<String> such) {
        List<String> ids = noms.entrySet().stream()
                .filter(e -> e.getValue().stream().map(Proches::simplifie).anyMatch(such)).map(Map.Entry::getKey).toList();
        return ids.size() == 1 ? ids.get(0) : null;
    }

    /** The same, refusing when none or several could be meant, with the nearest words. */
    String exiger(String typed) {
        String known = mot(typed);
        if (known != null) {
            return known;
        }
        throw new Malentendu("« " + typed.strip() + " » n'est pas une des réponses.",
                Proches.peutEtre(typed, noms.values().stream().flatMap(List::stream).toList()));
    }
}
