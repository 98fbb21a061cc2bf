package fr.aiguillage.plan.lecture;

import fr.aiguillage.plan.Place;
import fr.aiguillage.plan.PlanIllisible;
import fr.aiguillage.plan.decoupe.LignesAlignees;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads Markdown and plain text. */
final class LecteurTexte {

    /** A text longer than that is no plan. */
    static final long OCTETS_MAX = 8L << 20;
    /** What is beyond this on one line is left out. */
    private static final int LIGNE_MAX = 20_000;

    private LecteurTexte() {
    }

    static void lire(Path file, LignesAlignees to) throws IOException {
        String name = file.getFileName().toString();
        if (Files.size(file) > OCTETS_MAX) {
            throw new PlanIllisible(name, "taille", "ce texte dépasse " + (OCTETS_MAX >> 20) + " Mio", null);
        }
        int number = 0;
        for (String line : Feuillets.sans(lignes(file, name))) {
            number++;
            to.lire(line, Place.ligne(number));
        }
        to.fin();
    }

    private static List<String> lignes(Path file, String name) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line.length() > LIGNE_MAX ? line.substring(0, LIGNE_MAX) : line);
            }
        } catch (CharacterCodingException e) {
            throw new PlanIllisible(name, "encodage", "ce fichier n'est pas en UTF-8, après la ligne " + lines.size(),
                    "Peut-être l'enregistrer en UTF-8 ?");
        }
        return lines;
    }
}
