package fr.aiguillage.atelier.seance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.atelier.Deroule;
import fr.aiguillage.atelier.seance.LecteurSaisies.Adresse;
import fr.aiguillage.atelier.seance.MiseEnCommun.Attendue;
import fr.aiguillage.atelier.seance.Travail.Desaccord;
import fr.aiguillage.atelier.seance.Travail.Dit;
import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.prevention.Nous;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a session keeps of what is typed, and what it finds when everyone has recorded. */
class SeanceTest {

    private static final Atelier CAS = (Atelier) Nous.CATALOGUE.tous(Genre.ATELIER).get("le-portail-du-college");
    private static final Table POLICE = new Table("police", "police_gendarmerie");
    private static final Table ECOLE = new Table("école", "cpe_ou_chef_etablissement");
    private static final Table A = new Table("A", null);

    private final Seance seance = Seance.ouvrir(CAS, Ecrit.JOUR, List.of(POLICE, ECOLE, A));

    @Test
    void tablesAreReadAsPeopleSayThemOneOfTheCaseFirst() {
        LecteurTables reader = new LecteurTables(Nous.CATALOGUE, CAS);
        assertThat(reader.lire(List.of("police", " école", "table a"))).containsExactly(POLICE, ECOLE, A);
        assertThat(reader.lire(List.of("santé", "gendarmerie", "CPIP"))).extracting(Table::metier)
                .containsExactly("professionnel_sante", "police_gendarmerie", "spip");
        assertThat(reader.lire(List.of("collège", "parquet"))).extracting(Table::metier).containsExactly(null, null);
        assertThat(reader.duCas()).extracting(Table::metier).containsExactlyElementsOf(CAS.metiers());
        assertThat(reader.lire(reader.duCas().stream().map(Table::nom).toList())).isEqualTo(reader.duCas());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 à maire|1:maire:-", "1, 3 au procureur|1:procureur:-;3:procureur:-", "1 et 2 à l'école sans accord|"
        + "1:etablissement_scolaire:-;2:etablissement_scolaire:-", "faits 2 à la CRIP avec l'accord des parents|2:departement:parents",
        "3 à élu accord personne et parents|3:elu_ou_coordonnateur:personne-et-parents",
        "1 à pleniere, accord de la personne|1:pleniere:personne"})
    void whatIsToldIsReadAsItIsTyped(String typed, String read) {
        assertThat(lecteur().dits(new Adresse(A, typed)).stream().map(d -> d.fait() + ":" + d.aQui() + ":"
                + (d.accord() == null ? "-" : d.accord())).toList()).isEqualTo(List.of(read.split(";")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"|il manque", "1|il manque", "1 à martien|« martien »", "9 à maire|de 1 à 4",
        "0 à maire|de 1 à 4", "1 à maire accord du voisin|personne-et-parents"})
    void whatIsToldAndMissesSomethingIsAskedAgain(String typed, String said) {
        assertThatThrownBy(() -> lecteur().dits(new Adresse(A, typed == null ? "" : typed)))
                .isInstanceOfSatisfying(Malentendu.class, e -> assertThat(e.texte() + e.peutEtre()).contains(said));
    }

    @Test
    void aTableIsFoundAtTheHeadOfALineWhateverItsAccents() {
        assertThat(lecteur().adresse("ecole tapaj, cjc")).isEqualTo(new Adresse(ECOLE, "tapaj, cjc"));
        assertThat(lecteur().adresse("POLICE")).isEqualTo(new Adresse(POLICE, ""));
        assertThatThrownBy(() -> lecteur().adresse("polise tapaj")).isInstanceOfSatisfying(Malentendu.class,
                e -> assertThat(e.peutEtre()).contains("« police »"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"est pjj|pjj", ": éducateur PJJ|pjj", "parle pour mission locale|conseiller_mission_locale"})
    void aLetterSaysItsProfession(String typed, String job) {
        Seance named = seance.nommer(lecteur().metier(new Adresse(A, typed)));
        assertThat(named.tables()).containsExactly(POLICE, ECOLE, new Table("A", job));
        assertThat(FichierDeSeance.texte(named)).contains("metier: " + job);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"A|est|il manque le métier", "A|est karting|n'est pas un métier",
        "A|est gendarmerie|le même métier", "police|est pjj|« table A est pjj »",
        "police|est|« table A est police »"})
    void aProfessionThatCannotBeSaidIsTold(String table, String typed, String said) {
        assertThatThrownBy(() -> lecteur().metier(new Adresse(lecteur().adresse(table).table(), typed)))
                .isInstanceOfSatisfying(Malentendu.class, e -> assertThat(e.texte() + e.peutEtre()).contains(said));
    }

    @Test
    void aFactIsToldOrKeptAndTheLastWordHolds() {
        Dit told = new Dit("A", 1, "maire", null);
        Seance after = seance.dire(List.of(told, new Dit("A", 1, "procureur", null), new Dit("A", 2, null, null)));
        assertThat(after.travail().dits()).hasSize(3);
        assertThat(after.dire(List.of(new Dit("A", 1, "maire", "personne"))).travail().dits())
                .contains(new Dit("A", 1, "maire", "personne")).doesNotContain(told).hasSize(3);
        assertThat(after.dire(List.of(new Dit("A", 1, null, null))).travail().dits()).hasSize(2);
        assertThat(after.dire(List.of(new Dit("A", 2, "maire", null))).travail().dits()).hasSize(3);
    }

    @Test
    void everyoneOneAloneOrNobodyAndTrapsAndWhatElseIsProposed() {
        Seance said = seance.proposer(POLICE, List.of("cmp", "mission-locale")).proposer(ECOLE, List.of("mda", "tapaj"));
        assertThat(said.manquent()).containsExactly("A");
        MiseEnCommun together = MiseEnCommun.de(said.proposer(A, List.of("cmpp")), deroule(), 0);
        assertThat(together.attendues()).extracting(e -> e.piste().tables())
                .containsExactly(List.of("police", "école", "A"), List.of());
        assertThat(together.pieges()).filteredOn(MiseEnCommun.Ecueil::propose)
                .singleElement().satisfies(trap -> assertThat(trap.piege().ids()).containsExactly("mission-locale"));
        assertThat(together.autres()).extracting(p -> p.entree().id()).containsExactly("tapaj");
        assertThat(together.attendues().stream().map(Attendue::attendu).toList())
                .isEqualTo(CAS.etapes().get(0).corrige().attendus());
    }

    @Test
    void whatIsToldIsComparedWithTheTextsAndTheCaseSpeaksForThoseWhoAreNotThere() {
        Seance said = seance.dire(List.of(new Dit("école", 1, "departement", "parents"), new Dit("police", 4, null, null)));
        MiseEnCommun together = MiseEnCommun.de(said, deroule(), 0);
        assertThat(together.gardes()).containsExactly(new Dit("police", 4, null, null));
        assertThat(together.echanges()).extracting(PriseDeParole::presente).containsExactly(true, false);
        PriseDeParole school = together.echanges().get(0);
        assertThat(school.corrige()).isNotEmpty();
        assertThat(school.textes()).isNotNull();
        assertThat(school.textes().informerAvant()).isNotEmpty();
        assertThat(MiseEnCommun.de(seance.dire(List.of(new Dit("A", 1, "maire", null))), deroule(), 0).echanges())
                .filteredOn(e -> e.table().equals(A)).singleElement().extracting(PriseDeParole::textes).isNull();
    }

    @Test
    void aDisagreementIsAboutOneThingAndBetweenWhomOneSays() {
        assertThat(lecteur().desaccord("question 1 entre police et école", w -> w))
                .isEqualTo(new Desaccord(null, 1, null, List.of("police", "école")));
        assertThat(lecteur().desaccord("fait 2", w -> w)).isEqualTo(new Desaccord(null, null, 2, List.of()));
        assertThat(lecteur().desaccord("mission locale", w -> "mission-locale"))
                .isEqualTo(new Desaccord("mission-locale", null, null, List.of()));
        assertThatThrownBy(() -> lecteur().desaccord("question 7", w -> w)).isInstanceOf(Malentendu.class);
        Desaccord first = new Desaccord(null, 1, null, List.of());
        assertThat(seance.desaccord(first).desaccord(new Desaccord(null, 1, null, List.of("A"))).travail().desaccords())
                .containsExactly(new Desaccord(null, 1, null, List.of("A")));
    }

    @Test
    void aSessionComesBackAsItWentWhateverOfItWasCut(@TempDir Path folder) throws IOException {
        Seance said = seance.proposer(POLICE, List.of("cmp")).proposer(A, List.of()).dire(List.of(new Dit("A", 1, "maire",
                "parents"))).comparer().desaccord(new Desaccord(null, 1, null, List.of("A"))).a(2);
        String text = FichierDeSeance.texte(said);
        Path file = folder.resolve("s.yaml");
        assertThat(FichierDeSeance.lire(Files.writeString(file, text), Nous.CATALOGUE)).isEqualTo(said);
        for (int length = 0; length < text.length() - 1; length += 7) {
            Files.writeString(file, text.substring(0, length));
            assertThatThrownBy(() -> FichierDeSeance.lire(file, Nous.CATALOGUE)).as("cut at %s", length)
                    .isInstanceOfSatisfying(SeanceIllisible.class, e -> assertThat(e.anomalies()).isNotEmpty());
        }
    }

    private LecteurSaisies lecteur() {
        return new LecteurSaisies(Nous.CATALOGUE, CAS, seance);
    }

    private static Deroule deroule() {
        return new Deroule(CAS, Nous.ORIENTEUR, Ecrit.JOUR);
    }
}
