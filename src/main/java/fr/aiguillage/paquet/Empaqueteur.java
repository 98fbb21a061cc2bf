package fr.aiguillage.paquet;

import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.catalogue.lecture.Mappeur;
import fr.aiguillage.moteur.BaseDeRegles;
import fr.aiguillage.moteur.LecteurRegles;
import fr.aiguillage.moteur.Regle;
import fr.aiguillage.verification.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks our own catalogue and packs it, at build time. */
public final class Empaqueteur {

    /** What a line of the build's log begins with when it is meant for whoever edits the catalogue. */
    static final String MARQUE = "aiguillage: ";

    private Empaqueteur() {
    }

    /** Arguments: the folder of the catalogue, that of the rules, the file to write, the version of the product. */
    public static void main(String[] args) throws IOException {
        List<Regle> rules = LecteurRegles.lire(Path.of(args[1]));
        Verification check = Verification.de(Path.of(args[0]), rules);
        refuser(check.anomalies());
        refuser(BaseDeRegles.fautes(LecteurRegles.textes(Path.of(args[1]))));
        Path out = Path.of(args[2]);
        Files.createDirectories(out.getParent());
        Files.write(out, Mappeur.JSON.writeValueAsBytes(Paquet.de(args[3], check.catalogue(), rules)));
        Files.write(Path.of(out.getParent() + Produit.LIEUX), check.catalogue().decoupage().tous().octets());
        for (Genre genre : Produit.A_PART) {
            Files.write(Path.of(out.getParent() + Produit.nom(genre)),
                    Mappeur.JSON.writeValueAsBytes(check.catalogue().liste(genre, genre.type())));
        }
    }

    private static void refuser(List<Anomalie> faults) {
        if (!faults.isEmpty()) {
            // The build may have left the mark of a colour at the beginning of the line.
            System.err.println();
            faults.stream().map(Anomalie::texte)
                    .forEach(text -> text.lines().forEach(line -> System.err.println(MARQUE + line)));
            throw new IllegalStateException(faults.size() + " fault(s) in the knowledge base");
        }
    }
}
