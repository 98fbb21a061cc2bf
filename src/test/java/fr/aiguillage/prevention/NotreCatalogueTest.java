package fr.aiguillage.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Lexique;
import fr.aiguillage.moteur.faits.EtatBesoin.Etat;
import fr.aiguillage.orientation.Entree;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Question;
import fr.aiguillage.situation.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What must hold for whatever can be said in the words of our catalogue. */
class NotreCatalogueTest {

    private static final String GRAINE = "20261122";
    private static final Path LEXIQUE = Path.of("catalog/lexique");
    private static final int COLONNES = 120;
    private static final int LIGNES = 460;

    /** Two files that name alike what is not alike give each other words: « bus » made somebody a courier. */
    @Test
    void no_two_files_give_words_under_one_name() {
        List<String> names = Nous.CATALOGUE.liste(Genre.LEXIQUE, Lexique.class).stream()
                .flatMap(words -> words.groupes().keySet().stream()).toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    /** Words that nobody reads, nobody mends: one line once held 180,000 characters. */
    @Test
    void every_line_of_words_fits_a_page_and_every_file_a_sitting() throws IOException {
        try (Stream<Path> files = Files.walk(LEXIQUE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                List<String> lines = Files.readAllLines(file);
                assertThat(lines).as("%s", file).hasSizeLessThanOrEqualTo(LIGNES)
                        .allMatch(line -> line.length() <= COLONNES);
            }
        }
    }

    @Property(tries = 150, seed = GRAINE)
    void learning_a_fact_never_turns_yes_into_no_nor_no_into_yes(@ForAll Random random) {
        SituationsAuHasard draw = new SituationsAuHasard(random);
        Map<String, Object> facts = draw.faits();
        Situation before = situation(facts).dans(draw.lieu()).au(draw.jour());
        Attribut learned = draw.un(Nous.CATALOGUE.attributs().stream()
                .filter(a -> !facts.containsKey(a.id()) && a.de() == null).toList());
        facts.put(learned.id(), draw.valeur(learned));
        Map<String, String> now = listes(orienter(situation(facts).dans(before.territoire()).au(before.date())));
        listes(orienter(before)).forEach((id, list) -> assertThat(now.get(id)).as("%s, %s de plus", id, learned.id())
                .isNotIn(list.equals("recommandé") ? List.of("écarté", "hors cadre")
                        : list.equals("à vérifier") ? List.of() : List.of("recommandé")));
    }

    @Property(tries = 150, seed = GRAINE)
    void whatever_is_to_check_says_what_is_lacking_or_to_confirm(@ForAll Random random) {
        for (Entree.Proposee entry : orienter(tiree(random)).aVerifier()) {
            assertThat(entry.manque().isEmpty() && entry.aConfirmer().isEmpty()).as(entry.id()).isFalse();
        }
    }

    @Property(tries = 60, seed = GRAINE)
    void an_attribute_once_given_whole_is_never_lacking_again(@ForAll Random random) {
        SituationsAuHasard draw = new SituationsAuHasard(random);
        Map<String, Object> facts = new LinkedHashMap<>();
        Nous.CATALOGUE.attributs().stream().filter(a -> random.nextDouble() < 0.15)
                .forEach(a -> facts.put(a.id(), draw.valeurEntiere(a)));
        Situation known = situation(facts).dans("commune/62498");
        Set<String> given = new HashSet<>(facts.keySet());
        given.add(Question.TERRITOIRE);
        for (Set<String> missing = manque(known); !missing.isEmpty(); missing = manque(known)) {
            assertThat(Collections.disjoint(missing, given)).as("%s manque, donnés : %s", missing, facts).isTrue();
            given.addAll(missing);
            missing.forEach(id -> facts.put(id, draw.valeurEntiere(Nous.CATALOGUE.attribut(id))));
            known = situation(facts).dans("commune/62498");
        }
        assertThat(orienter(known).aVerifier()).allMatch(e -> !e.aConfirmer().isEmpty());
    }

    @Property(tries = 100, seed = GRAINE)
    void the_order_of_facts_changes_nothing(@ForAll Random random) {
        Situation drawn = tiree(random);
        List<String> names = new ArrayList<>(drawn.faits().keySet());
        Collections.shuffle(names, random);
        Situation mixed = Situation.vide(drawn.date()).dans(drawn.territoire());
        for (String name : names) {
            mixed = mixed.avec(name, drawn.faits().get(name));
        }
        assertThat(orienter(mixed)).isEqualTo(orienter(drawn));
    }

    @Property(tries = 150, seed = GRAINE)
    void the_lists_are_disjoint_and_each_proposal_answers_a_need(@ForAll Random random) {
        Orientation answer = orienter(tiree(random));
        Map<String, Etat> needs = new HashMap<>();
        answer.besoins().forEach(b -> needs.put(b.id(), b.etat()));
        assertThat(listes(answer)).hasSize(answer.proposees().size() + answer.ecartes().size()
                + answer.horsCadre().size());
        answer.recommandations().forEach(e -> assertThat(e.besoins()).as(e.id())
                .anyMatch(b -> needs.get(b) == Etat.ETABLI));
        answer.aVerifier().forEach(e -> assertThat(e.besoins()).as(e.id()).isNotEmpty());
        assertThat(answer.questions()).extracting(Question::attribut).doesNotHaveDuplicates();
        assertThat(answer.questions()).allMatch(q -> !q.decide().isEmpty() && !q.question().isBlank());
    }

    private static Situation tiree(Random random) {
        SituationsAuHasard draw = new SituationsAuHasard(random);
        return situation(draw.faits()).dans(draw.lieu()).au(draw.jour());
    }

    private static Situation situation(Map<String, Object> facts) {
        return Ecrit.situation(Nous.CATALOGUE, facts);
    }

    private static Orientation orienter(Situation situation) {
        return Nous.ORIENTEUR.orienter(situation);
    }

    private static Set<String> manque(Situation situation) {
        Set<String> all = new TreeSet<>();
        orienter(situation).aVerifier().forEach(e -> all.addAll(e.manque()));
        return all;
    }

    private static Map<String, String> listes(Orientation answer) {
        Map<String, String> where = new HashMap<>();
        answer.recommandations().forEach(e -> where.put(e.id(), "recommandé"));
        answer.aVerifier().forEach(e -> where.put(e.id(), "à vérifier"));
        answer.ecartes().forEach(e -> where.put(e.id(), "écarté"));
        answer.horsCadre().forEach(e -> where.put(e.id(), "hors cadre"));
        return where;
    }
}
