package fr.aiguillage.plan.lecture;

import fr.aiguillage.catalogue.ecriture.Ecriture;
import fr.aiguillage.catalogue.lecture.LecteurYaml;
import fr.aiguillage.catalogue.lecture.Mappeur;
import fr.aiguillage.plan.Plan;
import fr.aiguillage.plan.PlanIllisible;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes plans in our format, with the comments that help to go on from there. */
public final class EcrivainPlan {

    private EcrivainPlan() {
    }

    /** A plan to be filled in. */
    public static String modele() {
        return ressource("modele.yaml");
    }

    /**
     * The plan, which reads back as it is.
     *
     * @throws PlanIllisible when it would be too long to be read back
     */
    public static String ecrire(Plan plan) {
        String text = ressource("entete.txt") + Ecriture.yaml(Mappeur.JSON.valueToTree(plan));
        if (text.getBytes(StandardCharsets.UTF_8).length > LecteurYaml.OCTETS_MAX) {
            throw new PlanIllisible(plan.id(), "taille", "découpé, ce plan dépasse " + LecteurYaml.OCTETS_MAX / 1024
                    + " Kio", "Peut-être le couper en plusieurs fichiers ?");
        }
        return text;
    }

    private static String ressource(String name) {
        try (InputStream in = Plan.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("ressource absente : " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
