package fr.aiguillage.shell;

import fr.aiguillage.commande.Commande;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What one may want to do, and lines that do it: from a file of ours, for they name things of the catalogue. */
final class Exemples {

    private static final String FICHIER = "aide.txt";
    private static final String TITRE = "# ";
    private static final String RESTE = "Et aussi";

    private final Map<String, List<Commande>> groupes = new LinkedHashMap<>();
    private final Map<String, List<String>> lignes = new LinkedHashMap<>();

    /** The examples of these commands; those of no other are kept. */
    Exemples(List<Commande> commandes) {
        Noms names = new Noms(commandes);
        String group = RESTE;
        for (String line : lire().lines().toList()) {
            Noms.Trouvee found = names.connue(Decoupe.mots(line));
            group = line.startsWith(TITRE) ? line.substring(TITRE.length()) : group;
            if (found != null) {
                groupes.computeIfAbsent(group, g -> new ArrayList<>()).add(found.commande());
                lignes.computeIfAbsent(found.commande().nom(), n -> new ArrayList<>()).add(line);
            }
        }
        commandes.stream().filter(c -> !lignes.containsKey(c.nom()))
                .forEach(c -> groupes.computeIfAbsent(RESTE, g -> new ArrayList<>()).add(c));
    }

    /** The commands by what one wants to do; those without example come last. */
    Map<String, List<Commande>> groupes() {
        return groupes;
    }

    List<String> de(Commande commande) {
        return lignes.getOrDefault(commande.nom(), List.of());
    }

    private static String lire() {
        try (InputStream in = Exemples.class.getResourceAsStream(FICHIER)) {
            return new String(Objects.requireNonNull(in, FICHIER).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
