package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.catalogue.lecture.Arbre;
import fr.aiguillage.catalogue.lecture.Lecture;
import fr.aiguillage.catalogue.lecture.Lecture.Cle;
import fr.aiguillage.catalogue.lecture.LecteurYaml;
import fr.aiguillage.moteur.Regle;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The checks of one catalogue, run in two passes: the second compares entries, and only those that the first found
 * sound.
 */
final class Enquete {

    private static final String IDENTITE = "catalogue.yaml";
    private static final List<Controle> CHACUN = List.of(new ControleRenvois(), new ControleSources(),
            new ControleCriteres(), new ControleValeurs(), new ControleBornes(), new ControleAttributs(),
            new ControlePeriodes(), new ControleCycles(), new ControleMesures(), new ControleTerritoires(),
            new ControleFiches(), new ControlePartenaires(), new ControleQualifications(), new ControleBesoins(),
            new ControleGardeFous(), new ControleMasques(), new ControleContacts(), new ControleLexiques(),
            new ControleNotions(), new ControleRegles(), new ControleAteliers(), new ControlePublics(),
            new ControleEpaisseur());
    private static final List<Controle> ENSEMBLE = List.of(new ControleContradictions(), new ControleDoublons());

    /** What deserves a word from the author but lets the entry serve. */
    private static final Set<String> REMARQUES = Set.of("besoin-sans-reponse", "besoin-sans-regle",
            "jugement-sans-regle", "garde-fou-sans-regle", "nom-en-double", "meme-reponse", "deja-dit",
            ControleEpaisseur.MINCE);

    private final Contexte lu;
    private final List<Anomalie> faults = new ArrayList<>();
    private final List<Anomalie> appuis = new ArrayList<>();
    private final Contexte sain;

    Enquete(Path directory, Lecture reading, Catalogue base, List<Regle> rules) {
        faults.addAll(reading.anomalies());
        lu = new Contexte(reading.catalogue(), base, base.plus(reading.catalogue()), reading.arbres(),
                reading.catalogue().identites().isEmpty() ? null : identite(directory), cles(faults), rules);
        faults.addAll(sansAppui(passer(CHACUN, lu)));
        faults.addAll(passer(ENSEMBLE, lu.sans(cles(faults))));
        sain = epurer(lu.sans(cles(faults)));
    }

    private static @Nullable Arbre identite(Path directory) {
        return LecteurYaml.lire(directory.resolve(IDENTITE), IDENTITE, new ArrayList<>());
    }

    private static List<Anomalie> passer(List<Controle> checks, Contexte contexte) {
        List<Anomalie> found = new ArrayList<>();
        checks.forEach(check -> check.controler(contexte, found::add));
        return found;
    }

    /** Takes out what leans on what is out, until nothing does. */
    private Contexte epurer(Contexte contexte) {
        List<Anomalie> leaning = passer(CHACUN, contexte).stream().filter(Enquete::appui).toList();
        appuis.addAll(leaning);
        Set<Cle> more = cles(leaning);
        return more.isEmpty() ? contexte : epurer(contexte.sans(more));
    }

    private static boolean appui(Anomalie fault) {
        return fault.regle().equals(Contexte.APPUI);
    }

    private static List<Anomalie> sansAppui(List<Anomalie> found) {
        return found.stream().filter(fault -> !appui(fault)).toList();
    }

    /** The entries that cannot serve. */
    private static Set<Cle> cles(List<Anomalie> faults) {
        Set<Cle> keys = new HashSet<>();
        faults.stream().filter(fault -> !REMARQUES.contains(fault.regle())).map(Anomalie::fichier)
                .forEach(file -> Genre.duDossier(file.split("/", 2)[0]).filter(genre -> file.endsWith(".yaml"))
                        .ifPresent(genre -> keys.add(new Cle(genre, id(genre, file)))));
        return keys;
    }

    private static String id(Genre genre, String file) {
        return Normalizer.normalize(file.substring(genre.dossier().length() + 1, file.length() - ".yaml".length()),
                Normalizer.Form.NFC);
    }

    Catalogue lu() {
        return lu.propre();
    }

    Catalogue sain() {
        return sain.propre();
    }

    /** All that is to be mended. */
    List<Anomalie> anomalies() {
        return faults.stream().distinct().sorted().toList();
    }

    /** Why what is out is out. */
    List<Anomalie> mises() {
        return Stream.concat(faults.stream(), appuis.stream()).filter(fault -> !REMARQUES.contains(fault.regle()))
                .distinct().sorted().toList();
    }
}
