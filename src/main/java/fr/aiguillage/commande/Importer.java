package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.importation.EcrivainCatalogue;
import fr.aiguillage.importation.Format;
import fr.aiguillage.importation.Recolte;
import fr.aiguillage.importation.aidesjeunes.AidesJeunes;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.verification.Verification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Turns aids that others wrote into a catalogue directory of ours. */
record Importer() implements Commande {

    private static final List<Format> FORMATS = List.of(new AidesJeunes());

    @Override
    public String nom() {
        return "catalogue importer";
    }

    @Override
    public String description() {
        return "fait un catalogue d'aides écrites dans un autre format (" + String.join(", ", noms()) + ")";
    }

    @Override
    public List<Option> options() {
        return List.of(new Option("vers", "DOSSIER", false, "le dossier à créer"));
    }

    @Override
    public Parametres parametres() {
        return new Parametres("FORMAT DOSSIER", 2, 2);
    }

    @Override
    public int executer(Appel call) {
        Format format = format(call.mots().get(0));
        Path from = Path.of(call.mots().get(1));
        String to = call.option("vers");
        if (to == null) {
            throw new Refus("il manque --vers DOSSIER");
        }
        EcrivainCatalogue writer = DossierACreer.ouvrir(to, () -> new EcrivainCatalogue(Path.of(to)));
        Recolte harvest = lire(format, from, call);
        dire(harvest, call);
        if (harvest.fiches().isEmpty()) {
            throw new Refus("« " + from + " » ne contient aucune aide qui puisse être reprise",
                    "Peut-être un autre dossier, ou un autre format ?");
        }
        DossierACreer.ecrire(to, () -> writer.ecrire(harvest));
        Verification.ajoutee(Path.of(to), Catalogue.vide()).anomalies()
                .forEach(fault -> dire("À revoir, ne servira pas ainsi : ", fault, call));
        call.sortie().println(harvest.fiches().size() + " aides importées dans « " + to + " », "
                + harvest.laissees().size() + " laissées de côté, " + harvest.etrangers().size()
                + " fichiers sans aide.");
        return 0;
    }

    private static List<String> noms() {
        return FORMATS.stream().map(Format::nom).toList();
    }

    private static Format format(String name) {
        return FORMATS.stream().filter(format -> format.nom().equals(name)).findFirst().orElseThrow(() -> {
            String near = Proches.peutEtre(name, noms());
            return new Refus("« " + name + " » n'est pas un format d'import",
                    near != null ? near : "Formats possibles : " + String.join(", ", noms()));
        });
    }

    private static Recolte lire(Format format, Path from, Appel call) {
        if (!Files.isDirectory(from) || !Files.isReadable(from)) {
            throw new Refus("le dossier « " + from + " » n'existe pas ou ne peut pas être lu");
        }
        try {
            return format.lire(from, call.session().situation().date());
        } catch (IOException | UncheckedIOException e) {
            throw new Refus("le dossier « " + from + " » ne peut pas être lu (" + e.getMessage() + ")");
        }
    }

    private static void dire(Recolte harvest, Appel call) {
        harvest.etrangers().forEach(fault -> dire("Passé : ", fault, call));
        harvest.laissees().forEach(faults -> faults.forEach(fault -> dire("Laissée de côté : ", fault, call)));
        harvest.remarques().forEach(fault -> dire("Non repris : ", fault, call));
    }

    private static void dire(String prefix, Anomalie fault, Appel call) {
        call.notices().println(prefix + fault.texte());
    }
}
