package fr.aiguillage.rendu;

import fr.aiguillage.bilan.BilanDePlan;
import fr.aiguillage.bilan.Couverture;
import fr.aiguillage.bilan.Couverture.Reponse;
import fr.aiguillage.bilan.Inscrite;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.plan.ActionDuPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a plan stands, as a table: one line for each measure and action that answers to it, none forgotten. */
final class TableurDePlan {

    private static final List<String> MESURE = List.of("Texte", "Mesure", "Titre", "Axe", "Échelon", "Statut");
    private static final List<String> REPONSE = List.of("Action du plan", "Place", "Ce que dit l'action", "Réponse",
            "Action nationale", "Pilote", "Partenaires", "Indicateurs", "Calendrier", "Avancement", "Preuves");
    private static final String SANS_EQUIVALENT = "action sans équivalent";

    private final Catalogue catalogue;
    private final Mots mots;

    private TableurDePlan(Catalogue catalogue) {
        this.catalogue = catalogue;
        mots = new Mots(catalogue);
    }

    static String csv(BilanDePlan balance, Catalogue catalogue) {
        TableurDePlan table = new TableurDePlan(catalogue);
        List<List<String>> rows = new ArrayList<>(List.of(ensemble(MESURE, REPONSE)));
        balance.couverture().forEach(one -> table.lignes(one, rows));
        List<String> none = List.of("", "", "", "", "", SANS_EQUIVALENT);
        balance.sansMesure().forEach(one -> rows.add(ensemble(none, table.action(one, "", "", List.of()))));
        return Csv.rendre(rows);
    }

    private void lignes(Couverture one, List<List<String>> rows) {
        List<String> measure = mesure(one);
        one.reponses().forEach(answer -> rows.add(ensemble(measure, reponse(one, answer))));
        if (one.reponses().isEmpty()) {
            rows.add(ensemble(measure, Collections.nCopies(REPONSE.size(), "")));
        }
    }

    private List<String> mesure(Couverture one) {
        String text = one.mesure().document();
        var document = catalogue.document(text);
        return List.of(document == null ? text : document.abrege(),
                one.mesure().id().substring(text.length() + 1), one.mesure().titre(), one.mesure().axe(),
                mots.mot("echelle", one.echelon()), MatriceDePlan.STATUTS.get(one.statut()).sens());
    }

    private List<String> reponse(Couverture measure, Reponse answer) {
        return action(answer.inscrite(), MatriceDePlan.FORCES.get(answer.force()).sens(), texte(answer.numero()),
                MatriceDePlan.preuves(measure, answer));
    }

    private List<String> action(Inscrite one, String strength, String national, List<String> proofs) {
        ActionDuPlan action = one.alignee().action();
        return List.of(one.nom(), one.place().dite(), action.dit(), strength, national, texte(action.pilote()),
                String.join(", ", ensemble(action.partenaires(), action.acteurs())),
                String.join(" ; ", action.indicateurs()), texte(action.calendrier()),
                action.avancement() == null ? "" : ActionsDePlan.avancement(action.avancement(), 1),
                String.join(" ; ", proofs));
    }

    private static String texte(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static List<String> ensemble(List<String> first, List<String> then) {
        List<String> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }
}
