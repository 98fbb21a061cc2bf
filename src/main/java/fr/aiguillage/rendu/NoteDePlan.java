package fr.aiguillage.rendu;

import fr.aiguillage.bilan.BilanDePlan;
import fr.aiguillage.bilan.Couverture;
import fr.aiguillage.bilan.Couverture.Statut;
import fr.aiguillage.bilan.Inscrite;
import fr.aiguillage.bilan.Jugement;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.recherche.Reperes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a coordinator hands over about a plan: two pages, whatever the plan; what does not fit is counted. */
final class NoteDePlan {

    private static final int LACUNES = 16;
    private static final int LIGNES = 9;
    private static final int OUTILS = 2;
    private static final int MOTS = 110;

    private final BilanDePlan bilan;
    private final Catalogue catalogue;
    private final Page page;

    private NoteDePlan(BilanDePlan balance, Catalogue catalogue) {
        bilan = balance;
        this.catalogue = catalogue;
        page = new Page(balance.lu().plan().titre());
    }

    static Page de(BilanDePlan balance, Catalogue catalogue, LocalDate day) {
        return new NoteDePlan(balance, catalogue).page(day);
    }

    private Page page(LocalDate day) {
        new EnteteDePlan(bilan, catalogue).page().blocs().forEach(page::bloc);
        partie("À votre main, sans action", mesures(Statut.SANS_ACTION), LACUNES);
        partie("À votre main, en partie", mesures(Statut.PARTIELLE), LIGNES);
        partie("Actions du plan sans équivalent", bilan.sansMesure().stream().map(NoteDePlan::action), LIGNES);
        partie("À voir dans ce plan", bilan.alertes().stream().map(PagePlan::alerte), LIGNES);
        partie("Méthode : absent du texte", criteres(Jugement.Statut.ABSENT), LIGNES);
        partie("Méthode : en partie", criteres(Jugement.Statut.PARTIEL), LIGNES);
        partie("À demander aux partenaires", bilan.methode().stream()
                .filter(one -> one.statut() == Jugement.Statut.A_VERIFIER && one.question() != null)
                .map(one -> String.valueOf(one.question())), LIGNES);
        return page.separation().paragraphe("Au " + Jours.dit(day) + ". Couverte ne veut pas dire faite : une mesure est "
                + "couverte quand une action du plan y répond d'abord. Il n'y a pas de taux de conformité. Le détail, avec "
                + "les preuves, est dans la page HTML et le tableur.");
    }

    private void partie(String heading, Stream<String> said, int most) {
        List<String> all = said.map(NoteDePlan::courte).toList();
        List<String> lines = new ArrayList<>(all.subList(0, Math.min(most, all.size())));
        int more = all.size() - lines.size();
        if (more > 0) {
            lines.add("et " + more + (more > 1 ? " autres" : " autre"));
        }
        page.section(heading + " (" + all.size() + ")", PageMesure.puces(lines.stream()));
    }

    private Stream<String> mesures(Statut status) {
        return bilan.couverture(status).stream().map(this::mesure);
    }

    private String mesure(Couverture one) {
        String tools = one.outils().stream().limit(OUTILS).map(Fiche::nom).collect(Collectors.joining(" ; "));
        return PageMesure.titre(catalogue, one.mesure(), Reperes.numero(one.mesure())) + ". " + one.mesure().titre()
                + (tools.isEmpty() ? "" : " — peut y servir : " + tools);
    }

    private static String action(Inscrite one) {
        return ActionsDePlan.nom(one);
    }

    private Stream<String> criteres(Jugement.Statut status) {
        return bilan.methode().stream().filter(one -> one.statut() == status).map(Jugement::libelle);
    }

    /** At most two lines of paper. */
    private static String courte(String said) {
        int end = said.length() > 2 * MOTS ? said.lastIndexOf(' ', 2 * MOTS) : said.length();
        return end >= said.length() ? said : said.substring(0, Math.max(1, end)) + "…";
    }
}
