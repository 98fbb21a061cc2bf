package fr.aiguillage.shell;

import fr.aiguillage.commande.Appel;
import fr.aiguillage.commande.Commande;

/** {@code version}, or {@code --version}: the version of the product, as its jar says it. */
final class Version implements Commande {

    /** The version, or « de développement » when the classes do not come from the jar. */
    static String courante() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "de développement" : version;
    }

    @Override
    public String nom() {
        return "version";
    }

    @Override
    public String description() {
        return "dit la version d'Aiguillage";
    }

    @Override
    public int executer(Appel appel) {
        appel.sortie().println("aiguillage " + courante());
        return 0;
    }
}
