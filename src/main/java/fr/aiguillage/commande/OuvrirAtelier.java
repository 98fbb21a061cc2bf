package fr.aiguillage.commande;

import fr.aiguillage.atelier.Deroule;
import fr.aiguillage.atelier.seance.LecteurTables;
import fr.aiguillage.atelier.seance.Seance;
import fr.aiguillage.atelier.seance.Table;
import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.mots.Malentendu;
import java.time.LocalDate;
import java.util.List;

/** Opens a session: a group works on a case, step by step, and sees the answer once every table has recorded its own. */
record OuvrirAtelier(Fonds fonds) implements Commande {

    private static final String TABLES = "tables";
    private static final String ENREGISTRER = "enregistrer";

    @Override
    public String nom() {
        return "atelier ouvrir";
    }

    @Override
    public String description() {
        return "anime un cas avec un groupe : chaque table note, puis la réponse se montre";
    }

    @Override
    public List<Option> options() {
        return OptionsCatalogue.et(new Option(TABLES, "A,B,C", false,
                        "des métiers ou des lettres, jamais un nom (par défaut, les métiers du cas)"),
                new Option(ENREGISTRER, "FICHIER", false, "garde la séance dans ce fichier, après chaque saisie"),
                Depot.REMPLACER, OptionDate.AU);
    }

    @Override
    public Parametres parametres() {
        return Parametres.plusieurs("CAS");
    }

    @Override
    public int executer(Appel call) {
        Fonds.Demande wanted = OptionsSituation.demande(call);
        Catalogue catalogue = fonds.catalogue(wanted).catalogue();
        Atelier workshop = ChoixDAtelier.de(String.join(" ", call.mots()), ChoixDAtelier.tous(catalogue));
        LocalDate day = OptionDate.au(call);
        Seance session = Seance.ouvrir(workshop, day, tables(call, new LecteurTables(catalogue, workshop)));
        libre(call);
        seule(call);
        SeanceOuverte open = SeanceOuverte.sur(new Deroule(workshop, fonds.orienteur(wanted), day), session);
        if (call.a(ENREGISTRER)) {
            open.enregistrer(String.valueOf(call.option(ENREGISTRER)), call.a(Depot.REMPLACER.nom()));
        }
        new Animation(fonds, open, call).mener();
        return 0;
    }

    private static List<Table> tables(Appel call, LecteurTables reader) {
        try {
            return call.a(TABLES) ? reader.lire(List.of(String.valueOf(call.option(TABLES)).split(","))) : reader.duCas();
        } catch (Malentendu e) {
            throw new Refus(e.texte(), e.peutEtre());
        }
    }

    /** Refuses to take the place of a session of the shell that is kept nowhere else. */
    private static void seule(Appel call) {
        SeanceOuverte held = call.session().seance();
        if (held != null && held.fichier() == null && held.seance().commencee() && !call.a(Depot.REMPLACER.nom())) {
            throw new Refus("la séance « " + held.seance().cas() + " » est en mémoire, et n'est enregistrée nulle part",
                    "Peut-être « atelier reprendre », puis « enregistrer FICHIER » ; ou --remplacer ?");
        }
    }

    /** Refuses a file that exists before anything is loaded: it may be a session to take up again. */
    private static void libre(Appel call) {
        String file = call.option(ENREGISTRER);
        if (file != null && new Depot(file).existe() && !call.a(Depot.REMPLACER.nom())) {
            throw new Refus("le fichier « " + file + " » existe déjà",
                    "Peut-être « atelier reprendre " + file + " », --remplacer, ou un autre nom ?");
        }
    }
}
