package fr.aiguillage.prevention;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.criteres.Eligibilite;
import fr.aiguillage.criteres.Exigence;
import fr.aiguillage.logique.Faits;
import fr.aiguillage.logique.FormeNormale;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.Moteur;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Cases written from the documents by someone who did not write the criteria: what each situation must make of them.
 *
 * @param genre what kind of criteria
 * @param id of what
 */
record CasDePublic(Publics genre, String id, List<Attendu> attendus) {

    static final Path DOSSIER = Path.of("cas");
    private static final Moteur MOTEUR = new Moteur(Nous.PRECOMPILEE, Nous.CONNAISSANCES);

    /** One situation, what is known of it once the rules have run, and what must come out. */
    record Attendu(String situation, Faits faits, Verite verite) {

        boolean tient(FormeNormale<Exigence> forme) {
            return new Eligibilite(forme, faits).verdict() == verite;
        }
    }

    static Stream<CasDePublic> tous() {
        return Stream.of(Publics.values()).flatMap(CasDePublic::tous);
    }

    private static Stream<CasDePublic> tous(Publics kind) {
        try (Stream<Path> files = Files.list(DOSSIER.resolve(kind.dossier()))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().map(f -> lire(kind, f)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CasDePublic lire(Publics kind, Path file) {
        try {
            JsonNode root = Ecrit.arbre(Files.readString(file));
            List<Attendu> all = new ArrayList<>();
            root.path("oui").forEach(n -> all.add(attendu(n, Verite.VRAI)));
            root.path("non").forEach(n -> all.add(attendu(n, Verite.FAUX)));
            root.path("a_verifier").forEach(n -> all.add(attendu(n, Verite.INCONNU)));
            return new CasDePublic(kind, file.getFileName().toString().replace(".yaml", ""), all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Attendu attendu(JsonNode situation, Verite truth) {
        return new Attendu(situation.toString(), MOTEUR.conclure(Ecrit.situation(Nous.CATALOGUE, situation.toString()))
                .dossier(), truth);
    }

    @Override
    public String toString() {
        return genre.dossier() + "/" + id;
    }
}
