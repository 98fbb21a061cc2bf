package fr.aiguillage.commande;

import fr.aiguillage.bilan.BilanDePlan;
import fr.aiguillage.bilan.Examen;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.identite.Suivis;
import fr.aiguillage.plan.Masque;
import fr.aiguillage.plan.Plan;
import fr.aiguillage.plan.PlanIllisible;
import fr.aiguillage.plan.PlanLu;
import fr.aiguillage.plan.lecture.EcrivainPlan;
import fr.aiguillage.plan.lecture.LecteurPlan;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.PagePlan;
import fr.aiguillage.rendu.PlanEnDonnees;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Reads a local plan, action by action, and finds what it answers to. */
record Aligner(Fonds fonds) implements Commande {

    private static final int TOUTES_LES = 10;

    @Override
    public String nom() {
        return "aligner";
    }

    @Override
    public String description() {
        return "lit un plan local, action par action, et dit à quelles mesures il répond";
    }

    @Override
    public List<Option> options() {
        return OptionsCatalogue.et(
                new Option("modele", null, false, "un plan à remplir, avec ses explications"),
                new Option("vers", "FICHIER", false, "écrit le plan découpé dans un fichier YAML, à corriger"),
                new Option("automatique", null, false, "sans ce que quelqu'un a décidé dans le plan"),
                new Option("strategie", "TEXTE", true, "le texte auquel le comparer (par défaut, la stratégie nationale)"),
                new Option("territoire", "LIEU", false, "le lieu pour lequel il vaut"), OptionDate.AU,
                Depot.REMPLACER, Formats.option(Formats.TEXTE_OU_JSON));
    }

    @Override
    public Parametres parametres() {
        return new Parametres("PLAN", 0, 1);
    }

    @Override
    public int executer(Appel call) {
        Format format = Formats.choisi(call, Formats.TEXTE_OU_JSON);
        if (call.mots().isEmpty() != call.a("modele")) {
            throw call.a("modele") ? new Refus("--modele donne un plan à remplir : il n'en lit pas",
                    "Peut-être sans --modele ?")
                    : new Refus("il manque le plan à lire : un fichier Markdown, texte, Word, PDF ou YAML",
                    "Peut-être « aligner PLAN.docx », ou « aligner --modele » pour un plan à remplir ?");
        }
        try {
            return call.a("vers") ? garder(call, String.valueOf(call.option("vers"))) : montrer(call, format);
        } catch (PlanIllisible e) {
            throw OptionsSituation.refus(e.anomalies());
        }
    }

    /** The file is asked about first: a long plan would be read for nothing. */
    private int garder(Appel call, String to) {
        Depot file = new Depot(to);
        boolean replace = file.cede(call);
        if (call.a("modele")) {
            file.ecrire(EcrivainPlan.modele(), replace);
            call.sortie().println("Écrit : " + to + ".");
            return 0;
        }
        Plan plan = bilan(call).utile();
        file.ecrire(EcrivainPlan.ecrire(plan), replace);
        int actions = plan.actions().size();
        call.sortie().println("Écrit : " + to + " (" + actions + (actions > 1 ? " actions" : " action")
                + "). À relire avant d'aller plus loin.");
        return 0;
    }

    private int montrer(Appel call, Format format) {
        if (call.a("modele")) {
            call.sortie().print(EcrivainPlan.modele());
            return 0;
        }
        BilanDePlan balance = bilan(call);
        return Formats.repondre(call, format, () -> PlanEnDonnees.de(balance),
                () -> PagePlan.de(balance, OptionsCatalogue.catalogue(fonds, call)));
    }

    private BilanDePlan bilan(Appel call) {
        Catalogue catalogue = OptionsCatalogue.catalogue(fonds, call);
        PlanDemande asked = new PlanDemande(catalogue, call);
        LocalDate day = OptionDate.au(call);
        Examen exam = new Examen(catalogue, day, asked.textes());
        return exam.de(lire(call), asked.lieu(), call.a("automatique"));
    }

    private PlanLu lire(Appel call) {
        Catalogue catalogue = OptionsCatalogue.catalogue(fonds, call);
        String name = call.mots().get(0);
        @Nullable PlanLu known = new PlanDemande(catalogue, call).duCatalogue(name);
        return known != null ? known : new LecteurPlan(catalogue, masque(catalogue, call), progres(call)).lire(fichier(name, catalogue, call));
    }

    /** Those that a plan is for are no business of its readers; those who answer for it are. */
    private static Masque masque(Catalogue catalogue, Appel call) {
        Suivis named = new Suivis(catalogue);
        LocalDate day = OptionDate.au(call);
        return text -> {
            var masked = named.dans(text, day);
            return new Masque.Texte(masked.texte(), masked.etendues().size());
        };
    }

    private static Path fichier(String name, Catalogue catalogue, Appel call) {
        try {
            Path file = Path.of(name);
            if (Files.isRegularFile(file) && Files.isReadable(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw new Refus("ce nom de fichier n'est pas possible");
        }
        throw new Refus("le fichier « " + name + " » n'existe pas ou ne peut pas être lu",
                new PlanDemande(catalogue, call).peutEtre(name));
    }

    /** One line that moves on a terminal, nothing elsewhere; one may stop between two pages. */
    private static IntConsumer progres(Appel call) {
        boolean shown = "terminal".equals(System.getProperty("aiguillage.sortie"));
        return page -> {
            if (call.dialogue().arrete()) {
                throw new Refus("Arrêté à la page " + page + ".");
            }
            if (shown && page % TOUTES_LES == 0) {
                call.notices().print("\rpage " + page);
                call.notices().flush();
            }
        };
    }
}
