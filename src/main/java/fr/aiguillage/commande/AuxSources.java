package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.verification.Verification;
import fr.aiguillage.moteur.BaseDeRegles;
import fr.aiguillage.moteur.LecteurRegles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks catalogues where they are written, rather than as they were packed. */
final class AuxSources {

    /** The property by which the launcher says where the product stands. */
    static final String RACINE = "aiguillage.racine";

    private AuxSources() {
    }

    /** What is wrong in the directories named by the call, or else in our own catalogue and rules. */
    static List<Anomalie> anomalies(Fonds fonds, Appel call) {
        List<Path> directories = new ArrayList<>(OptionsSituation.demande(call).dossiers());
        call.mots().forEach(word -> directories.add(Path.of(word)));
        return directories.isEmpty() ? notre() : anomalies(directories,
                call.a("seul") ? Catalogue.vide() : fonds.produit().catalogue());
    }

    /** What is wrong in each, whose entries may lean on the sound ones of those before it. Rules are read, not run. */
    private static List<Anomalie> anomalies(List<Path> directories, Catalogue ours) {
        List<Anomalie> all = new ArrayList<>();
        Catalogue base = ours;
        for (Path directory : directories) {
            DossierAjoute added = DossierAjoute.lire(directory, base, true);
            all.addAll(added.anomalies());
            base = base.plus(added.catalogue());
        }
        return all;
    }

    private static List<Anomalie> notre() {
        Path root = Path.of(System.getProperty(RACINE, "."));
        if (!Files.isDirectory(root.resolve("catalog")) || !Files.isDirectory(root.resolve("rules"))) {
            throw new Refus("les dossiers « catalog » et « rules » ne sont pas ici ; ce qui a été préparé l'a été sans faute",
                    "Peut-être nommer un dossier : catalogue verifier DOSSIER");
        }
        List<Anomalie> all = new ArrayList<>(Verification.de(root.resolve("catalog"),
                LecteurRegles.lire(root.resolve("rules"))).anomalies());
        all.addAll(BaseDeRegles.fautes(LecteurRegles.textes(root.resolve("rules"))));
        return all;
    }
}
