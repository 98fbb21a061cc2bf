package fr.aiguillage.rendu;

import fr.aiguillage.bilan.BilanDePlan;
import fr.aiguillage.bilan.Couverture;
import fr.aiguillage.bilan.Couverture.Statut;
import fr.aiguillage.bilan.Jugement;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Periode;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.plan.Plan;
import fr.aiguillage.recherche.Reperes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a plan stands in a few lines: which measures its actions answer, and how many of its criteria show. */
record EnteteDePlan(BilanDePlan bilan, Catalogue catalogue) {

    private static final int LIGNES = 2;

    /** A page that begins so. */
    Page page() {
        Plan plan = bilan.lu().plan();
        Page page = new Page(plan.titre());
        page.titre(1, plan.titre() + periode(plan));
        textes().forEach(text -> resume(page, text));
        return page.paragraphe(comptes());
    }

    /** Unless the title tells them. */
    private static String periode(Plan plan) {
        @Nullable Periode years = plan.periode();
        return years == null || years.du() != null && plan.titre().contains(years.du()) ? ""
                : " (" + years.du() + "-" + years.au() + ")";
    }

    private List<String> textes() {
        return bilan.couverture().stream().map(one -> one.mesure().document()).distinct().toList();
    }

    /** The numbers of the measures of a text, by standing. */
    private void resume(Page page, String text) {
        long counted = de(text).filter(one -> one.statut() != Statut.HORS_ECHELON).count();
        @Nullable Document document = catalogue.document(text);
        page.paragraphe((document == null ? text : document.abrege()) + ". À votre main (échelon : "
                + new Mots(catalogue).mot("echelle", bilan.echelon()) + "), " + counted + " mesures sur " + de(text).count() + " :");
        numeros(page, text, Statut.COUVERTE, "Couvertes");
        numeros(page, text, Statut.PARTIELLE, "Partielles");
        numeros(page, text, Statut.SANS_ACTION, "Sans action");
        numeros(page, text, Statut.HORS_ECHELON, "Hors échelon, non comptées");
    }

    private Stream<Couverture> de(String text) {
        return bilan.couverture().stream().filter(one -> one.mesure().document().equals(text));
    }

    private void numeros(Page page, String text, Statut status, String label) {
        List<String> numbers = de(text).filter(one -> one.statut() == status)
                .map(one -> Reperes.numero(one.mesure())).toList();
        if (!numbers.isEmpty()) {
            page.resume(label + " (" + numbers.size() + ")", numbers, LIGNES);
        }
    }

    private String comptes() {
        int none = bilan.sansMesure().size();
        String progress = bilan.avancement().entrySet().stream()
                .map(one -> one.getValue() + " " + ActionsDePlan.avancement(one.getKey(), one.getValue()))
                .collect(Collectors.joining(", "));
        return "Actions : " + bilan.actions().size() + ", dont " + none + " sans équivalent. Avancement : "
                + (progress.isEmpty() ? "le plan ne le dit pas" : progress) + ". Méthode : " + methode() + ".";
    }

    private String methode() {
        return Stream.of(Jugement.Statut.values()).map(status -> bilan.methode().stream().filter(one -> one.statut() == status).count() + " " + dit(status))
                .collect(Collectors.joining(", "));
    }

    private static String dit(Jugement.Statut status) {
        return switch (status) {
            case PRESENT -> "présents";
            case PARTIEL -> "partiels";
            case ABSENT -> "absents";
            case A_VERIFIER -> "à vérifier";
        };
    }
}
