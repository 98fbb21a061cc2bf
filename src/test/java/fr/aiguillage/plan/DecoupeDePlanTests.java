package fr.aiguillage.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.catalogue.Avancement;
import fr.aiguillage.paquet.Produit;
import fr.aiguillage.plan.lecture.LecteurPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents cut in actions, whatever an extraction left of their layout. */
class DecoupeDePlanTests {

    private static final Path TEXTES = Path.of("src/test/resources/plans/decoupe");
    private static final LecteurPlan LECTEUR =
            new LecteurPlan(Produit.lire().catalogue(), Masque.AUCUN, page -> { });

    @TempDir
    private Path dossier;

    @Test
    void rowsOfTablesAreActionsEvenAfterAPage() {
        assertThat(places("tableaux.md")).containsExactly("42 1-1 Faire connaître", "43 1-2 Former les",
                "60 2-1 Ouvrir un", "66 2-10 Tenir ce");
        ActionDuPlan first = actions("tableaux.md").get(0);
        assertThat(first.pilote()).isEqualTo("Préfecture/ Sous-préfectures Parquet");
        assertThat(first.calendrier()).isEqualTo("2014");
        assertThat(first.axe()).containsExactly("PRIORITE 1 : Un programme pour les jeunes",
                "MESURE N°1: Aller vers eux :");
        assertThat(actions("tableaux.md").get(1).partenaires()).as("a note is no partner").isEmpty();
    }

    @Test
    void indicatorsThatNothingSeparatesAreToldApart() {
        List<ActionDuPlan> all = actions("tableaux.md");
        assertThat(all.get(1).indicateurs()).containsExactly("Nbre de formations", "Nbre de personnes formées");
        assertThat(all.get(3).indicateurs()).containsExactly("Nombre d'heures", "nombre de visites");
        assertThat(all.get(3).calendrier()).isEqualTo("Fin 2014");
        assertThat(all.get(2).texte()).isEqualTo("Ouvrir un lieu - dans chaque canton - et/ou près des gares.");
    }

    @Test
    void columnsDrawnWithSpacesAreATableEvenAfterAPage() {
        List<ActionDuPlan> all = actions("alignes.txt");
        assertThat(places("alignes.txt")).containsExactly("8 1.1 Ouvrir un", "12 1.2 Tenir une", "29 2.1 Réparer les",
                "37 2.2 Prêter des");
        assertThat(all.get(0).texte()).isEqualTo("Ouvrir un local le soir, près de la gare, avec des adultes qui écoutent");
        assertThat(all.get(0).partenaires()).containsExactly("Centre social", "parents");
        assertThat(all.get(1).texte()).as("on two sheets").endsWith("pour ceux qui ne savent à qui parler");
        assertThat(all.get(1).pilote()).as("no heading of a sheet").isEqualTo("Département");
        assertThat(all.get(2).pilote()).isEqualTo("Services techniques");
        assertThat(all.get(2).calendrier()).as("a cell that says what it holds").isEqualTo("été 2032");
        assertThat(all.get(3).pilote()).isEqualTo("la régie, par délégation");
    }

    @Test
    void numberedParagraphsAreActionsWhereNothingElseIs() {
        assertThat(places("note.md")).containsExactly("8 1 Le samedi,", "11 2 La mairie", "13 3 Une fois");
    }

    @Test
    void itemsAreActionsWhenTheLineBeforeThemSaysSo() {
        List<ActionDuPlan> all = actions("annonce.md");
        assertThat(places("annonce.md")).containsExactly("5 1-a Planter des", "11 null Le banc.", "12 null Le café.");
        assertThat(all.get(0).calendrier()).isEqualTo("mars");
        assertThat(all.get(0).indicateurs()).containsExactly("haies plantées");
        assertThat(all.get(2).indicateurs()).as("the evaluation of the whole is no indicator").isEmpty();
    }

    @Test
    void itemsAreActionsUnderTheHeadingsThatSaySo() {
        assertThat(places("puces.md")).containsExactly("26 null Poursuite du", "27 null Rencontres dans",
                "33 null Elaboration d'une", "34 null Seconde tranche", "42 null Groupe du");
        assertThat(actions("puces.md")).extracting(ActionDuPlan::avancement).containsExactly(Avancement.REALISE,
                Avancement.REALISE, Avancement.PREVU, Avancement.PREVU, Avancement.REALISE);
        assertThat(actions("puces.md")).extracting(ActionDuPlan::calendrier)
                .containsExactly("2013", "2015-2018", "2019-2021", "2019", "2015-2018");
        assertThat(actions("puces.md")).extracting(ActionDuPlan::pilote).containsOnlyNulls();
    }

