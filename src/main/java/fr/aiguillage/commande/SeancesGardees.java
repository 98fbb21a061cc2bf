package fr.aiguillage.commande;

import fr.aiguillage.atelier.Deroule;
import fr.aiguillage.atelier.seance.FichierDeSeance;
import fr.aiguillage.atelier.seance.Seance;
import fr.aiguillage.atelier.seance.SeanceIllisible;
import fr.aiguillage.catalogue.Catalogue;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The session that a call is about: that of a file, or the one that the shell still holds. */
final class SeancesGardees {

    private SeancesGardees() {
    }

    /** @throws Refus when there is none, or its file cannot be read; the file stays as it is */
    static SeanceOuverte de(Fonds fonds, Appel call) {
        if (call.mots().isEmpty()) {
            SeanceOuverte held = call.session().seance();
            if (held == null) {
                throw new Refus("aucune séance n'est en mémoire", "Peut-être le fichier d'une séance enregistrée ?");
            }
            return held;
        }
        return lire(call.mots().get(0), fonds, call);
    }

    private static SeanceOuverte lire(String name, Fonds fonds, Appel call) {
        Fonds.Demande wanted = OptionsSituation.demande(call);
        Catalogue catalogue = fonds.catalogue(wanted).catalogue();
        try {
            Seance session = FichierDeSeance.lire(fichier(name), catalogue);
            SeanceOuverte open = SeanceOuverte.sur(new Deroule(ChoixDAtelier.de(session.cas(),
                    ChoixDAtelier.tous(catalogue)), fonds.orienteur(wanted), session.au()), session);
            open.dans(name);
            return open;
        } catch (SeanceIllisible e) {
            throw OptionsSituation.refus(e.anomalies());
        }
    }

    private static Path fichier(String name) {
        try {
            Path file = Path.of(name);
            if (Files.isRegularFile(file) && Files.isReadable(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw new Refus("ce nom de fichier n'est pas possible");
        }
        throw new Refus("le fichier « " + name + " » n'existe pas ou ne peut pas être lu");
    }
}
