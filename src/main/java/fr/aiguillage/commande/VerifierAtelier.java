package fr.aiguillage.commande;

import fr.aiguillage.atelier.Repetition;
import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.PageConstats;
import fr.aiguillage.verification.Verification;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says what is wrong or thin in cases: as they are written, and once they are played. */
record VerifierAtelier(Fonds fonds) implements Commande {

    @Override
    public String nom() {
        return "atelier verifier";
    }

    @Override
    public String description() {
        return "relit des cas d'atelier, les joue, et dit ce qui ne va pas ou manque";
    }

    @Override
    public List<Option> options() {
        return OptionsCatalogue.et(OptionDate.AU, Formats.option(Formats.TEXTE_OU_JSON));
    }

    @Override
    public Parametres parametres() {
        return new Parametres("CAS|DOSSIER", 0, 1);
    }

    @Override
    public int executer(Appel call) {
        Format format = Formats.choisi(call, Formats.TEXTE_OU_JSON);
        List<Anomalie> findings = constats(call);
        Formats.repondre(call, format, () -> new VerifierCatalogue.Constats(findings),
                () -> PageConstats.de("Vérification des ateliers", findings));
        return findings.isEmpty() ? 0 : 1;
    }

    private List<Anomalie> constats(Appel call) {
        Fonds.Demande wanted = OptionsSituation.demande(call);
        Path directory = call.mots().isEmpty() ? null : Path.of(call.mots().get(0)).toAbsolutePath().normalize();
        if (directory != null && Files.isDirectory(directory)) {
            return du(directory, wanted, call);
        }
        List<Atelier> all = ChoixDAtelier.tous(fonds.catalogue(wanted).catalogue());
        List<Atelier> chosen = call.mots().isEmpty() ? all : List.of(ChoixDAtelier.de(call.mots().get(0), all));
        Stream<Anomalie> written = wanted.dossiers().stream().flatMap(added -> ecrits(verification(added, wanted)));
        return Stream.concat(written, joues(chosen, fonds.orienteur(wanted), call)).sorted().toList();
    }

    /** Those of one catalogue directory, on top of what the call already wants. */
    private List<Anomalie> du(Path directory, Fonds.Demande wanted, Appel call) {
        List<Path> directories = new ArrayList<>(wanted.dossiers());
        directories.add(directory);
        Orienteur orienteur = fonds.orienteur(new Fonds.Demande(directories, wanted.seul(), wanted.avecRegles()));
        Verification check = verification(directory, wanted);
        return Stream.concat(ecrits(check),
                joues(check.saine().liste(Genre.ATELIER, Atelier.class), orienteur, call)).sorted().toList();
    }

    private Verification verification(Path directory, Fonds.Demande wanted) {
        Catalogue base = wanted.seul() ? Catalogue.vide() : fonds.produit().catalogue();
        try {
            return Verification.de(directory, List.of(), base);
        } catch (UncheckedIOException e) {
            throw new Refus("« " + directory + " » ne peut pas être lu");
        }
    }

    private static Stream<Anomalie> ecrits(Verification check) {
        return check.anomalies().stream().filter(fault -> fault.fichier().startsWith(Genre.ATELIER.dossier() + "/")
                || !fault.fichier().contains("/"));
    }

    private static Stream<Anomalie> joues(List<Atelier> chosen, Orienteur orienteur, Appel call) {
        Repetition rehearsal = new Repetition(orienteur, OptionDate.au(call));
        return chosen.stream().flatMap(one -> rehearsal.jouer(one).stream());
    }
}
