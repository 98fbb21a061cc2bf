package fr.aiguillage.commande;

import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.Page;
import fr.aiguillage.rendu.PageSeance;
import java.util.Map;

/** The report of a session, to be read or written. */
final class RapportDAtelier {

    static final Format[] FORMES = {Format.MARKDOWN, Format.HTML};

    private static final Map<String, Format> FINS = Map.of("md", Format.MARKDOWN, "markdown", Format.MARKDOWN,
            "html", Format.HTML, "htm", Format.HTML);

    private RapportDAtelier() {
    }

    static Page page(SeanceOuverte session) {
        return PageSeance.de(session.deroule().atelier(), session.seance(), session.comparees(), session.catalogue());
    }

    /**
     * Writes it in the form that the end of the name says.
     *
     * @param asks whether one may be asked before a file of that name is replaced
     */
    static void ecrire(SeanceOuverte session, String name, Appel call, boolean asks) {
        Format format = Formats.pour(call, name, FINS, "Peut-être un nom en .html ou .md ?");
        Depot file = new Depot(name);
        boolean replace = file.cede(call, asks);
        file.ecrire(format.rendre(page(session)), replace);
        call.sortie().println(Depot.ecrit(name) + ". Des métiers ou des lettres, jamais un nom.");
    }
}
