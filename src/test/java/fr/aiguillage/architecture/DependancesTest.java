package fr.aiguillage.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may know whom. */
class DependancesTest {

    private static final String[] MOTEUR_DE_REGLES = {"org.drools..", "org.kie.."};
    private static final String[] TERMINAL = {"org.springframework..", "org.jline.."};

    @Test
    void only_the_engine_knows_drools() {
        noClasses().that().resideOutsideOfPackage("fr.aiguillage.moteur..")
                .should().dependOnClassesThat().resideInAnyPackage(MOTEUR_DE_REGLES)
                .because("the rule engine can be replaced, and is tested, in one place").check(Nous.CLASSES);
    }

    @Test
    void only_the_shell_knows_spring_and_jline() {
        noClasses().that().resideOutsideOfPackage("fr.aiguillage.shell..")
                .should().dependOnClassesThat().resideInAnyPackage(TERMINAL)
                .because("commands must run, and be tested, without a terminal").check(Nous.CLASSES);
    }

    @Test
    void the_two_rules_above_are_about_something() {
        classes().that().haveFullyQualifiedName("fr.aiguillage.moteur.BaseDeRegles")
                .should().dependOnClassesThat().resideInAnyPackage(MOTEUR_DE_REGLES)
                .because("they would otherwise hold of nothing").check(Nous.CLASSES);
        classes().that().haveFullyQualifiedName("fr.aiguillage.shell.CommandeSpring")
                .should().dependOnClassesThat().resideInAnyPackage(TERMINAL)
                .because("they would otherwise hold of nothing").check(Nous.CLASSES);
    }

    @Test
    void logic_knows_nothing_of_ours() {
        noClasses().that().resideInAPackage("fr.aiguillage.logique..")
                .should().dependOnClassesThat(Nous.saufDans("fr.aiguillage.logique"))
                .because("three-valued logic means the same whatever it is about").check(Nous.CLASSES);
    }

    @Test
    void criteria_know_logic_and_the_catalogue_only() {
        noClasses().that().resideInAPackage("fr.aiguillage.criteres..")
                .should().dependOnClassesThat(
                        Nous.saufDans("fr.aiguillage.criteres", "fr.aiguillage.logique", "fr.aiguillage.catalogue"))
                .because("a criterion is judged without engine nor screen").check(Nous.CLASSES);
    }

    @Test
    void who_a_text_names_is_found_with_the_catalogue_and_words_only() {
        noClasses().that().resideInAPackage("fr.aiguillage.identite..")
                .should().dependOnClassesThat(
                        Nous.saufDans("fr.aiguillage.identite", "fr.aiguillage.catalogue", "fr.aiguillage.mots"))
                .because("names are put out of sight before anything else reads a text").check(Nous.CLASSES);
    }

