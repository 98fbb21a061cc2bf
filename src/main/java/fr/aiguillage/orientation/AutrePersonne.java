package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.situation.Situation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Someone else of whom a situation tells, as a situation of their own: what is said of them, as it would be said of the
 * person described, and what holds for everyone.
 *
 * @param personne who it is, in the words of the catalogue
 * @param noms the attribute that states each fact of theirs, by the one of the person described
 * @param communs the attributes that hold for everyone
 */
record AutrePersonne(String personne, Situation situation, Map<String, String> noms, Set<String> communs) {

    AutrePersonne {
        noms = Map.copyOf(noms);
        communs = Set.copyOf(communs);
    }

    /** How that fact is named when it is theirs; its own name when nothing can be said of it. */
    String nom(String attribut) {
        return noms.getOrDefault(attribut, attribut);
    }

    /** Whether all of these facts can be stated of them. */
    boolean peutDire(@Nullable List<String> missing) {
        return missing == null || missing.stream().allMatch(a -> noms.containsKey(a) || communs.contains(a));
    }

    /** Those of whom at least one fact is stated, in the order of their names. */
    static List<AutrePersonne> dans(Situation situation, Catalogue catalogue) {
        return catalogue.attributs().stream().filter(a -> a.de() != null && situation.faits().containsKey(a.id()))
                .map(a -> String.valueOf(a.personne())).distinct().sorted()
                .map(who -> de(who, situation, catalogue)).toList();
    }

    private static AutrePersonne de(String who, Situation situation, Catalogue catalogue) {
        Map<String, Valeur> facts = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> shared = communs(catalogue);
        for (Attribut attribut : catalogue.attributs()) {
            Valeur value = situation.faits().get(attribut.id());
            boolean theirs = attribut.de() != null && who.equals(attribut.personne());
            String name = theirs ? String.valueOf(attribut.de()) : attribut.id();
            if (theirs) {
                names.put(name, attribut.id());
            }
            if (value != null && (theirs || shared.contains(name))) {
                facts.put(name, value);
            }
        }
        return new AutrePersonne(who, new Situation(facts, situation.territoire(), situation.date()), names, shared);
    }

    private static Set<String> communs(Catalogue catalogue) {
        Set<String> shared = catalogue.identites().stream().map(Identite::partages).flatMap(List::stream)
                .collect(Collectors.toSet());
        Set<String> attributes = catalogue.attributs().stream()
                .filter(a -> shared.contains(String.valueOf(a.personne()))).map(Attribut::id)
                .collect(Collectors.toSet());
        attributes.add(Question.TERRITOIRE);
        return attributes;
    }
}
