package fr.aiguillage.atelier.seance;

import fr.aiguillage.atelier.seance.Travail.Desaccord;
import fr.aiguillage.atelier.seance.Travail.Dit;
import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Atelier.Etape;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.catalogue.lecture.Arbre;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.mots.Proches;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether what a file says of a session still holds: its case, its tables, what they named. */
final class ControleDeSeance {

    private final Arbre arbre;
    private final Catalogue catalogue;
    private final Set<String> entrees = new TreeSet<>();
    private final List<Anomalie> faults = new ArrayList<>();

    ControleDeSeance(Arbre tree, Catalogue catalogue) {
        this.arbre = tree;
        this.catalogue = catalogue;
        catalogue.fiches().forEach(f -> entrees.add(f.id()));
        catalogue.mesures().forEach((Mesure m) -> m.actions().forEach(a -> entrees.add(m.document() + "/" + a.numero())));
    }

    /** @throws SeanceIllisible when something does not hold */
    void verifier(Seance session) {
        Atelier workshop = (Atelier) catalogue.tous(Genre.ATELIER).get(session.cas());
        if (workshop == null) {
            parmi("/cas", session.cas(), catalogue.tous(Genre.ATELIER).keySet(), "n'est pas un cas d'atelier");
        } else {
            tables(session, workshop);
            etapes(session, workshop);
        }
        if (!faults.isEmpty()) {
            throw new SeanceIllisible(faults.stream().sorted().toList());
        }
    }

    private void tables(Seance session, Atelier workshop) {
        try {
            LecteurTables reader = new LecteurTables(catalogue, workshop);
            List<Table> read = reader.lire(session.tables().stream().map(Table::nom).toList());
            for (int i = 0; i < session.tables().size(); i++) {
                table("/tables/" + i, read.get(i), session.tables().get(i), reader.metiers());
            }
        } catch (Malentendu e) {
            faute("/tables", e.texte(), e.peutEtre());
        }
    }

    /** A name that says a profession says which; a letter may have said any. */
    private void table(String at, Table read, Table kept, Set<String> jobs) {
        if (read.metier() != null && !read.equals(kept)) {
            faute(at, "cette table ne parle pas pour ce métier", "Peut-être « " + read.metier() + " » ?");
        } else if (kept.metier() != null) {
            parmi(at + "/metier", kept.metier(), jobs, "n'est pas un métier");
        }
    }

    private void etapes(Seance session, Atelier workshop) {
        List<String> titles = workshop.etapes().stream().map(Etape::titre).toList();
        if (!session.etapes().stream().map(Travail::titre).toList().equals(titles)) {
            faute("/etapes", "les étapes ne sont plus celles du cas « " + workshop.id() + " »",
                    "Peut-être le cas a-t-il changé depuis ?");
            return;
        }
        if (session.etape() > titles.size()) {
            faute("/etape", "ce cas n'a que " + titles.size() + " étapes", null);
        }
        Set<String> tables = new TreeSet<>(session.tables().stream().map(Table::nom).toList());
        for (int i = 0; i < titles.size(); i++) {
            etape("/etapes/" + i, session.etapes().get(i), workshop.etapes().get(i), tables);
        }
    }

    private void etape(String at, Travail work, Etape step, Set<String> tables) {
        for (int i = 0; i < work.propositions().size(); i++) {
            String here = at + "/propositions/" + i;
            parmi(here + "/table", work.propositions().get(i).table(), tables, "n'est pas une table de la séance");
            work.propositions().get(i).ids().forEach(id -> parmi(here + "/ids", id, entrees, "n'est pas dans le catalogue"));
        }
        for (int i = 0; i < work.dits().size(); i++) {
            dit(at + "/dits/" + i, work.dits().get(i), step, tables);
        }
        for (int i = 0; i < work.desaccords().size(); i++) {
            desaccord(at + "/desaccords/" + i, work.desaccords().get(i), step, tables);
        }
    }

    private void dit(String at, Dit said, Etape step, Set<String> tables) {
        parmi(at + "/table", said.table(), tables, "n'est pas une table de la séance");
        numero(at + "/fait", said.fait(), step.faits().size());
        if (said.aQui() != null) {
            parmi(at + "/a_qui", said.aQui(), Ecoutes.dans(catalogue).valeurs().keySet(), "n'est pas quelqu'un à qui parler");
        }
        if (said.accord() != null) {
            parmi(at + "/accord", said.accord(), Ecoutes.accords(catalogue), "n'est pas quelqu'un dont l'accord se demande");
        }
    }

    private void desaccord(String at, Desaccord about, Etape step, Set<String> tables) {
        if (Stream.of(about.entree(), about.question(), about.fait()).filter(s -> s != null).count() != 1) {
            faute(at, "un désaccord porte sur une entrée, une question ou un fait, et un seul", null);
        }
        if (about.entree() != null) {
            parmi(at + "/entree", about.entree(), entrees, "n'est pas dans le catalogue");
        }
        if (about.question() != null) {
            numero(at + "/question", about.question(), step.corrige().ouvertes().size());
        }
        if (about.fait() != null) {
            numero(at + "/fait", about.fait(), step.faits().size());
        }
        about.tables().forEach(table -> parmi(at + "/tables", table, tables, "n'est pas une table de la séance"));
    }

    private void numero(String at, int number, int most) {
        if (number > most) {
            faute(at, "« " + at.substring(at.lastIndexOf('/') + 1) + " » va jusqu'à " + most + " à cette étape", null);
        }
    }

    private void parmi(String at, String word, Collection<String> known, String otherwise) {
        if (!known.contains(word)) {
            faute(at, "« " + word + " » " + otherwise, Proches.peutEtre(word, known));
        }
    }

    private void faute(String at, String message, @Nullable String maybe) {
        faults.add(arbre.anomalie(at, "seance", message, maybe));
    }
}
