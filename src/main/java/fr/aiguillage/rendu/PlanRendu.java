package fr.aiguillage.rendu;

import fr.aiguillage.bilan.Avenant;
import fr.aiguillage.bilan.BilanDePlan;
import fr.aiguillage.bilan.Couverture;
import fr.aiguillage.catalogue.Catalogue;
import java.time.LocalDate;
import java.util.List;

/** How a plan stands, in each of the forms that a coordinator shows. */
public record PlanRendu(BilanDePlan bilan, Catalogue catalogue, LocalDate jour) {

    /** Everything, to be read from top to bottom; with the picture of measures and actions where one can be shown. */
    public Page page(Format form) {
        return switch (form) {
            case HTML -> tableau().titree();
            case MARKDOWN -> PagePlan.de(bilan, catalogue).titree();
            default -> PagePlan.de(bilan, catalogue);
        };
    }

    /** The picture comes once the essential is said. */
    private Page tableau() {
        Page page = new Page(bilan.lu().plan().titre());
        List<Bloc> all = PagePlan.de(bilan, catalogue).blocs();
        int head = (int) all.stream().takeWhile(block -> !(block instanceof Bloc.Titre title && title.niveau() == 2)).count();
        all.subList(0, head).forEach(page::bloc);
        page.grille(MatriceDePlan.de(bilan, catalogue));
        all.subList(head, all.size()).forEach(page::bloc);
        return page;
    }

    /** Two pages to hand over. */
    public Page note() {
        return NoteDePlan.de(bilan, catalogue, jour).titree();
    }

    /** The draft of the amendment that its gaps call for. */
    public Page avenant(Format form) {
        Page draft = PageAvenant.de(Avenant.de(bilan, catalogue), catalogue);
        return form == Format.TEXTE ? draft : draft.titree();
    }

    /** How a standing is said. */
    public static String dit(Couverture.Statut status) {
        return MatriceDePlan.STATUTS.get(status).sens();
    }

    public PlanEnDonnees donnees() {
        return PlanEnDonnees.de(bilan);
    }

    /** One line for each measure and action that answers to it. */
    public String csv() {
        return TableurDePlan.csv(bilan, catalogue);
    }
}
