package fr.aiguillage.prevention;

import fr.aiguillage.cas.Cas;
import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Clause;
import fr.aiguillage.catalogue.GardeFou.Niveau;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Valeur.Booleen;
import fr.aiguillage.logique.Valeur.Liste;
import fr.aiguillage.logique.Valeur.Texte;
import fr.aiguillage.orientation.Entree.Proposee;
import fr.aiguillage.orientation.Entretien;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Question;
import fr.aiguillage.situation.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A guided description of one case, played by someone who has the case on paper: what it says is answered, anything
 * else is left unanswered, and each line typed counts, the call of the command included.
 */
final class EntretienJoue {

    private static final int TROP = 60;

    private final Cas cas;
    private final Situation complete;
    private final List<List<String>> attendus;
    private final boolean danger;
    private final List<String> posees = new ArrayList<>();

    EntretienJoue(Cas cas) {
        this.cas = cas;
        this.complete = cas.entendu().situation();
        Orientation whole = Nous.ORIENTEUR.orienter(complete);
        this.attendus = cas.attendus().stream().filter(Cas.Attendu::essentiel).map(Cas.Attendu::ids)
                .filter(ids -> tot(whole, ids)).toList();
        this.danger = cas.danger() && dangerVu(whole);
    }

    /** Whether anything must come early at all. */
    boolean attendQuelqueChose() {
        return danger || !attendus.isEmpty();
    }

    String id() {
        return cas.id();
    }

    /** What was asked, an equals sign marking what was answered. */
    List<String> posees() {
        return posees;
    }

    /** The lines typed until everything that matters is early; {@link Integer#MAX_VALUE} if it never is. */
    int saisies() {
        Entretien interview = new Entretien(Nous.CONNAISSANCES);
        Situation known = Situation.vide(complete.date());
        Orientation answer = Nous.ORIENTEUR.orienter(known);
        for (int typed = 1; typed <= TROP; typed++) {
            if (juste(answer)) {
                return typed;
            }
            Question next = interview.suivante(known, answer);
            if (next == null) {
                return Integer.MAX_VALUE;
            }
            interview.poser(next);
            Situation told = repondre(known, next.attribut());
            posees.add(next.attribut() + (told.equals(known) ? "" : "="));
            answer = told.equals(known) ? answer : Nous.ORIENTEUR.orienter(told);
            known = told;
        }
        return Integer.MAX_VALUE;
    }

    private boolean juste(Orientation answer) {
        return attendus.stream().allMatch(ids -> tot(answer, ids)) && (!danger || dangerVu(answer));
    }

    private static boolean dangerVu(Orientation answer) {
        return answer.gardeFous().stream().anyMatch(g -> g.niveau() != Niveau.DEONTOLOGIE);
    }

    private static boolean tot(Orientation answer, List<String> ids) {
        return Stream.concat(answer.recommandations().stream().limit(5), answer.aVerifier().stream().limit(3))
                .map(Proposee::id).anyMatch(ids::contains);
    }

    private Situation repondre(Situation known, String attribut) {
        if (attribut.equals(Question.TERRITOIRE)) {
            return known.dans(complete.territoire());
        }
        Valeur value = complete.faits().get(attribut);
        return known.avec(attribut, value != null ? value : sujets(attribut));
    }

    /**
     * The subjects that someone with the case on paper would choose: those whose first question the case answers, and
     * one for each thing of which it tells that none of them opens.
     */
    private @Nullable Valeur sujets(String attribut) {
        Attribut known = Nous.CATALOGUE.attribut(attribut);
        if (known == null || known.liste() != Attribut.Multiplicite.FERMEE) {
            return null;
        }
        Map<String, List<String>> opened = ouverts(attribut);
        List<String> words = known.valeurs().keySet().stream().filter(opened::containsKey).toList();
        Set<String> chosen = new LinkedHashSet<>(words.stream().filter(w -> parle(opened.get(w).get(0))).toList());
        for (String word : words) {
            if (opened.get(word).stream().filter(this::parle)
                    .anyMatch(told -> chosen.stream().noneMatch(c -> opened.get(c).contains(told)))) {
                chosen.add(word);
            }
        }
        return chosen.isEmpty() ? null
                : new Liste(chosen.stream().map(w -> (Valeur) new Texte(w)).toList(), List.of(), true);
    }

    /** The questions that each value of an attribute opens, in their order. */
    private static Map<String, List<String>> ouverts(String attribut) {
        return Nous.CATALOGUE.attributs().stream().filter(a -> a.ouverture() != null)
                .sorted(Comparator.comparing(a -> a.ouverture().rang()))
                .flatMap(a -> a.ouverture().si().stream().filter(c -> attribut.equals(c.attribut()))
                        .flatMap(EntretienJoue::mots).map(word -> Map.entry(word, a.id())))
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Stream<String> mots(Clause clause) {
        return clause.vaut() != null ? Stream.of(String.valueOf(clause.vaut()))
                : clause.parmi() == null ? Stream.empty() : clause.parmi().stream().map(String::valueOf);
    }

    /** Whether the case says something of it, rather than that there is nothing. */
    private boolean parle(String attribut) {
        Valeur value = complete.faits().get(attribut);
        return value != null && !(value instanceof Valeur.Aucun) && !value.equals(new Booleen(false))
                && !(value instanceof Liste list && list.elements().isEmpty());
    }
}
