package fr.aiguillage.commande;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;

/** Makes a directory for a command: what keeps it from being made is a request that is wrong. */
final class DossierACreer {

    private DossierACreer() {
    }

    /** Gives what writes there. */
    @FunctionalInterface
    interface Ouverture<T> {
        T ouvrir() throws IOException;
    }

    /** Writes there. */
    @FunctionalInterface
    interface Ecriture {
        void ecrire() throws IOException;
    }

    /**
     * What writes to that directory.
     *
     * @throws Refus when something is already there
     */
    static <T> T ouvrir(String target, Ouverture<T> opening) {
        try {
            return opening.ouvrir();
        } catch (FileAlreadyExistsException e) {
            throw new Refus("le dossier « " + target + " » existe déjà et n'est pas vide", "Peut-être un autre nom ?");
        } catch (NotDirectoryException e) {
            throw new Refus("« " + target + " » existe et n'est pas un dossier", "Peut-être un autre nom ?");
        } catch (IOException e) {
            throw new Refus("le dossier « " + target + " » ne peut pas être lu (" + e.getMessage() + ")");
        }
    }

    /**
     * Writes that directory.
     *
     * @throws Refus when it cannot be written, and then nothing is left of it
     */
    static void ecrire(String target, Ecriture writing) {
        try {
            writing.ecrire();
        } catch (IOException e) {
            throw new Refus("l'écriture de « " + target + " » s'est arrêtée (" + e.getMessage()
                    + ") ; rien n'y a été laissé",
                    "Peut-être faire de la place, ou choisir un autre dossier ?");
        }
    }
}
