package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.moteur.BaseDeRegles;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.moteur.Moteur;
import fr.aiguillage.moteur.Regle;
import fr.aiguillage.moteur.ajoutees.RegleAjoutee;
import fr.aiguillage.moteur.ajoutees.ReglesAjoutees;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.paquet.Produit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The knowledge at hand: ours, packed at build, and the directories that a call adds. Read once, when first needed. */
final class Fonds {

    private final Map<Demande, Orienteur> orienteurs = new ConcurrentHashMap<>();
    private @Nullable Produit produit;

    /** Which catalogues a call wants: ours or not, which directories, and whether their rules run. */
    record Demande(List<Path> dossiers, boolean seul, boolean avecRegles) {
    }

    synchronized Produit produit() {
        if (produit == null) {
            produit = Produit.lire();
        }
        return produit;
    }

    Orienteur orienteur(Demande wanted) {
        return orienteurs.computeIfAbsent(wanted, this::charger);
    }

    /** The catalogues, without the rules that are ours: those who only look things up need no more. */
    Charge catalogue(Demande wanted) {
        Catalogue all = wanted.seul() ? Catalogue.vide() : produit().catalogue();
        List<RegleAjoutee> rules = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (Path directory : wanted.dossiers()) {
            DossierAjoute added = DossierAjoute.lire(directory, all, wanted.avecRegles());
            all = all.plus(added.catalogue());
            rules.addAll(added.regles());
            warnings.addAll(avertissements(directory, added, wanted.avecRegles()));
        }
        return new Charge(all, rules, warnings);
    }

    private Orienteur charger(Demande wanted) {
        Set<String> families = wanted.seul() ? Set.of() : BaseDeRegles.familles();
        List<RegleAjoutee> added = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        Moteur engine = Moteur.precompile(families, () -> {
            Charge loaded = catalogue(wanted);
            warnings.addAll(loaded.avertissements());
            added.addAll(loaded.regles());
            return new Connaissances(loaded.catalogue(), regles(families, added));
        }, () -> added);
        return new Orienteur(engine, produit().version(), warnings);
    }

    private List<Regle> regles(Set<String> families, List<RegleAjoutee> added) {
        return Stream.concat(produit().regles().stream()
                        .filter(r -> r.famille().equals(BaseDeRegles.GENERIQUE) || families.contains(r.famille())),
                added.stream().map(RegleAjoutee::regle)).toList();
    }

    /** Catalogues read, the rules that came with them, and what was left out. */
    record Charge(Catalogue catalogue, List<RegleAjoutee> regles, List<String> avertissements) {
    }

    private static List<String> avertissements(Path directory, DossierAjoute added, boolean withRules) {
        String name = "« " + directory.getFileName() + " »";
        List<String> all = new ArrayList<>(added.anomalies().stream()
                .map(fault -> "Laissé de côté dans " + name + " : " + fault.texte()).toList());
        if (!withRules && ReglesAjoutees.presentes(directory)) {
            all.add("Les règles de " + name + " ne s'appliquent pas : il faut demander --avec-regles.");
        }
        return all;
    }
}
