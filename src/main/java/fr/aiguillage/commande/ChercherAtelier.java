package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.recherche.Recherche;
import fr.aiguillage.recherche.Trouvaille;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.PageAteliers;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds a case to work on, by what it is about, who works on it and how long it takes. */
record ChercherAtelier(Fonds fonds) implements Commande {

    private static final String METIER = "metier";
    private static final String DUREE = "duree";

    @Override
    public String nom() {
        return "atelier chercher";
    }

    @Override
    public String description() {
        return "trouve un cas à travailler, par thème, métier ou durée";
    }

    @Override
    public List<Option> options() {
        return OptionsCatalogue.et(new Option(DUREE, "MINUTES", false, "les cas qui ne durent pas plus"),
                new Option(METIER, "METIER", true, "les cas où ce métier sait quelque chose"),
                Formats.option(Formats.TEXTE_OU_JSON));
    }

    @Override
    public Parametres parametres() {
        return new Parametres("MOTS", 0, Integer.MAX_VALUE);
    }

    @Override
    public int executer(Appel call) {
        Format format = Formats.choisi(call, Formats.TEXTE_OU_JSON);
        Catalogue catalogue = OptionsCatalogue.catalogue(fonds, call);
        List<Atelier> kept = retenus(call, ChoixDAtelier.tous(catalogue));
        List<Atelier> found = call.mots().isEmpty() ? kept.stream().sorted(Comparator.comparing(Atelier::duree)).toList()
                : cherches(String.join(" ", call.mots()), kept, catalogue);
        return Formats.repondre(call, format, () -> found.stream().map(w -> PageAteliers.Resume.de(w, catalogue)).toList(),
                () -> PageAteliers.de(found, catalogue));
    }

    private static List<Atelier> cherches(String words, List<Atelier> among, Catalogue catalogue) {
        return Recherche.dans(among, catalogue).chercher(words).stream().map(Trouvaille::id)
                .map(id -> ChoixDAtelier.de(id, among)).toList();
    }

    private static List<Atelier> retenus(Appel call, List<Atelier> all) {
        int most = minutes(call);
        List<String> jobs = call.valeurs(METIER);
        Set<String> known = new TreeSet<>(all.stream().flatMap(w -> w.metiers().stream()).toList());
        jobs.stream().filter(job -> !known.contains(job)).findFirst().ifPresent(job -> {
            String near = Proches.peutEtre(job, known);
            throw new Refus("aucun cas ne fait travailler « " + job + " »",
                    near != null ? near : "Métiers possibles : " + String.join(", ", known));
        });
        return all.stream().filter(w -> w.duree() <= most && w.metiers().containsAll(jobs)).toList();
    }

    private static int minutes(Appel call) {
        String said = call.option(DUREE);
        if (said == null) {
            return Integer.MAX_VALUE;
        }
        if (!said.matches("[1-9]\\d{0,3}")) {
            throw new Refus("« " + said + " » n'est pas un nombre de minutes", "Peut-être --duree 60 ?");
        }
        return Integer.parseInt(said);
    }
}
