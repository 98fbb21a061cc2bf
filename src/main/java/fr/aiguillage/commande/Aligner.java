package fr.aiguillage.commande;

import fr.aiguillage.bilan.BilanDePlan;
import fr.aiguillage.bilan.Examen;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.identite.Suivis;
import fr.aiguillage.plan.Masque;
import fr.aiguillage.plan.PlanIllisible;
import fr.aiguillage.plan.PlanLu;
import fr.aiguillage.plan.lecture.EcrivainPlan;
import fr.aiguillage.plan.lecture.LecteurPlan;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.Json;
import fr.aiguillage.rendu.PlanRendu;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a local plan, action by action, and finds what it answers to. */
record Aligner(Fonds fonds) implements Commande {

    private static final String AVENANT = "avenant";
    private static final Format[] FORMES = Format.values();

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
                new Option("vers", "FICHIER", false, "écrit dans un fichier : .yaml (le plan découpé, à corriger), .odt "
                        + "(deux pages), .html (le tableau), .csv, .md, .json"),
                new Option(AVENANT, null, false, "le projet d'avenant que ses manques appellent"), MesuresExigees.OPTION,
                new Option("automatique", null, false, "sans ce que quelqu'un a décidé dans le plan"),
                new Option("strategie", "TEXTE", true, "le texte auquel le comparer (par défaut, la stratégie nationale)"),
                new Option("territoire", "LIEU", false, "le lieu pour lequel il vaut"), OptionDate.AU,
                Depot.REMPLACER, Formats.option(FORMES));
    }

    @Override
    public Parametres parametres() {
        return new Parametres("PLAN", 0, 1);
    }

    @Override
    public int executer(Appel call) {
        Format format = Formats.choisi(call, FORMES);
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
        if (call.a("modele")) {
            file.ecrire(EcrivainPlan.modele(), file.cede(call));
            call.sortie().println(Depot.ecrit(to) + ".");
            return 0;
        }
        PlanGarde form = PlanGarde.pour(call, to, call.a(AVENANT));
        boolean replace = file.cede(call);
        Examine found = examiner(call);
        file.ecrire(form.octets(found.plan(), call.a(AVENANT)), replace);
        int actions = found.plan().bilan().actions().size();
        call.sortie().println(Depot.ecrit(to) + " (" + actions + (actions > 1 ? " actions" : " action") + ")."
                + (form == PlanGarde.DECOUPE || call.a(AVENANT) ? " À relire avant d'aller plus loin." : ""));
        return found.statut(call);
    }

    private int montrer(Appel call, Format format) {
        if (call.a("modele")) {
            call.sortie().print(EcrivainPlan.modele());
            return 0;
        }
        if (call.a(AVENANT) && (format == Format.JSON || format == Format.CSV)) {
            throw new Refus("un projet d'avenant est un texte", "Peut-être --format markdown, ou --vers avenant.odt ?");
        }
        Examine found = examiner(call);
        PlanRendu plan = found.plan();
        switch (format) {
            case JSON -> call.sortie().print(Json.rendre(plan.donnees()));
            case CSV -> call.sortie().print(plan.csv());
            default -> Formats.montrer(call.a(AVENANT) ? plan.avenant(format) : plan.page(format), format, call);
        }
        return found.statut(call);
    }

    /** A plan that was looked at, and what it must cover. */
    private record Examine(PlanRendu plan, MesuresExigees exigees) {

        int statut(Appel call) {
            return exigees.statut(plan.bilan(), call);
        }
    }

    private Examine examiner(Appel call) {
        Catalogue catalogue = OptionsCatalogue.catalogue(fonds, call);
        PlanDemande asked = new PlanDemande(catalogue, call);
        LocalDate day = OptionDate.au(call);
        List<Document> texts = asked.textes();
        MesuresExigees wanted = MesuresExigees.de(call, catalogue, texts);
        @Nullable String place = asked.lieu();
        Progres progress = new Progres(call);
        try {
            BilanDePlan balance = new Examen(catalogue, day, texts)
                    .de(lire(call, progress), place, call.a("automatique"), progress.pas("action"));
            return new Examine(new PlanRendu(balance, catalogue, day), wanted);
        } finally {
            progress.fin();
        }
    }

    private PlanLu lire(Appel call, Progres progress) {
        Catalogue catalogue = OptionsCatalogue.catalogue(fonds, call);
        String name = call.mots().get(0);
        @Nullable PlanLu known = new PlanDemande(catalogue, call).duCatalogue(name);
        return known != null ? known : new LecteurPlan(catalogue, masque(catalogue, call), progress.pas("page")).lire(fichier(name, catalogue, call));
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
}
