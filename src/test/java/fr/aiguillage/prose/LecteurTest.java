package fr.aiguillage.prose;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.logique.Valeur.Nombre;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader makes of a sentence, whatever the vocabulary is about. */
class LecteurTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            porte un casque                         | casque=oui
            Porte le CASQUE.                        | casque=oui
            casquée                                 | casque=oui
            sa chaîne cassée                        | pannes=chaine
            chaine cassee                           | pannes=chaine
            le vélo déraillera                      | pannes=chaine
            17 ans                                  | annees=17
            dix-sept ans                            | annees=17
            soixante et onze ans                    | annees=71
            quatre-vingt-douze ans                  | annees=92
            entre 14 et 16 ans                      | annees=14..16
            moins de 16 ans                         | annees=0..15
            """)
    void words_state_facts_in_any_spelling(String text, String fact) {
        assertThat(Atelier.faits(text)).containsExactly(fact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            n'est pas casqué                        | casque=non
            pas casqué                              | casque=non
            jamais casqué                           | casque=non
            casqué : non                            | casque=non
            casqué non                              | casque=non
            casqué ? oui                            | casque=oui
            pas de crevaison                        | pannes=!pneu
            pas sans casque                         | casque=oui
            n'est pas inscrit au club               |
            """)
    void a_denial_says_the_contrary_or_nothing(String text, String fact) {
        assertThat(Atelier.faits(text)).isEqualTo(fact == null ? java.util.List.of() : java.util.List.of(fact));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ni chaîne cassée ni crevaison           | pannes=!chaine | pannes=!pneu
            pas de crevaison ou chaîne cassée       | pannes=!pneu   | pannes=!chaine
            pas de crevaison, chaîne cassée         | pannes=!pneu   | pannes=chaine
            pas de crevaison mais chaîne cassée     | pannes=!pneu   | pannes=chaine
            pas de crevaison et chaîne cassée       | pannes=!pneu   | ? pannes=chaine
            """)
    void a_denial_reaches_as_far_as_its_part_of_the_sentence(String text, String one, String other) {
        assertThat(Atelier.faits(text)).containsExactly(one, other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            était inscrit au club                   | club=parti
            inscrit au club                         | club=inscrit
            avait crevé                             | pannes=pneu
            """)
    void the_past_says_what_it_left_and_an_event_stays(String text, String fact) {
        assertThat(Atelier.faits(text)).containsExactly(fact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"peut-être casqué", "selon le loueur, casqué", "casqué ?", "casqué possible"})
    void a_guess_is_to_be_confirmed(String text) {
        assertThat(Atelier.faits(text)).containsExactly("? casque=oui");
    }

    @ParameterizedTest
    @ValueSource(strings = {"souhaite un vélo freine mal", "si casqué", "était freine mal", "depuis 3 ans", "", "!!!"})
    void what_is_not_said_to_be_so_is_no_fact(String text) {
        assertThat(Atelier.faits(text)).isEmpty();
    }

    @Test
    void a_question_about_what_to_do_supposes_what_it_names() {
        assertThat(Atelier.faits("que faire, 17 ans, sans casque ?")).containsExactly("annees=17", "casque=non");
        assertThat(Atelier.faits("que faire pour 17 ans ?")).containsExactly("annees=17");
    }

    @Test
    void a_fact_belongs_to_whom_the_words_speak_of() {
        assertThat(Atelier.faits("sa cousine porte un casque")).containsExactly("proche_casque=oui");
        assertThat(Atelier.faits("le voisin porte un casque")).isEmpty();
        assertThat(Atelier.faits("sa cousine au garage")).containsExactly("garage=oui");
        assertThat(Atelier.faits("sa cousine tombe. 17 ans")).containsExactly("annees=17");
    }

    @Test
    void who_is_named_inside_a_fact_counts_for_what_follows_it() {
        assertThat(Atelier.faits("sa cousine lui prête un casque")).containsExactly("casque=oui");
        assertThat(Atelier.faits("sa cousine lui prête un casque sans casque"))
                .containsExactly("casque=oui", "proche_casque=non");
    }

    @Test
    void after_someone_else_nothing_is_sure_until_the_sentence_ends() {
        assertThat(Atelier.faits("sa cousine tombe, casquée")).containsExactly("? proche_casque=oui");
        assertThat(Atelier.faits("sa cousine tombe. Elle est casquée")).containsExactly("? casque=oui");
        assertThat(Atelier.faits("sa cousine tombe. Il est casqué")).containsExactly("casque=oui");
    }

    @Test
    void someone_brought_in_first_is_the_one_described() {
        assertThat(Atelier.faits("une cousine de 40 ans, casquée")).containsExactly("annees=40", "casque=oui");
        assertThat(Atelier.faits("cycliste de 17 ans, une cousine casquée"))
                .containsExactly("annees=17", "proche_casque=oui");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            un coureur, 17 ans, freine mal           | annees=17 | pannes=frein
            un coureur roule avec son fils de 12 ans | tours=12  |
            un coureur de 17 ans, son fils 12        | annees=17 | tours=12
            un coureur de 40 ans, ses fils de 12 ans | annees=40 | tours=12
            17 ans. Son fils a 2 ans                 | annees=17 | tours=2
            roule avec un juge de 40 ans, casqué     | casque=oui |
            roule chez le juge, 17 ans               | ? annees=17 |
            """)
    void a_number_is_that_of_whoever_it_is_set_against(String text, String one, @Nullable String other) {
        assertThat(Atelier.faits(text)).containsExactlyElementsOf(other == null ? List.of(one) : List.of(one, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dit que son fils de 12 ans déraille      | annees=12 | ? pannes=chaine
            souhaite un casque devant un coureur de 17 ans | annees=17 |
            souhaite un coureur de 17 ans            |           |
            si son fils de 12 ans déraille           |           |
            pas de fils de 12 ans                    |           |
            """)
    void what_is_said_of_someone_known_is_taken_for_granted(String text, @Nullable String one, @Nullable String other) {
        assertThat(Atelier.faits(text))
                .containsExactlyElementsOf(Stream.of(one, other).filter(Objects::nonNull).toList());
    }

    @Test
    void what_contradicts_is_to_be_confirmed_and_what_agrees_is_put_together() {
        assertThat(Atelier.faits("17 ans, puis 19 ans")).containsExactly("? annees=17", "? annees=19");
        assertThat(Atelier.lire("entre 14 et 18 ans, moins de 17 ans").surs()).containsEntry("annees", new Nombre(14, 16));
    }

    @Test
    void what_is_wished_is_read_with_the_words_that_wish() {
        assertThat(Atelier.faits("veut un frein")).containsExactly("pannes=frein", "? casque=oui");
        assertThat(Atelier.faits("voudrait trouver un frein, puis un pneu"))
                .containsExactly("pannes=frein,pneu", "? casque=oui");
        assertThat(Atelier.faits("roule avec un frein")).isEmpty();
    }

    @Test
    void what_is_not_wished_by_the_person_for_herself_is_not_read() {
        assertThat(Atelier.faits("ne veut pas un frein")).isEmpty();
        assertThat(Atelier.faits("veut casser un frein")).isEmpty();
        assertThat(Atelier.faits("le voisin veut un frein")).isEmpty();
        assertThat(Atelier.faits("veut un frein chez un voisin")).isEmpty();
        assertThat(Atelier.faits("peut-être veut un frein")).contains("? pannes=frein");
        assertThat(Atelier.faits("facteur veut un frein")).contains("? pannes=frein");
    }

    @Test
    void a_wish_may_leave_it_to_what_was_told_before() {
        assertThat(Atelier.faits("crevé, veut réparer")).contains("pannes=pneu", "club=inscrit");
        assertThat(Atelier.faits("crevé, 17 ans, veut réparer")).contains("? club=parti");
        assertThat(Atelier.faits("crevé, veut réparer le garage")).containsExactly("pannes=pneu");
    }

    @Test
    void what_is_asked_is_read_with_the_words_that_ask() {
        assertThat(Atelier.faits("comment monter l'atelier ?")).containsExactly("atelier=oui");
        assertThat(Atelier.faits("monter l'atelier")).isEmpty();
        assertThat(Atelier.faits("ne veut pas monter l'atelier")).isEmpty();
        assertThat(Atelier.faits("freine mal, comment le régler ?")).contains("atelier=oui");
        assertThat(Atelier.faits("freine mal. Qui voir ?")).containsExactly("pannes=frein", "atelier=oui");
        assertThat(Atelier.faits("crevé, comment le régler ? Qui voir ?")).containsExactly("pannes=pneu");
    }

    @Test
    void what_was_told_may_be_said_not_to_be_the_question() {
        assertThat(Atelier.faits("un atelier")).containsExactly("atelier=oui");
        assertThat(Atelier.faits("un atelier, c'est tranché")).isEmpty();
        assertThat(Atelier.faits("casqué, c'est tranché")).containsExactly("casque=oui");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 ans, patin, casqué     | pannes=frein
            12 ans, le patin, casqué  | pannes=frein
            12 ans patin              | pannes=frein
            il regarde un patin       | ? pannes=frein
            """)
    void a_name_says_more_where_nothing_else_stands_beside_it(String text, String fact) {
        assertThat(Atelier.faits(text)).contains(fact);
    }

    @Test
    void words_that_only_suggest_are_asked_about() {
        assertThat(Atelier.faits("débutant")).containsExactly("? annees=0..20");
        assertThat(Atelier.faits("débutant de 12 ans")).containsExactly("annees=12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            règle hier un frein mal                     | pannes=frein
            règle un frein depuis 3 jours, hier, mal    |
            règle depuis 3 jours chaque frein hier mal  | pannes=frein
            règle demain un frein mal                   |
            """)
    void what_stands_aside_does_not_cut_what_is_said(String text, @Nullable String fact) {
        assertThat(Atelier.faits(text)).isEqualTo(fact == null ? List.of() : List.of(fact));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chaîne casssée                          | ? pannes=chaine
            crevaisin                               | ? pannes=pneu
            psa casqué                              | ? casque=oui
            pax casqué                              | ? casque=oui
            n'est pzs casqué                        | ? casque=oui
            Pzs casqué                              | ? casque=oui
            """)
    void a_slip_of_the_finger_never_makes_a_wrong_fact(String text, String fact) {
        assertThat(Atelier.faits(text)).containsExactly(fact);
    }

    @Test
    void what_is_taken_for_granted_yields_to_what_is_said() {
        assertThat(Atelier.faits("coursier")).containsExactly("casque=oui");
        assertThat(Atelier.faits("coursier, sans casque")).containsExactly("casque=non");
    }

    @Test
    void what_is_not_understood_is_shown() {
        assertThat(Atelier.lire("porte un casque rouge, la sonnette marche").nonCompris())
                .extracting(Compris.Passage::mots).containsExactly("rouge", "la sonnette marche");
    }

    @Test
    void every_fact_carries_the_words_it_comes_from() {
        String text = "Il a dix-sept ans, n'est pas casqué.";
        assertThat(Atelier.lire(text).faits()).allSatisfy(fact ->
                assertThat(text.substring(fact.debut(), fact.fin())).isEqualTo(fact.mots()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            inscrit au club est fini                | club=parti
            inscrit au club : fini                  | club=parti
            casqué, plus rien depuis                | ? casque=oui
            casqué jadis                            | ? casque=oui
            jamais casqué, sauf dimanche            | ? casque=oui
            casqué, si possible                     | ? casque=oui
            il casqué, si elle vient                | ? casque=oui
            selon elle casqué                       | ? casque=oui
            elle dit que casquée                    | casque=oui
            """)
    void what_comes_after_a_fact_may_take_it_back(String text, String fact) {
        assertThat(Atelier.faits(text)).containsExactly(fact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            un coureur m'a dit que le voisin lui prête une roue | recu=voisin
            un coureur, hier, dit que le voisin lui prête une roue | recu=voisin
            un coureur dit que déraille         | pannes=chaine
            le gardien dit que déraille         | ? pannes=chaine
            un coureur, selon le gardien, déraille | ? pannes=chaine
            un coureur dit que «, déraille      | ? pannes=chaine
            """)
    void what_somebody_says_of_themselves_needs_no_other_word(String text, String fact) {
        assertThat(Atelier.faits(text)).contains(fact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            il est casqué                           | casque=oui   |
            il peut-être casqué                     | ? casque=oui |
            elle n'est pas casquée                  | casque=non   |
            casqué pas il déraille                  | casque=non   | pannes=chaine
            plus de place inscrit au club           | garage=non   | ? club=inscrit
            """)
    void a_pronoun_is_no_fact_that_takes_what_is_meant_for_another(String text, String one, String other) {
        assertThat(Atelier.faits(text)).containsExactlyElementsOf(
                other == null ? java.util.List.of(one) : java.util.List.of(one, other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a-t-il crevé, freine mal, casqué ?      | ? pannes=pneu | ? pannes=frein | ? casque=oui
            12 ans freine mal ?                     | annees=12     | ? pannes=frein |
            12 ans et freine mal ?                  | ? annees=12   | ? pannes=frein |
            """)
    void only_what_is_asked_is_doubted(String text, String one, String two, String three) {
        assertThat(Atelier.faits(text)).containsExactlyElementsOf(
                java.util.stream.Stream.of(one, two, three).filter(f -> f != null).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            la cousine du cycliste porte un casque          | proche_casque=oui
            roule avec sa cousine casquée                   | ? casque=oui
            roule avec sa cousine, casquée                  | ? casque=oui
            roule avec sa cousine ici, casqué               | casque=oui
            roule avec sa cousine, qui porte un casque      | proche_casque=oui
            l'aîné porte un casque                          | ? proche_casque=oui
            il roule avec sa cousine. Elle porte un casque  | proche_casque=oui
            il roule. Elle porte un casque                  | ? casque=oui
            je porte un casque et un cycliste roule         | ? casque=oui
            je roule, casqué                                | casque=oui
            """)
    void whose_a_fact_is_depends_on_how_they_are_named(String text, String fact) {
        assertThat(Atelier.faits(text)).containsExactly(fact);
    }

    @Test
    void a_deed_and_its_circumstances_are_both_said_though_they_share_words() {
        assertThat(Atelier.faits("prête un vélo devant le public")).containsExactly("garage=oui", "casque=oui");
    }

    @Test
    void an_accent_that_was_typed_makes_another_word() {
        assertThat(Atelier.faits("le juge porte un casque")).isEmpty();
        assertThat(Atelier.faits("jugé, porte un casque")).containsExactly("casque=oui");
    }

    @Test
    void a_light_word_that_is_one_way_among_others_must_be_there_unless_none_need() {
        assertThat(Atelier.faits("gonfle roue")).isEmpty();
        assertThat(Atelier.faits("gonfle à deux")).containsExactly("pannes=pneu");
        assertThat(Atelier.faits("gonfle chaque roue")).containsExactly("pannes=pneu");
        assertThat(Atelier.faits("règle frein mal")).containsExactly("pannes=frein");
    }

    @Test
    void nothing_is_counted_of_none() {
        assertThat(Atelier.faits("0 ans")).isEmpty();
        assertThat(Atelier.faits("ab0 ans")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plux de place                            | ? garage=non
            jamaix casqué                           | ? casque=oui
            """)
    void what_a_mistyped_letter_may_have_changed_is_asked(String text, String fact) {
        assertThat(Atelier.faits(text)).containsExactly(fact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nd porte un casque                       | ? casque=oui
            nd un atelier                            | ? atelier=oui
            porte un casque lu'hier                  | ? casque=oui
            casqué le 3 atelyer                      | ? casque=oui
            porte un casque dz vélo                  | ? casque=oui
            casqué, pzs hier                         | ? casque=oui
            porte un casque à vélo                   | casque=oui
            porte un casque, aime le jazz et le yoga | casque=oui
            17 ans, 12 km à vélo, WDK                | annees=17
            """)
    void a_word_that_is_none_may_have_been_one_of_grammar(String text, String fact) {
        assertThat(Atelier.faits(text)).containsExactly(fact);
    }

    @Test
    void a_slip_bears_on_its_own_sentence_only() {
        assertThat(Atelier.faits("nd dit rien. Porte un casque.")).containsExactly("casque=oui");
    }

    @Test
    void a_slip_in_what_names_somebody_bears_on_what_is_said_next() {
        assertThat(Atelier.faits("Cousyne. Porte un casque.")).containsExactly("? casque=oui");
        assertThat(Atelier.faits("Cousyne. Roule. Porte un casque.")).containsExactly("casque=oui");
        assertThat(Atelier.faits("Casqué. La graxd-cousine. A 17 ans.")).containsExactly("casque=oui", "? annees=17");
    }

    @Test
    void a_word_that_only_denies_does_not_tell_what_is_denied() {
        assertThat(Atelier.faits("être là sans frein")).containsExactly("pannes=frein");
        assertThat(Atelier.faits("être sans frein")).containsExactly("pannes=frein");
        assertThat(Atelier.faits("être là, sans rien")).isEmpty();
    }

    @Test
    void a_word_that_was_guessed_is_asked_about_and_a_short_one_says_nothing() {
        assertThat(Atelier.faits("crevaison")).containsExactly("pannes=pneu");
        assertThat(Atelier.faits("crevaisin")).containsExactly("? pannes=pneu");
        assertThat(Atelier.faits("crevi")).isEmpty();
        assertThat(Atelier.faits("mécanicine, casqué")).containsExactly("? atelier=oui", "casque=oui");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            un coureur de 17 ans. Casqué                    | annees=17 | casque=oui
            cycliste de 58 ans. Un coureur, casqué          | annees=58 | ? casque=oui
            cycliste de 58 ans. Son fils, casqué            | annees=58 | ? proche_casque=oui
            son fils a 17 ans. Son fils est casqué          | annees=17 | casque=oui
            """)
    void whom_the_text_brings_in_after_someone_is_somebody_else(String text, String one, String other) {
        assertThat(Atelier.faits(text)).containsExactly(one, other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            son voisin lui a prêté une roue                      | recu=voisin
            son voisin roule et lui a donné une roue             | recu=voisin
            une roue prêtée par son voisin                       | recu=voisin
            le juge lui prête une roue                           | recu=autre
            sa cousine roule, le voisin de sa cousine lui donne une roue | ? recu=autre
            il lui a prêté une roue                              | prete=oui
            peut-être que son voisin lui a prêté une roue        | ? recu=voisin
            sa cousine a une roue donnée par son voisin          | proche_recu=voisin
            """)
    void what_is_done_to_somebody_depends_on_who_does_it(String text, String fact) {
        assertThat(Atelier.faits(text)).containsExactly(fact);
    }

    @Test
    void what_waits_for_a_deed_is_read_where_it_is_done_to_the_person() {
        assertThat(Atelier.faits("son voisin lui a prêté une roue. Contre caution.")).containsExactly("recu=voisin", "garage=oui");
        assertThat(Atelier.faits("le juge lui prête une roue. Contre caution.")).containsExactly("recu=autre");
        assertThat(Atelier.faits("il lui a prêté une roue. Contre caution.")).containsExactly("prete=oui");
    }

    @Test
    void nobody_named_means_either_that_she_does_it_or_that_it_is_done_to_her() {
        assertThat(Atelier.faits("un inconnu lui a prêté une roue")).containsExactly("? recu=autre", "? prete=oui");
        assertThat(Atelier.faits("son voisin ne lui a pas prêté une roue")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            un coureur, roue prêtée par sa cousine, freine mal   | pannes=frein
            un coureur, roue prêtée par sa cousine, casqué       | ? casque=oui
            un coureur, dont la cousine roule, freine mal        | pannes=frein
            un coureur que je vois freine mal                    | pannes=frein
            """)
    void a_verb_goes_on_with_whoever_was_spoken_of(String text, String fact) {
        assertThat(Atelier.faits(text)).contains(fact);
    }

    @Test
    void of_nobody_in_particular_nothing_is_sure() {
        assertThat(Atelier.faits("casqué, personne en particulier")).containsExactly("? casque=oui");
        assertThat(Atelier.faits("débutant au garage, personne en particulier")).containsExactly("garage=oui");
        assertThat(Atelier.faits("cycliste casqué, personne en particulier")).containsExactly("casque=oui");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            un frein, c'est ce qu'il veut            | pannes=frein
            un frein et un pneu : voilà son rêve     | pannes=frein,pneu
            un frein. Voilà son rêve                 | pannes=frein
            il pédale un frein, c'est ce qu'il veut  |
            un frein, il pédale, c'est ce qu'il veut |
            """)
    void a_wish_may_come_after_what_it_is_for(String text, @Nullable String fact) {
        assertThat(Atelier.faits(text)).isEqualTo(fact == null ? List.of() : List.of(fact));
    }

    @Test
    void a_question_mark_helps_say_what_one_asks_about() {
        assertThat(Atelier.faits("une rustine ?")).containsExactly("atelier=oui");
        assertThat(Atelier.faits("quoi pour cette rustine du juge ?")).containsExactly("atelier=oui");
        assertThat(Atelier.faits("une rustine. Et après ?")).isEmpty();
        assertThat(Atelier.faits("une rustine")).isEmpty();
    }

    @Test
    void a_wish_ends_where_somebody_else_acts_or_another_wish_begins() {
        assertThat(Atelier.faits("souhaite un vélo et il freine mal")).containsExactly("pannes=frein");
        assertThat(Atelier.faits("souhaite un vélo et freine mal")).isEmpty();
        assertThat(Atelier.faits("si le vélo roule et il freine mal")).isEmpty();
        assertThat(Atelier.faits("souhaite rouler et demande un pneu")).containsExactly("pannes=pneu");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mécanicien, casqué                              | atelier=oui
            mécanicien à la gare de Lille, casqué           | atelier=oui
            mécanicien de Lille station, casqué             | atelier=oui
            mécanicien de rue de 3 établis, casqué          | atelier=oui
            """)
    void whoever_types_says_where_the_job_is_done(String text, String fact) {
        assertThat(Atelier.faits(text)).contains(fact, "casque=oui");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mécanicien blessé, casqué", "mécanicien de gare blessé, casqué",
            "mécanicien de gare blessee, casqué", "mécanicien sur un vélo qui roule, casqué"})
    void someone_to_whom_something_was_done_does_not_type(String text) {
        assertThat(Atelier.faits(text)).containsExactly("casque=oui");
    }

    @ParameterizedTest
    @ValueSource(strings = {"patron mécano, casqué", "Bonjour, chef d'équipe de la roulotte : casqué"})
    void words_of_one_kind_are_called_by_their_name(String text) {
        assertThat(Atelier.faits(text)).containsExactlyInAnyOrder("atelier=oui", "casque=oui");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            la chaîne, elle saute  | 1
            la chaîne, qui saute   | 1
            la chaîne qui saute    | 1
            la chaîne. Elle saute  | 0
            la chaîne, il saute    | 0
            la chaîne qui, saute   | 0
            """)
    void a_pattern_goes_on_behind_a_comma_where_it_has_one(String text, int facts) {
        assertThat(Atelier.faits(text)).hasSize(facts);
    }

    @Test
    void a_gap_never_swallows_a_denial() {
        assertThat(Atelier.faits("la roue avant bien voilée")).containsExactly("pannes=pneu");
        assertThat(Atelier.faits("la roue pas encore voilée")).isEmpty();
        assertThat(Atelier.faits("la roue n'est jamais voilée")).isEmpty();
    }

    @Test
    void what_a_text_asks_last_does_not_put_in_question_what_befell() {
        assertThat(Atelier.faits("percuté hier soir, que dire ?")).containsExactlyInAnyOrder("atelier=oui", "garage=oui");
        assertThat(Atelier.faits("la chaîne, elle saute ?")).containsExactly("? pannes=chaine");
    }

    @Test
    void who_was_told_the_age_of_does_not_type() {
        assertThat(Atelier.faits("20 ans, patron mécano, casqué")).containsExactlyInAnyOrder("annees=20", "casque=oui");
    }

    @Test
    void a_service_before_a_colon_types_when_somebody_comes_next() {
        assertThat(Atelier.faits("forge : cousine, casquée")).contains("atelier=oui");
        assertThat(Atelier.faits("forge, cousine casquée")).doesNotContain("atelier=oui");
        assertThat(Atelier.faits("forge : casqué")).containsExactly("casque=oui");
    }

    @Test
    void what_is_said_first_of_whoever_types_comes_before_what_they_let_drop() {
        assertThat(Atelier.faits("La chaîne est cassée. Mécanicien de gare, je casque")).contains("atelier=oui");
        assertThat(Atelier.faits("La chaîne est cassée. Mécanicien de gare, je le casque")).doesNotContain("atelier=oui");
        assertThat(Atelier.faits("La chaîne est cassée. Mécanicien de gare, casqué")).doesNotContain("atelier=oui");
        assertThat(Atelier.faits("mécanicien de gare depuis onze ans, casqué")).contains("atelier=oui");
        assertThat(Atelier.faits("mécanicien de gare de onze ans, casqué")).doesNotContain("atelier=oui");
        assertThat(Atelier.faits("mécanicien. Mon vélo à moi est crevé")).contains("atelier=oui").doesNotContain("atelier=non");
        assertThat(Atelier.faits("je pédale. Mon vélo à moi est crevé")).contains("atelier=non");
    }

    @Test
    void an_ending_typed_mute_is_not_that_of_what_was_done() {
        assertThat(Atelier.faits("le pneu est crevé")).containsExactly("pannes=pneu");
        assertThat(Atelier.faits("le pneu creve")).containsExactly("pannes=pneu");
        assertThat(Atelier.faits("le pneu crève")).isEmpty();
        assertThat(Atelier.faits("le pneu réparé creve")).isEmpty();
    }

    @Test
    void a_denial_that_bore_on_what_came_before_ends_there() {
        assertThat(Atelier.faits("ne freine mal pas et déraille")).containsExactly("pannes=!frein", "pannes=chaine");
        assertThat(Atelier.faits("n'est pas casqué et déraille")).contains("casque=non");
    }

    @Test
    void a_proper_name_is_not_mistyped() {
        assertThat(Atelier.faits("va à Crevaisin")).isEmpty();
        assertThat(Atelier.faits("une crevaisin")).containsExactly("? pannes=pneu");
    }

    @Test
    void what_counts_two_things_is_settled_by_what_is_said_elsewhere() {
        assertThat(Atelier.faits("roule depuis 3")).containsExactly("? annees=3", "? tours=3");
        assertThat(Atelier.faits("a 17 ans, il roule depuis 3")).containsExactly("annees=17", "tours=3");
    }

    @Test
    void another_number_in_another_sentence_is_told_of_somebody_else() {
        assertThat(Atelier.faits("cycliste de 61 ans. Celui de 23 ans freine mal")).containsExactly("annees=61",
                "? pannes=frein");
        assertThat(Atelier.faits("roule à 61 ans. Celui de 23 ans freine mal")).containsExactly("? annees=61",
                "? annees=23", "? pannes=frein");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dans la cour                            |
            dans la cour, chaîne cassée             | garage=oui,pannes=chaine
            chaîne cassée dans la cour              | pannes=chaine,garage=oui
            un peloton dans la cour                 | garage=oui
            dans la cour, pas de crevaison          | pannes=!pneu
            dans la cour. Chaîne cassée             | pannes=chaine
            descend, chaîne cassée                  | garage=oui,pannes=chaine
            chaîne cassée, descend                  | pannes=chaine,? garage=oui
            Chaîne cassée. Sous l'auvent            | pannes=chaine,garage=oui
            dans la cour, crevé, plus de place      | pannes=pneu,garage=non
            rendu sa carte, au vert                 | club=parti,garage=oui
            inscrit au club, au vert                | club=inscrit
            """)
    void what_says_too_little_alone_is_told_by_what_stands_with_it(String text, String facts) {
        assertThat(String.join(",", Atelier.faits(text))).isEqualTo(facts == null ? "" : facts);
    }

    @Test
    void nothing_since_ends_what_lasted_and_leaves_what_changed() {
        assertThat(Atelier.faits("rendu sa carte, rien depuis")).containsExactly("club=parti");
        assertThat(Atelier.faits("inscrit au club, rien depuis")).containsExactly("? club=inscrit");
        assertThat(Atelier.faits("crevé, rien depuis")).containsExactly("? pannes=pneu");
    }

    @Test
    void what_only_helps_others_is_not_understood() {
        assertThat(Atelier.lire("un peloton").nonCompris()).hasSize(1);
    }

    @Test
    void what_denies_is_not_passed_over() {
        assertThat(Atelier.faits("fourche un peu tordue")).containsExactly("pannes=frein");
        assertThat(Atelier.faits("fourche pas du tout tordue")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            à la cave, chaîne cassée            | garage=oui
            chaîne cassée. Vélo à la cave.      | garage=oui
            au garage, sous la pluie            | annees=3
            au garage. Sous la pluie.           | ? annees=3
            à la cave, pas de crevaison         | ? garage=oui
            casqué, à la cave                   | ? garage=oui
            3 tours. Inscrit au club.           | tours=3
            3 tours. Était inscrit au club.     | ? tours=3
            Mécanicien : 3 tours.               | tours=3
            """)
    void what_is_said_elsewhere_makes_sure_what_words_suggest(String text, String fact) {
        assertThat(Atelier.faits(text)).contains(fact);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chaîne cassée. Au garage, si possible.   | pannes=chaine
            Chaîne cassée, s'il roule                | ? pannes=chaine
            Chaîne cassée, si le juge veut           | ? pannes=chaine
            """)
    void a_condition_bears_on_its_own_sentence(String text, String fact) {
        assertThat(Atelier.faits(text)).contains(fact);
    }

    @Test
    void what_denies_by_itself_is_not_under_the_denial_before() {
        assertThat(Atelier.faits("pas de crevaison et sans casque")).containsExactly("pannes=!pneu", "casque=non");
    }

    @Test
    void what_tells_who_acts_is_not_denied_with_what_they_do() {
        assertThat(Atelier.faits("un coureur de 17 ans n'a pas de crevaison")).contains("annees=17");
    }
}
