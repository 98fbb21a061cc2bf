package fr.aiguillage.importation.aidesjeunes;

import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.importation.Format;
import fr.aiguillage.importation.Recolte;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The format of the public simulator « Aides Jeunes ». */
public final class AidesJeunes implements Format {

    @Override
    public String nom() {
        return "aides-jeunes";
    }

    @Override
    public Recolte lire(Path directory, LocalDate today) throws IOException {
        Map<String, ObjectNode> documents = Lexique.documents();
        String document = documents.keySet().iterator().next();
        Depouillement work = new Depouillement(Fichiers.de(directory), document);
        work.depouiller();
        Identite identity = new Identite(nom(), documents.get(document).get("titre").asString(), today.toString(), null,
                List.of(), List.of(), List.of());
        return new Recolte(identity, documents, Lexique.attributs(), work.fiches(), work.laissees(), work.etrangers(),
                work.remarques());
    }
}
