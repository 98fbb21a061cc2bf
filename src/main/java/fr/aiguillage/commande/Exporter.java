package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.orientation.Feuille;
import fr.aiguillage.orientation.Generalisation;
import fr.aiguillage.orientation.Generalisation.Ecrite;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.Json;
import fr.aiguillage.rendu.Page;
import fr.aiguillage.rendu.PageEcrite;
import fr.aiguillage.rendu.PageFeuille;
import fr.aiguillage.situation.Situation;
import java.util.List;
import java.util.Map;

/** Writes the orientation to a file, less precise than it is, or what of it may be given to the person. */
record Exporter(Fonds fonds) implements Commande {

    private static final Format[] FORMES = {Format.MARKDOWN, Format.HTML, Format.JSON};
    private static final Map<String, Format> FINS = Map.of("md", Format.MARKDOWN, "markdown", Format.MARKDOWN,
            "html", Format.HTML, "htm", Format.HTML, "json", Format.JSON);
    static final String ELLE = "personne";

    @Override
    public String nom() {
        return "exporter";
    }

    @Override
    public String description() {
        return "écrit la réponse dans un fichier, sans ce qui désigne la personne";
    }

    @Override
    public List<Option> options() {
        return OptionsSituation.et(Formats.option(FORMES),
                new Option("pour", ELLE, false, "une feuille simple, à remettre à la personne ou à sa famille"),
                Depot.REMPLACER);
    }

    @Override
    public Parametres parametres() {
        return Parametres.un("FICHIER");
    }

    @Override
    public int executer(Appel call) {
        String name = call.mots().get(0);
        Format format = format(call, name);
        boolean theirs = pourElle(call);
        Depot file = new Depot(name);
        Orienteur orienteur = OptionsSituation.orienteur(fonds, call);
        Situation situation = OptionsSituation.situation(orienteur, call);
        if (situation.faits().isEmpty()) {
            throw new Refus("rien n'est encore dit de la situation : il n'y a rien à écrire",
                    "Peut-être --situation FICHIER, ou --fait cle=valeur ?");
        }
        boolean replace = file.cede(call);
        Ecrite written = new Generalisation(orienteur).ecrire(situation);
        Catalogue catalogue = orienteur.connaissances().catalogue();
        file.ecrire(theirs ? feuille(written, catalogue, format) : reponse(written, catalogue, format), replace);
        call.sortie().println(Depot.ecrit(name) + retires(theirs, written));
        return 0;
    }

    private static String feuille(Ecrite written, Catalogue catalogue, Format format) {
        Feuille sheet = Feuille.de(written.orientation(), catalogue);
        return format == Format.JSON ? Json.rendre(sheet) : format.rendre(PageFeuille.de(sheet));
    }

    private static String reponse(Ecrite written, Catalogue catalogue, Format format) {
        Page page = PageEcrite.de(written, new Mots(catalogue));
        return format == Format.JSON ? Json.rendre(written) : format.rendre(page);
    }

    private static String retires(boolean theirs, Ecrite written) {
        String left = theirs ? "la situation n'y est pas dite" : String.join(", ", written.retires());
        return left.isEmpty() ? "." : " (" + left + ").";
    }

    private static boolean pourElle(Appel call) {
        String wanted = call.option("pour");
        if (wanted != null && !wanted.equals(ELLE)) {
            throw new Refus("« " + wanted + " » : on écrit pour soi, ou pour la personne",
                    "Peut-être --pour " + ELLE + " ?");
        }
        return wanted != null;
    }

    private static Format format(Appel call, String name) {
        return call.a("format") ? Formats.choisi(call, FORMES)
                : Formats.pour(call, name, FINS, "Peut-être un nom en .html, .md ou .json, ou --format ?");
    }
}
