package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Devenir;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.recherche.ActionSituee;
import fr.aiguillage.recherche.Liens;
import fr.aiguillage.recherche.Reperes;
import java.time.LocalDate;

/** An action: what it says, in which measure, who takes part, what serves it. */
public final class PageAction {

    private PageAction() {
    }

    public static Page de(ActionSituee place, Catalogue catalogue, LocalDate day) {
        Mesure.Action action = place.action();
        Mesure measure = place.mesure();
        Page page = new Page("Action " + action.numero());
        page.titre(1, PageMesure.titre(catalogue, measure, page.titre()) + ". " + action.libelle()
                + PageMesure.echelon(action, new Mots(catalogue)));
        page.paragraphe("Mesure " + Reperes.numero(measure) + ". " + measure.titre());
        page.paragraphe(PageMesure.texte(catalogue, measure));
        page.section("Précisions", PageMesure.puces(PageMesure.details(action).stream()));
        page.section("Pilotes et partenaires", PageMesure.puces(Liens.lignes(place).stream()
                .map(line -> PageMesure.role(line.role()) + " : " + String.join(", ", line.acteurs()))));
        page.section("Ce qui la sert", PageMesure.entrees(new Liens(catalogue).servant(place), measure,
                new Devenir(catalogue, day)));
        return PageMesure.source(page, catalogue, measure, "action " + action.numero(), day);
    }
}
