package fr.aiguillage.bilan;

import fr.aiguillage.plan.ActionDuPlan;
import fr.aiguillage.plan.Passage;
import fr.aiguillage.plan.Place;
import fr.aiguillage.plan.Plan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that a plan says, ready to be searched.
 *
 * @param action whether it is a part of what it says of an action
 */
record Dit(Place place, String texte, Reconnaissance mots, boolean action) {

    /** So many words in a row are not found twice by chance. */
    private static final int SUITE = 5;

    /** All that the plan says; its actions say what its passages do not hold. */
    static List<Dit> de(Plan plan) {
        Set<List<String>> own = new HashSet<>();
        plan.actions().forEach(action -> suites(Reconnaissance.de(action.dit()).termes(), own));
        List<Dit> passages = plan.passages().stream().map(said -> de(said, own)).toList();
        return passages.stream().anyMatch(Dit::action) ? passages
                : Stream.concat(passages.stream(), plan.actions().stream().flatMap(Dit::de)).toList();
    }

    private static Dit de(Passage said, Set<List<String>> own) {
        Reconnaissance words = Reconnaissance.de(said.texte());
        List<String> start = words.termes().subList(0, Math.min(SUITE, words.termes().size()));
        return new Dit(said.place(), said.texte(), words, own.contains(start) || own.contains(sansNumero(words)));
    }

    /** What it does, who does it, whom it is for, by what it is followed: apart, to be quoted. */
    private static Stream<Dit> de(ActionDuPlan action) {
        String number = action.reference() == null ? "" : action.reference() + " : ";
        String actors = Stream.of(Stream.ofNullable(action.pilote()), action.partenaires().stream(),
                action.acteurs().stream()).flatMap(s -> s).collect(Collectors.joining(", "));
        return Stream.of(Stream.of(action.dit()), Stream.of(actors), Stream.ofNullable(action.publicVise()),
                Stream.of(String.join(" ; ", action.indicateurs())))
                .flatMap(s -> s).filter(text -> !text.isEmpty()).map(text -> new Dit(
                        new Place(action.ligne(), action.page()), number + text, Reconnaissance.de(text), true));
    }

    /** The number of an action, or the mark of its column, stands before its text. */
    private static List<String> sansNumero(Reconnaissance words) {
        List<String> all = words.termes();
        long digits = all.stream().takeWhile(term -> Character.isDigit(term.charAt(0))).count();
        return all.subList((int) digits, (int) Math.min(all.size(), digits + SUITE));
    }

    /** Each run of so many words, and each shorter one that ends the text. */
    private static void suites(List<String> terms, Set<List<String>> into) {
        for (int i = 0; i < terms.size(); i++) {
            into.add(List.copyOf(terms.subList(i, Math.min(terms.size(), i + SUITE))));
        }
    }
}
