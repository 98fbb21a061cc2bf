package fr.aiguillage.commande;

import fr.aiguillage.importation.DossierNeuf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes a case to start from, commented, in a catalogue directory that is made for it when there is none. */
record NouvelAtelier() implements Commande {

    private static final String DEFAUT = "mon-cas";
    private static final String IDENTITE = "catalogue.yaml";

    @Override
    public String nom() {
        return "atelier nouveau";
    }

    @Override
    public String description() {
        return "écrit un cas d'atelier commenté, à compléter";
    }

    @Override
    public List<Option> options() {
        return List.of(new Option("vers", "DOSSIER", false, "le dossier de catalogue où l'ajouter, ou à créer"));
    }

    @Override
    public Parametres parametres() {
        return new Parametres("ID", 0, 1);
    }

    @Override
    public int executer(Appel call) {
        String id = call.mots().isEmpty() ? DEFAUT : call.mots().get(0);
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new Refus("« " + id + " » ne peut pas nommer un cas",
                    "Peut-être des mots en minuscules, sans accent, liés par des tirets : le-hall-du-soir ?");
        }
        String to = call.a("vers") ? call.option("vers") : "mes-ateliers";
        String day = call.session().situation().date().toString();
        Modeles models = new Modeles("atelier/", Map.of("id", id, "dossier", to, "jour", day), false);
        ecrire(Path.of(to), to, id, models);
        call.sortie().println(Depot.ecrit(Path.of(to).resolve("ateliers").resolve(id + ".yaml").toString())
                + ". À relire par « atelier verifier " + to + " ».");
        return 0;
    }

    private static void ecrire(Path directory, String to, String id, Modeles models) {
        if (Files.isRegularFile(directory.resolve(IDENTITE))) {
            ajouter(directory, id, models);
        } else {
            DossierNeuf fresh = DossierACreer.ouvrir(to,
                    () -> new DossierNeuf(directory));
            DossierACreer.ecrire(to, () -> fresh.ecrire(models::ecrire));
        }
    }

    private static void ajouter(Path directory, String id, Modeles models) {
        Path folder = directory.resolve("ateliers");
        if (Files.exists(folder.resolve(id + ".yaml"))) {
            throw new Refus("le cas « " + id + " » existe déjà dans « " + directory + " »",
                    "Peut-être un autre identifiant ?");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refus("le dossier « " + folder + " » ne peut pas être créé", "Peut-être un autre dossier ?");
        }
        new Depot(folder.resolve(id + ".yaml").toString()).ecrire(models.texte("cas.yaml"), false);
    }
}