    @Test
    void whatASheetSaysOnceHoldsOfAllItsActions() {
        List<ActionDuPlan> all = actions("fiche.md");
        assertThat(places("fiche.md")).containsExactly("17 null Ouvrir le", "18 null Soutenir les");
        assertThat(all).allSatisfy(action -> {
            assertThat(action.pilote()).isEqualTo("Direction de la ville (bureau des quartiers)");
            assertThat(action.partenaires()).containsExactly("Les conseils citoyens", "les bailleurs…");
            assertThat(action.indicateurs()).containsExactly("nombre de soirées", "nombre d'habitants venus");
            assertThat(action.calendrier()).isEqualTo("2015-2020");
        });
    }

    @Test
    void aLineOfPilotsSpeaksOfTheActionsSinceTheLastOne() {
        List<ActionDuPlan> all = actions("numeros.md");
        assertThat(places("numeros.md")).containsExactly("19 1.1 S'appuyer sur", "30 1.2 Former celles",
                "40 2.1 Nommer un", "42 2.2 Tenir un");
        assertThat(all.get(0).acteurs()).containsExactly("maire", "coordonnateur (ville ou agglomération)");
        assertThat(all.get(0).pilote()).as("a list of both tells no pilot").isNull();
        assertThat(all.get(1).pilote()).isEqualTo("Éducation nationale.");
        assertThat(all.get(1).acteurs()).isEmpty();
        assertThat(all.get(1).texte()).endsWith("accueillent : à l'école, dans les clubs.");
        assertThat(all.subList(2, 4)).allSatisfy(action -> assertThat(action.acteurs()).containsExactly("maire"));
        assertThat(all.get(2).axe()).last().asString().startsWith("MESURE 2 Accompagner");
    }

    @Test
    void aNumberThatHoldsOthersIsAPart() throws IOException {
        assertThat(cut("# 2.1 La rue\n\n2.1.1 Éclairer\n\n2.1.2 Marcher\n"))
                .extracting(ActionDuPlan::reference).containsExactly("2.1.1", "2.1.2");
    }

    @Test
    void numberedHeadingsThatHoldNoActionAreNotActions() throws IOException {
        assertThat(cut("# 1 Contexte\n\n# 1.1 Diagnostic\n\nDes faits.\n\n# 1.1.1 La gare\n\n# 2.1 Éclairer le parc\n"))
                .extracting(ActionDuPlan::reference).containsExactly("2.1");
    }

    @Test
    void anActionListedThenToldIsOne() throws IOException {
        assertThat(cut("## Actions\n\n- 1.1 Éclairer le parc\n\n## Actions\n\n- 1.1 Éclairer le parc\n\nPilote : ville\n"))
                .singleElement().extracting(ActionDuPlan::pilote).isEqualTo("ville");
    }

    @Test
    void datesFiguresAndHoursBeginNoAction() throws IOException {
        assertThat(cut("## Actions\n\n- Éclairer le parc\n\n10.12 millions d'euros\n\n2.5 % de baisse\n\n12-25 ans\n"))
                .extracting(ActionDuPlan::texte).contains("Éclairer le parc").noneMatch(t -> t.startsWith("% "));
    }

    @Test
    void withoutAnyHeadingItemsAreActions() throws IOException {
        assertThat(cut("Notre plan\n\n- Éclairer le parc\n- Marcher le soir\n")).hasSize(2);
    }

    @Test
    void aPartThatTellsWhoAndHoldsNoActionIsOne() throws IOException {
        List<ActionDuPlan> all = cut("""
                ## Axe A. La rue

                ### Fiche 1 — Un banc devant l'école

                **Ce qu'on constate.** Personne ne s'assoit.

                **Ce qu'on fait.** On pose un banc, et on y vient :

                - le matin ;
                - le soir.

                **Qui porte :** le maire

                ### Fiche 2 — Un kiosque

                **Ce qu'on fait.** On le repeint.

                **Qui porte :** la régie
                """);
        assertThat(all).extracting(ActionDuPlan::titre).containsExactly("Un banc devant l'école", "Un kiosque");
        assertThat(all).extracting(ActionDuPlan::pilote).containsExactly("le maire", "la régie");
        assertThat(all.get(0).texte()).as("why it is done is no part of it")
                .isEqualTo("On pose un banc, et on y vient : le matin ; le soir.");
        assertThat(all.get(0).axe()).containsExactly("Axe A. La rue");
    }

    @Test
    void partsThatHoldActionsAreNone() throws IOException {
        assertThat(cut("## Objectif 1 : La rue\n\nPilote : ville\n\n### Actions\n\n- Poser un banc\n\n"
                + "## Objectif 2 : Le parc\n\nPilote : ville\n\n### Actions\n\n- Semer\n"))
                .extracting(ActionDuPlan::texte).containsExactly("Poser un banc", "Semer");
    }

