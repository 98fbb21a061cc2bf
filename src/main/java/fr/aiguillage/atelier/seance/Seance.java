package fr.aiguillage.atelier.seance;

import fr.aiguillage.atelier.seance.Travail.Desaccord;
import fr.aiguillage.atelier.seance.Travail.Dit;
import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Atelier.Etape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A session as it stands: everything that was recorded, and nobody's name.
 *
 * @param cas the id of the case
 * @param au the day for which we answer
 * @param etape the step at hand, from 1
 * @param etapes what was recorded at each step of the case
 */
public record Seance(String cas, LocalDate au, List<Table> tables, int etape, List<Travail> etapes) {

    public Seance {
        tables = Travail.copie(tables);
        etapes = Travail.copie(etapes);
    }

    /** A session that begins. */
    public static Seance ouvrir(Atelier workshop, LocalDate day, List<Table> tables) {
        return new Seance(workshop.id(), day, tables, 1,
                workshop.etapes().stream().map(Etape::titre).map(Travail::vide).toList());
    }

    /** Whether anything was recorded. */
    public boolean commencee() {
        return !etapes.stream().allMatch(work -> work.equals(Travail.vide(work.titre())));
    }

    /** What was recorded at the step at hand. */
    public Travail travail() {
        return etapes.get(etape - 1);
    }

    /** The names of the tables that have proposed nothing yet at this step, not even that they have nothing. */
    public List<String> manquent() {
        return tables.stream().map(Table::nom).filter(name -> travail().de(name) == null).toList();
    }

    /** The same at another step. */
    public Seance a(int step) {
        return new Seance(cas, au, tables, step, etapes);
    }

    /** The same, once a table has said its profession. */
    public Seance nommer(Table now) {
        return new Seance(cas, au, tables.stream().map(t -> t.nom().equals(now.nom()) ? now : t).toList(), etape, etapes);
    }

    public Seance proposer(Table table, List<String> ids) {
        return avec(travail().propose(table.nom(), ids));
    }

    public Seance retirer(Table table, List<String> ids) {
        return avec(travail().retire(table.nom(), ids));
    }

    public Seance dire(List<Dit> said) {
        Travail now = travail();
        for (Dit one : said) {
            now = now.dit(one);
        }
        return avec(now);
    }

    public Seance comparer() {
        return avec(travail().compare());
    }

    public Seance desaccord(Desaccord about) {
        return avec(travail().desaccord(about));
    }

    private Seance avec(Travail now) {
        List<Travail> all = new ArrayList<>(etapes);
        all.set(etape - 1, now);
        return new Seance(cas, au, tables, etape, all);
    }
}
