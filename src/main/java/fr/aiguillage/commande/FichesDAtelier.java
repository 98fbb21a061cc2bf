package fr.aiguillage.commande;

import fr.aiguillage.atelier.Deroule;
import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.importation.DossierNeuf;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.Page;
import fr.aiguillage.rendu.PageFormateur;
import fr.aiguillage.rendu.PageTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints a case: what each profession alone knows, what everyone gets, and what the trainer keeps. */
record FichesDAtelier(Fonds fonds) implements Commande {

    @Override
    public String nom() {
        return "atelier fiches";
    }

    @Override
    public String description() {
        return "imprime un cas : une fiche par métier, une pour tous, une pour le formateur";
    }

    @Override
    public List<Option> options() {
        return OptionsCatalogue.et(OptionDate.AU,
                new Option("vers", "DOSSIER", false, "le dossier à créer (par défaut, au nom du cas)"));
    }

    @Override
    public Parametres parametres() {
        return Parametres.plusieurs("CAS");
    }

    @Override
    public int executer(Appel call) {
        Fonds.Demande wanted = OptionsSituation.demande(call);
        Atelier workshop = ChoixDAtelier.de(String.join(" ", call.mots()),
                ChoixDAtelier.tous(fonds.catalogue(wanted).catalogue()));
        String to = call.a("vers") ? call.option("vers") : workshop.id();
        DossierNeuf directory = DossierACreer.ouvrir(to, () -> new DossierNeuf(Path.of(to)));
        Map<String, Page> sheets = fiches(new Deroule(workshop, fonds.orienteur(wanted), OptionDate.au(call)));
        DossierACreer.ecrire(to, () -> directory.ecrire(place -> ecrire(sheets, place)));
        call.sortie().println(Depot.ecrit(to) + ", pour « " + workshop.titre() + " » : " + String.join(", ",
                sheets.keySet()) + ". Les fiches « table- » et « participants » ne donnent aucune réponse.");
        return 0;
    }

    private static Map<String, Page> fiches(Deroule course) {
        Orienteur orienteur = course.orienteur();
        Catalogue catalogue = orienteur.connaissances().catalogue();
        Map<String, Page> sheets = new LinkedHashMap<>();
        sheets.put("formateur.html", PageFormateur.de(course));
        sheets.put("participants.html", PageTable.participants(course.atelier(), catalogue));
        course.atelier().metiers().forEach(job -> sheets.put("table-" + job + ".html",
                PageTable.de(course.atelier(), job, catalogue)));
        return sheets;
    }

    private static void ecrire(Map<String, Page> sheets, Path directory) throws IOException {
        for (Map.Entry<String, Page> sheet : sheets.entrySet()) {
            Files.writeString(directory.resolve(sheet.getKey()), Format.HTML.rendre(sheet.getValue()));
        }
    }
}