    @Test
    void theItemsOfPartsThatTellWhoAreTheActions() throws IOException {
        List<ActionDuPlan> all = cut("""
                ## Objectif 1 : La rue

                Pilote : la ville

                - Poser un banc devant l'école
                - Éclairer le passage

                ## Objectif 2 : Le parc

                Pilote : la régie

                - Semer du trèfle
                - Ouvrir le kiosque
                """);
        assertThat(all).extracting(ActionDuPlan::texte).containsExactly("Poser un banc devant l'école",
                "Éclairer le passage", "Semer du trèfle", "Ouvrir le kiosque");
    }

    @Test
    void aNumberedTitleIsToldBelowIt() throws IOException {
        List<ActionDuPlan> all = cut("""
                SOMMAIRE
                1.1 Poser un banc ............. 3
                1.2 Semer ............. 4

                1. LA RUE

                1.1 Poser un banc

                Constat : personne ne s'assoit, et les
                parents attendent debout.
                Descriptif : un banc est posé devant l'école, où un ar-

                bre donne de l'ombre.
                Pilote : ville          Partenaires : école, parents

                1.2 Semer

                Descriptif : du trèfle.
                Pilote            Partenaires         Échéance
                Régie             Habitants           mars
                """);
        assertThat(all).extracting(ActionDuPlan::reference).containsExactly("1.1", "1.2");
        assertThat(all.get(0).titre()).isEqualTo("Poser un banc");
        assertThat(all.get(0).texte()).isEqualTo("un banc est posé devant l'école, où un arbre donne de l'ombre.");
        assertThat(all.get(0).partenaires()).containsExactly("école", "parents");
        assertThat(all.get(1).pilote()).isEqualTo("Régie");
        assertThat(all.get(1).calendrier()).isEqualTo("mars");
    }

    @Test
    void whatIsDoneMayStandInAColumnBesideWhatItIsCalled() throws IOException {
        List<ActionDuPlan> all = cut("""
                | N° | Action | Ce qui est prévu | Porteur | État |
                |----|--------|------------------|---------|------|
                | 1 | Un banc de plus | Trois bancs sont posés devant l'école | Régie | Prévu |
                | 2 | Du trèfle | | Ville | Réalisé |
                """);
        assertThat(all.get(0).titre()).isEqualTo("Un banc de plus");
        assertThat(all.get(0).texte()).isEqualTo("Trois bancs sont posés devant l'école");
        assertThat(all.get(0).avancement()).isEqualTo(Avancement.PREVU);
        assertThat(all.get(1).texte()).as("nothing more than its name").isEqualTo("Du trèfle");
    }

    @Test
    void aTableMaySayOnlyWhatIsDone() throws IOException {
        List<ActionDuPlan> all = cut("""
                | N° | Descriptif | Porteur |
                |----|------------|---------|
                | 7 | Poser un banc | Régie |
                """);
        assertThat(all).extracting(ActionDuPlan::reference).containsExactly("7");
        assertThat(all.get(0).texte()).isEqualTo("Poser un banc");
    }

    @Test
    void theLabelledItemsOfASheetTellItsAction() throws IOException {
        List<ActionDuPlan> all = cut("""
                ## Axe 1 - La place

                ### Fiche n° 1 — Poser des bancs

                - **Objectif :** que chacun s'assoie.
                - **Description :** trois bancs devant l'école.
                - **Pilote :** la régie

                ### Fiche n° 2 — Semer du trèfle

                - **Objectif :** voir des abeilles.
                - **Pilote :** le jardinier
                """);
        assertThat(all).extracting(ActionDuPlan::titre).containsExactly("Poser des bancs", "Semer du trèfle");
        assertThat(all.get(0).texte()).contains("que chacun s'assoie", "trois bancs devant l'école");
        assertThat(all).extracting(ActionDuPlan::pilote).containsExactly("la régie", "le jardinier");
    }

    private List<ActionDuPlan> cut(String text) throws IOException {
        return LECTEUR.lire(Files.writeString(dossier.resolve("plan.md"), text)).plan().actions();
    }

    private static List<ActionDuPlan> actions(String name) {
        return LECTEUR.lire(TEXTES.resolve(name)).plan().actions();
    }

    /** The line, the number and the first two words of each action. */
    private static List<String> places(String name) {
        return actions(name).stream().map(action -> action.ligne() + " " + action.reference() + " "
                + String.join(" ", List.of(action.texte().split(" ")).subList(0, 2))).toList();
    }
}
