package fr.aiguillage.rendu;

import fr.aiguillage.bilan.Avenant;
import fr.aiguillage.bilan.Avenant.Lacune;
import fr.aiguillage.bilan.Avenant.Piste;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.Mesure.Role;
import fr.aiguillage.recherche.Reperes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The draft of an amendment: what could be added, with what is left to decide. */
public final class PageAvenant {

    private static final String A_REMPLIR = "……………";
    private static final List<String> COLONNES = List.of("Pilote, à confirmer", "Public", "Indicateur", "Échéance");

    private final Catalogue catalogue;

    private PageAvenant(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public static Page de(Avenant draft, Catalogue catalogue) {
        return new PageAvenant(catalogue).page(draft);
    }

    private Page page(Avenant draft) {
        String plan = draft.bilan().lu().plan().titre();
        Page page = new Page("Projet d'avenant : " + plan).titre(1, "Projet d'avenant : " + plan);
        page.paragraphe("À relire, à trancher et à compléter avec les partenaires : rien n'est décidé ici. Une mesure peut "
                + "ne pas avoir lieu d'être sur ce territoire ; la retirer est une réponse.");
        page.section("Ce qui a changé depuis le plan", PageMesure.puces(draft.misesAJour().stream()
                .map(PagePlan::alerte)));
        if (draft.lacunes().isEmpty()) {
            page.paragraphe("Chaque mesure à votre main a au moins une action dans ce plan.");
        }
        draft.lacunes().forEach(gap -> lacune(page, gap));
        return page;
    }

    private void lacune(Page page, Lacune gap) {
        Mesure measure = gap.couverture().mesure();
        page.titre(2, PageMesure.titre(catalogue, measure, "Mesure " + Reperes.numero(measure)) + ". " + measure.titre()
                + " (" + MatriceDePlan.STATUTS.get(gap.couverture().statut()).sens() + ")");
        if (!gap.couverture().outils().isEmpty()) {
            page.paragraphe("Peuvent y servir : " + gap.couverture().outils().stream().map(Fiche::nom)
                    .collect(Collectors.joining(" ; ")) + ".");
        }
        page.tableau(COLONNES, gap.pistes().stream().map(one -> rangee(measure, one)).toList());
    }

    private static Bloc.Rangee rangee(Mesure measure, Piste one) {
        String whom = String.join(" ; ", measure.publics());
        String signs = String.join(" ; ", one.action().indicateurs());
        return new Bloc.Rangee("Action " + one.action().numero() + ". " + one.action().libelle(),
                List.of(pilote(one), ou(whom), ou(signs), A_REMPLIR));
    }

    /** Of those named, the text does not always tell who pilots. */
    private static String pilote(Piste one) {
        return ou(Stream.of(Role.PILOTE, Role.PILOTE_OU_PARTENAIRE).map(role -> nommes(one, role))
                .filter(said -> !said.isEmpty()).collect(Collectors.joining(" ; ")));
    }

    private static String nommes(Piste one, Role role) {
        String names = one.pilotages().stream().filter(line -> line.role() == role)
                .flatMap(line -> line.acteurs().stream()).distinct().collect(Collectors.joining(", "));
        return names.isEmpty() || role == Role.PILOTE ? names : "parmi : " + names;
    }

    private static String ou(String said) {
        return said.isEmpty() ? A_REMPLIR : said;
    }
}
