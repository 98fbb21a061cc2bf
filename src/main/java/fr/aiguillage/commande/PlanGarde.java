package fr.aiguillage.commande;

import fr.aiguillage.plan.lecture.EcrivainPlan;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.Json;
import fr.aiguillage.rendu.PlanRendu;
import fr.aiguillage.rendu.RenduOdt;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The files in which a plan, how it stands, or the amendment that it calls for, can be kept. */
enum PlanGarde {
    /** The plan itself, as it was cut, to be corrected. */
    DECOUPE, MARKDOWN, HTML, JSON, CSV, ODT;

    private static final Map<String, PlanGarde> BILAN = Map.ofEntries(Map.entry("yaml", DECOUPE), Map.entry("yml", DECOUPE),
            Map.entry("md", MARKDOWN), Map.entry("markdown", MARKDOWN), Map.entry("html", HTML), Map.entry("htm", HTML),
            Map.entry("json", JSON), Map.entry("csv", CSV), Map.entry("odt", ODT));
    private static final Map<String, PlanGarde> AVENANT = Map.of("md", MARKDOWN, "markdown", MARKDOWN, "html", HTML,
            "htm", HTML, "odt", ODT);

    /** By the end of a name, or the form asked for. */
    static PlanGarde pour(Appel call, String name, boolean amendment) {
        return amendment ? Formats.pour(call, name, new TreeMap<>(AVENANT), "Peut-être un nom en .odt ou .md ?")
                : Formats.pour(call, name, new TreeMap<>(BILAN),
                "Peut-être un nom en .odt, .html, .csv, .md ou .json, ou en .yaml pour le plan découpé ?");
    }

    /** The whole file. */
    byte[] octets(PlanRendu plan, boolean amendment) {
        return switch (this) {
            case DECOUPE -> texte(EcrivainPlan.ecrire(plan.bilan().utile()));
            case JSON -> texte(Json.rendre(plan.donnees()));
            case CSV -> texte(plan.csv());
            case ODT -> RenduOdt.rendre(amendment ? plan.avenant(Format.MARKDOWN) : plan.note());
            case HTML -> page(Format.HTML, plan, amendment);
            case MARKDOWN -> page(Format.MARKDOWN, plan, amendment);
        };
    }

    private static byte[] page(Format form, PlanRendu plan, boolean amendment) {
        return texte(form.rendre(amendment ? plan.avenant(form) : plan.page(form)));
    }

    private static byte[] texte(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
