package fr.aiguillage.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.alignement.Alignement;
import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.bilan.Examen;
import fr.aiguillage.paquet.Produit;
import fr.aiguillage.plan.lecture.EcrivainPlan;
import fr.aiguillage.plan.lecture.LecteurPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same plan, whatever program wrote it. */
class MemePlanTests {

    private static final Path NOTRE = Path.of("src/test/resources/plans/meme/plan.yaml");
    private static final LecteurPlan LECTEUR =
            new LecteurPlan(Produit.lire().catalogue(), Masque.AUCUN, page -> { });

    private static final Examen EXAMEN = new Examen(Produit.lire().catalogue(), Ecrit.JOUR);

    @TempDir
    private Path dossier;

    @Test
    void markdownGivesTheSameActions() throws IOException {
        assertThat(actions("plan.md", papier().markdown())).isEqualTo(attendues());
    }

    @Test
    void wordGivesTheSameActions() throws IOException {
        assertThat(actions("plan.docx", papier().docx())).isEqualTo(attendues());
    }

    @Test
    void pdfGivesTheSameActions() throws IOException {
        assertThat(actions("plan.pdf", papier().pdf())).isEqualTo(attendues());
    }

    @Test
    void theSameActionsAnswerToTheSameMeasures() throws IOException {
        List<List<Alignement>> ours = alignements(LECTEUR.lire(NOTRE));
        assertThat(ours).anySatisfy(one -> assertThat(one).isNotEmpty());
        assertThat(alignements(lu("plan.md", papier().markdown()))).isEqualTo(ours);
        assertThat(alignements(lu("plan.docx", papier().docx()))).isEqualTo(ours);
        assertThat(alignements(lu("plan.pdf", papier().pdf()))).isEqualTo(ours);
    }

    @Test
    void whateverTheFormatTheMethodIsJudgedTheSame() throws IOException {
        List<String> markdown = jugements(lu("plan.md", papier().markdown()));
        assertThat(markdown).contains("methode-sg-cipd/1.4 PRESENT", "methode-sg-cipd/2.17 PRESENT",
                "methode-sg-cipd/3.16 A_VERIFIER", "methode-sg-cipd/4.10 ABSENT");
        assertThat(jugements(lu("plan.docx", papier().docx()))).isEqualTo(markdown);
        assertThat(jugements(lu("plan.pdf", papier().pdf()))).isEqualTo(markdown);
        Plan kept = EXAMEN.de(lu("plan.md", papier().markdown()), null, true).utile();
        assertThat(jugements(LECTEUR.lire(Files.writeString(dossier.resolve("g.yaml"), EcrivainPlan.ecrire(kept)))))
                .as("what is kept in a file tells as much").isEqualTo(markdown);
    }

    private PlanLu lu(String name, byte[] bytes) throws IOException {
        return LECTEUR.lire(Files.write(dossier.resolve(name), bytes));
    }

    private static List<List<Alignement>> alignements(PlanLu read) {
        return EXAMEN.de(read, null, true).actions().stream().map(one -> one.alignee().retenus()).toList();
    }

    private static List<String> jugements(PlanLu read) {
        return EXAMEN.de(read, null, true).methode().stream().map(one -> one.critere() + " " + one.statut()).toList();
    }

    @Test
    void whatIsKeptReadsBackAsItWas() throws IOException {
        for (String name : List.of("plan.md", "plan.docx", "plan.pdf")) {
            byte[] bytes = name.endsWith("md") ? papier().markdown() : name.endsWith("docx") ? papier().docx()
                    : papier().pdf();
            Plan read = LECTEUR.lire(Files.write(dossier.resolve(name), bytes)).plan();
            Path kept = Files.writeString(dossier.resolve("garde.yaml"), EcrivainPlan.ecrire(read));
            assertThat(LECTEUR.lire(kept).plan()).as(name).isEqualTo(read);
        }
    }

    @Test
    void titleAndYearsAreRead() throws IOException {
        Plan read = LECTEUR.lire(Files.write(dossier.resolve("plan.pdf"), papier().pdf())).plan();
        Plan ours = LECTEUR.lire(NOTRE).plan();
        assertThat(read.titre()).isEqualTo(ours.titre());
        assertThat(read.periode()).isEqualTo(ours.periode());
        assertThat(read.sources()).containsExactly("plan.pdf");
    }

    private static List<ActionDuPlan> attendues() {
        return sansPlace(LECTEUR.lire(NOTRE).plan());
    }

    private List<ActionDuPlan> actions(String name, byte[] bytes) throws IOException {
        return sansPlace(LECTEUR.lire(Files.write(dossier.resolve(name), bytes)).plan());
    }

    private static List<ActionDuPlan> sansPlace(Plan plan) {
        return plan.actions().stream().map(action -> action.situee(null, null)).toList();
    }

    static Papier papier() {
        return new Papier().titre("Stratégie territoriale de prévention de Bourg-Neuf 2026-2030")
                .ligne("Cette stratégie a été écrite avec les habitants, et sera revue chaque année en assemblée "
                        + "plénière ; elle remplace celle de 2022-2025.")
                .titre("Axe 1 : Agir tôt")
                .ligne("Constat : les absences augmentent dès la sixième.")
                .rangee("N°", "Actions", "Pilote", "Partenaires", "Indicateurs", "Calendrier")
                .rangee("1-1", "Réunir chaque mois, avec les collèges et la mission locale, un groupe de travail sur "
                        + "les élèves qui ne viennent plus en classe", "Ville", "Éducation nationale, mission locale",
                        "Nombre de réunions Nombre d'élèves revenus", "fin 2026")
                .rangee("1-2", "Ouvrir une permanence d'écoute pour les parents", "Centre social", "",
                        "Nombre de familles reçues", "dès 2027")
                .titre("Axe 2 : Protéger")
                .titre("Action 3 : Mieux accueillir les personnes qui portent plainte")
                .ligne("Un bureau fermé est réservé à l'accueil, et une intervenante sociale y reçoit deux jours par "
                        + "semaine celles et ceux qui le souhaitent.")
                .ligne("Pilote : Police nationale").ligne("Partenaires : France victimes, Ville")
                .ligne("Indicateurs :").puce("Nombre d'entretiens").puce("Délai moyen avant un premier rendez-vous")
                .ligne("Calendrier : 2026-2028").ligne("État d'avancement : en cours")
                .titre("Action 4 : Former les gardiens d'immeuble")
                .ligne("Porteur : Bailleurs sociaux").ligne("Public visé : gardiens et agents d'accueil")
                .titre("Axe 3 : Rendre la rue à chacun")
                .titre("Les réalisations 2022 - 2025")
                .puce("Marches exploratoires de femmes dans le centre")
                .puce("Médiation en soirée aux abords de la gare, avec l'entreprise de transport");
    }
}