    /** What each package of the reader may know of ours, in their order: none knows those behind it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            texte    | catalogue mots
            noms     | catalogue mots prose.texte
            temps    | prose.texte prose.noms
            phrase   | catalogue prose.texte
            motifs   | catalogue mots prose.texte prose.noms prose.phrase
            reperage | catalogue mots prose.texte prose.noms prose.phrase prose.motifs
            sujets   | catalogue prose.texte prose.phrase
            portee   | catalogue prose.texte prose.phrase
            faits    | catalogue logique mots identite situation prose.texte prose.noms prose.phrase prose.motifs \
            prose.reperage prose.sujets prose.portee
            """)
    void a_text_is_read_in_steps_that_know_only_those_before_them(String step, String known) {
        String own = "fr.aiguillage.prose." + step;
        String[] allowed = Stream.concat(Stream.of(own), Stream.of(known.split(" ")).map("fr.aiguillage."::concat))
                .toArray(String[]::new);
        noClasses().that().resideInAPackage(own + "..").should().dependOnClassesThat(Nous.saufDans(allowed))
                .because("each step is read without those that come after it").check(Nous.CLASSES);
    }

    @Test
    void every_step_of_the_reader_has_its_place_among_the_others() {
        noClasses().that().resideInAPackage("fr.aiguillage.prose..")
                .should().resideOutsideOfPackages("fr.aiguillage.prose", "fr.aiguillage.prose.texte..",
                        "fr.aiguillage.prose.noms..", "fr.aiguillage.prose.temps..", "fr.aiguillage.prose.phrase..",
                        "fr.aiguillage.prose.motifs..", "fr.aiguillage.prose.reperage..",
                        "fr.aiguillage.prose.sujets..", "fr.aiguillage.prose.portee..", "fr.aiguillage.prose.faits..")
                .because("the rule above holds of those that it names").check(Nous.CLASSES);
    }

    @Test
    void the_rest_of_the_product_knows_of_the_reader_what_it_gives_only() {
        noClasses().that().resideOutsideOfPackage("fr.aiguillage.prose..")
                .should().dependOnClassesThat(Nous.dans("fr.aiguillage.prose")
                        .and(Nous.sauf("fr.aiguillage.prose.Lecteur"))
                        .and(Nous.sauf("fr.aiguillage.prose.Compris")).and(Nous.sauf("fr.aiguillage.prose.faits.Fait")))
                .because("how a text is read may change without anybody else").check(Nous.CLASSES);
    }

    @Test
    void the_catalogue_knows_neither_engine_nor_answer() {
        noClasses().that().resideInAPackage("fr.aiguillage.catalogue..")
                .should().dependOnClassesThat(
                        Nous.saufDans("fr.aiguillage.catalogue", "fr.aiguillage.logique", "fr.aiguillage.mots"))
                .because("a catalogue loads without anything else").check(Nous.CLASSES);
    }

    @Test
    void the_check_of_a_catalogue_knows_of_rules_only_what_they_say() {
        noClasses().that().resideInAPackage("fr.aiguillage.verification..")
                .should().dependOnClassesThat(Nous.dans("fr.aiguillage.moteur", "fr.aiguillage.orientation",
                        "fr.aiguillage.commande", "fr.aiguillage.shell").and(Nous.sauf("fr.aiguillage.moteur.Regle")))
                .because("the words that rules use are checked against the vocabulary, and nothing runs")
                .check(Nous.CLASSES);
    }

    @Test
    void a_plan_is_read_without_anything_that_judges_it() {
        noClasses().that().resideInAPackage("fr.aiguillage.plan..")
                .should().dependOnClassesThat(
                        Nous.saufDans("fr.aiguillage.plan", "fr.aiguillage.catalogue", "fr.aiguillage.mots"))
                .because("what a plan says is one thing, what it answers to another").check(Nous.CLASSES);
    }

    @Test
    void plans_are_compared_without_a_situation_nor_a_screen() {
        noClasses().that().resideInAPackage("fr.aiguillage.alignement..")
                .should().dependOnClassesThat(Nous.saufDans("fr.aiguillage.alignement", "fr.aiguillage.plan",
                        "fr.aiguillage.moteur", "fr.aiguillage.catalogue", "fr.aiguillage.mots"))
                .because("what a plan answers to is the same wherever it is shown").check(Nous.CLASSES);
    }

    @Test
    void a_balance_sheet_knows_no_situation_nor_screen() {
        noClasses().that().resideInAPackage("fr.aiguillage.bilan..")
                .should().dependOnClassesThat(Nous.saufDans("fr.aiguillage.bilan", "fr.aiguillage.alignement",
                        "fr.aiguillage.plan", "fr.aiguillage.moteur", "fr.aiguillage.recherche",
                        "fr.aiguillage.catalogue", "fr.aiguillage.logique", "fr.aiguillage.mots"))
                .because("every form of a balance sheet is made from the same data").check(Nous.CLASSES);
    }

    @Test
    void only_one_package_knows_pdfbox() {
        noClasses().that().resideOutsideOfPackage("fr.aiguillage.plan.pdf..")
                .should().dependOnClassesThat().resideInAPackage("org.apache.pdfbox..")
                .because("it is loaded when a PDF is read, and at no other time").check(Nous.CLASSES);
        classes().that().haveFullyQualifiedName("fr.aiguillage.plan.pdf.LecteurPdf")
                .should().dependOnClassesThat().resideInAPackage("org.apache.pdfbox..")
                .because("the rule would otherwise hold of nothing").check(Nous.CLASSES);
    }

    @Test
    void the_answer_knows_no_screen() {
        noClasses().that().resideInAnyPackage("fr.aiguillage.orientation..", "fr.aiguillage.moteur..",
                        "fr.aiguillage.situation..", "fr.aiguillage.trous..")
                .should().dependOnClassesThat().resideInAnyPackage("fr.aiguillage.shell..",
                        "fr.aiguillage.commande..", "fr.aiguillage.rendu..")
                .because("explanation is data: every screen shows the same").check(Nous.CLASSES);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("fr.aiguillage.(*)..").should().beFreeOfCycles()
                .because("a package is read, and moved, without those that use it").check(Nous.CLASSES);
    }
}
