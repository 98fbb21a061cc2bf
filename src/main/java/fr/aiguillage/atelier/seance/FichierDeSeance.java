package fr.aiguillage.atelier.seance;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.ecriture.Ecriture;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.catalogue.lecture.Arbre;
import fr.aiguillage.catalogue.lecture.LecteurYaml;
import fr.aiguillage.catalogue.lecture.Liaison;
import fr.aiguillage.catalogue.lecture.Mappeur;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A session as a file, which ends with a line that says so: one that was cut short is not taken for a whole one. */
public final class FichierDeSeance {

    private static final String SCHEMA = "seance";
    private static final String SORTE = "sorte";
    private static final String FIN = "fin";
    private static final String ENTETE = """
            # Une séance d'atelier, enregistrée après chaque saisie : « atelier reprendre » la rouvre.
            # Des métiers ou des lettres, jamais le nom de quelqu'un.
            """;

    private FichierDeSeance() {
    }

    /** The text of that file. */
    public static String texte(Seance session) {
        ObjectNode tree = Mappeur.JSON.createObjectNode();
        tree.put(SORTE, SCHEMA);
        tree.setAll((ObjectNode) Mappeur.JSON.valueToTree(session));
        tree.put(FIN, SCHEMA);
        return ENTETE + Ecriture.yaml(tree);
    }

    /**
     * The session that a file holds. The file is only read.
     *
     * @throws SeanceIllisible with everything that is wrong, by line and field
     */
    public static Seance lire(Path file, Catalogue catalogue) {
        List<Anomalie> faults = new ArrayList<>();
        String name = String.valueOf(file.getFileName());
        Arbre tree = arbre(file, name, faults);
        Seance read = tree == null ? null : lier(tree, faults);
        if (tree == null || read == null) {
            throw new SeanceIllisible(faults);
        }
        new ControleDeSeance(tree, catalogue).verifier(read);
        return read;
    }

    /** Another kind of file is told in one line, rather than field by field. */
    private static @Nullable Arbre arbre(Path file, String name, List<Anomalie> faults) {
        Arbre raw = LecteurYaml.lire(file, name, faults);
        if (raw != null && faults.isEmpty() && !SCHEMA.equals(raw.racine().path(SORTE).asString(""))) {
            faults.add(raw.anomalie("", SORTE, "ce fichier n'est pas une séance d'atelier enregistrée",
                    "Peut-être un autre fichier, celui que « --enregistrer » a écrit ?"));
        }
        Arbre tree = faults.isEmpty() ? new Liaison(faults).arbre(file, name, SCHEMA) : null;
        if (raw == null || faults.stream().anyMatch(f -> f.message().contains("« " + FIN + " »"))) {
            faults.add(new Anomalie(name, 0, 0, FIN, "une séance entière se termine par « " + FIN + ": " + SCHEMA
                    + " » : le fichier a peut-être été coupé",
                    "Peut-être en reprendre une copie ? Celui-ci reste comme il est."));
        }
        return tree;
    }

    private static @Nullable Seance lier(Arbre tree, List<Anomalie> faults) {
        ObjectNode bare = (ObjectNode) tree.racine().deepCopy();
        bare.remove(List.of(SORTE, FIN));
        return new Liaison(faults).lier(new Arbre(tree.fichier(), bare, tree.positions()), Seance.class);
    }
}
