package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Territoire;
import fr.aiguillage.catalogue.lecture.Mappeur;
import fr.aiguillage.importation.DossierNeuf;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.situation.LecteurLieu;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a catalogue directory to start from, for one place. */
record NouveauTerritoire(Fonds fonds) implements Commande {

    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*/[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

    @Override
    public String nom() {
        return "catalogue nouveau-territoire";
    }

    @Override
    public String description() {
        return "écrit un dossier de catalogue à compléter, pour un lieu";
    }

    @Override
    public List<Option> options() {
        return List.of(new Option("vers", "DOSSIER", false, "le dossier à créer (par défaut, au nom du lieu)"),
                new Option("nom", "NOM", false, "le nom du lieu, s'il n'est pas encore connu"));
    }

    @Override
    public Parametres parametres() {
        return Parametres.plusieurs("ID|NOM");
    }

    @Override
    public int executer(Appel call) {
        Catalogue ours = fonds.produit().catalogue();
        String said = String.join(" ", call.mots());
        String id = lieu(said, call.option("nom"), ours);
        Territoire known = ours.territoire(id);
        String name = call.option("nom") != null ? call.option("nom") : known == null ? id : known.nom();
        String to = call.a("vers") ? call.option("vers") : id.replace('/', '-');
        DossierNeuf directory = DossierACreer.ouvrir(to, () -> new DossierNeuf(Path.of(to)));
        Modeles models = new Modeles("territoire/", mots(id, name, to, call), known == null);
        DossierACreer.ecrire(to, () -> directory.ecrire(models::ecrire));
        call.sortie().println(Depot.ecrit(to) + ", pour " + name + " (" + id + "). À lire d'abord : "
                + Path.of(to).resolve("LISEZ-MOI.md"));
        return 0;
    }

    /** The id of a place that is known, or a new one when it comes with its name. */
    private static String lieu(String said, @Nullable String name, Catalogue ours) {
        if (name != null && ID.matcher(said).matches()) {
            return said;
        }
        try {
            return new LecteurLieu(ours).trouver(said);
        } catch (Malentendu e) {
            throw new Refus(e.texte(), e.peutEtre() != null ? e.peutEtre()
                    : "Peut-être son identifiant (niveau/code) et « --nom NOM », pour un lieu nouveau ?");
        }
    }

    private static Map<String, String> mots(String id, String name, String to, Appel call) {
        return Map.of("id", id, "code", id.substring(id.indexOf('/') + 1).toLowerCase(Locale.ROOT),
                "nom", name, "nom_cite", cite(name), "dossier", to,
                "jour", call.session().situation().date().toString());
    }

    /** As a text of a YAML file, whatever it holds. */
    private static String cite(String text) {
        return Mappeur.JSON.writeValueAsString(text);
    }
}
