package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.verification.Verification;
import fr.aiguillage.moteur.BaseDeRegles;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.moteur.Moteur;
import fr.aiguillage.moteur.Regle;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.paquet.Produit;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The knowledge at hand: ours, packed at build, and the directories that a call adds. Read once, when first needed. */
final class Fonds {

    private final Map<Demande, Orienteur> orienteurs = new ConcurrentHashMap<>();
    private @Nullable Produit produit;

    /** Which catalogues a call wants: ours or not, and which directories. */
    record Demande(List<Path> dossiers, boolean seul) {
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

    /** The catalogues without the rules, for commands that only look things up. */
    Charge catalogue(Demande wanted) {
        Catalogue all = wanted.seul() ? Catalogue.vide() : produit().catalogue();
        List<String> warnings = new ArrayList<>();
        for (Path directory : wanted.dossiers()) {
            all = all.plus(ajoute(directory, all, warnings));
        }
        return new Charge(all, warnings);
    }

    private Orienteur charger(Demande wanted) {
        Set<String> families = wanted.seul() ? Set.of() : BaseDeRegles.familles();
        List<String> warnings = new ArrayList<>();
        Moteur engine = Moteur.precompile(families, () -> {
            Charge loaded = catalogue(wanted);
            warnings.addAll(loaded.avertissements());
            return new Connaissances(loaded.catalogue(), regles(families));
        });
        return new Orienteur(engine, produit().version(), warnings);
    }

    private List<Regle> regles(Set<String> families) {
        return produit().regles().stream()
                .filter(r -> r.famille().equals(BaseDeRegles.GENERIQUE) || families.contains(r.famille())).toList();
    }

    /** Catalogues read, and what was left out of them. */
    record Charge(Catalogue catalogue, List<String> avertissements) {
    }

    private static Catalogue ajoute(Path directory, Catalogue base, List<String> warnings) {
        if (!Files.isDirectory(directory) || !Files.isReadable(directory)) {
            throw new Refus("le dossier de catalogue « " + directory + " » n'existe pas ou ne peut pas être lu");
        }
        try {
            Verification check = Verification.ajoutee(directory, base);
            check.anomalies().stream().map(Anomalie::texte).map(text -> "Laissé de côté dans « " + directory.getFileName() + " » : " + text)
                    .forEach(warnings::add);
            return check.saine();
        } catch (UncheckedIOException e) {
            throw new Refus("le dossier de catalogue « " + directory + " » ne peut pas être lu");
        }
    }
}
