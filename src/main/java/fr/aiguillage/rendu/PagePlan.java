package fr.aiguillage.rendu;

import fr.aiguillage.bilan.Alerte;
import fr.aiguillage.bilan.BilanDePlan;
import fr.aiguillage.bilan.Couverture;
import fr.aiguillage.bilan.Couverture.Reponse;
import fr.aiguillage.bilan.Couverture.Statut;
import fr.aiguillage.bilan.Jugement;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.moteur.faits.Correspondance.Force;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.plan.Place;
import fr.aiguillage.recherche.Reperes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a plan stands: one screen first, then measure by measure, criterion by criterion, action by action. */
public final class PagePlan {

    private static final int OUTILS = 5;
    private static final int LIEUX = 6;
    private static final int LIGNES = 2;

    private final BilanDePlan bilan;
    private final Catalogue catalogue;
    private final Mots mots;

    private PagePlan(BilanDePlan balance, Catalogue catalogue) {
        bilan = balance;
        this.catalogue = catalogue;
        mots = new Mots(catalogue);
    }

    public static Page de(BilanDePlan balance, Catalogue catalogue) {
        return new PagePlan(balance, catalogue).page();
    }

    private Page page() {
        Page page = new EnteteDePlan(bilan, catalogue).page();
        alertes().limit(LIGNES + 1L).forEach(line -> page.alerte("À voir", line));
        page.section("À votre main : couvertes", mesures(Statut.COUVERTE));
        page.section("À votre main : partielles", mesures(Statut.PARTIELLE));
        page.section("À votre main : sans action", mesures(Statut.SANS_ACTION));
        page.section("Hors échelon, non comptées", mesures(Statut.HORS_ECHELON));
        page.section("Actions sans équivalent", bilan.sansMesure().stream()
                .map(one -> new Bloc.Puce(ActionsDePlan.nom(one), List.of())).toList());
        page.section("À voir dans ce plan", PageMesure.puces(alertes()));
        page.section("Méthode : ce que le texte montre", criteres(Jugement.Statut.PRESENT));
        page.section("Méthode : en partie", criteres(Jugement.Statut.PARTIEL));
        page.section("Méthode : absent du texte", criteres(Jugement.Statut.ABSENT));
        page.section("Méthode : à vérifier auprès de vous", criteres(Jugement.Statut.A_VERIFIER));
        int actions = bilan.actions().size();
        return page.section(actions + (actions > 1 ? " actions trouvées" : " action trouvée"),
                ActionsDePlan.de(bilan.actions()));
    }

    private Stream<String> alertes() {
        return bilan.alertes().stream().map(PagePlan::alerte);
    }

    /** One of them, with its places: of what was not read, each one. */
    static String alerte(Alerte one) {
        String about = one.actions().isEmpty() ? "" : String.join(", ", one.actions()) + " : ";
        List<String> places = one.places().stream().map(Place::dite).filter(said -> !said.isEmpty()).distinct().toList();
        int told = one.type() == Alerte.Type.PAGE_SANS_TEXTE ? places.size() : LIEUX;
        String where = places.stream().limit(told).collect(Collectors.joining(", "));
        return about + one.message() + (where.isEmpty() ? "" : " (" + where + (places.size() > told ? "…" : "") + ")")
                + ".";
    }

    private List<Bloc.Puce> mesures(Statut status) {
        return bilan.couverture(status).stream().map(this::mesure).toList();
    }

    private Bloc.Puce mesure(Couverture one) {
        List<String> lines = new ArrayList<>();
        dire(lines, "Répondent d'abord", actions(one, Force.PRINCIPAL));
        dire(lines, "Touchent aussi", actions(one, Force.SECONDAIRE));
        if (one.statut() == Statut.PARTIELLE) {
            lines.add(one.regle() + ".");
        }
        dire(lines, "Peuvent y servir", outils(one.outils()));
        return new Bloc.Puce(PageMesure.titre(catalogue, one.mesure(), "Mesure " + Reperes.numero(one.mesure())) + ". "
                + one.mesure().titre() + (one.statut() == Statut.HORS_ECHELON
                ? " (échelon : " + mots.mot("echelle", one.echelon()) + ")" : ""), lines);
    }

    private static String actions(Couverture one, Force force) {
        return one.reponses().stream().filter(answer -> answer.force() == force).map(PagePlan::reponse)
                .collect(Collectors.joining(", "));
    }

    private static String reponse(Reponse answer) {
        return answer.inscrite().nom() + (answer.numero() == null ? "" : " (action " + answer.numero() + ")")
                + (answer.inscrite().anterieure() ? " [avant ce plan]" : "");
    }

    private static String outils(List<Fiche> tools) {
        String names = tools.stream().limit(OUTILS).map(Fiche::nom).collect(Collectors.joining(" ; "));
        return names + (tools.size() > OUTILS ? " ; et " + (tools.size() - OUTILS) + " autres" : "");
    }

    private List<Bloc.Puce> criteres(Jugement.Statut status) {
        return bilan.methode().stream().filter(one -> one.statut() == status).map(PagePlan::critere).toList();
    }

    private static Bloc.Puce critere(Jugement one) {
        List<String> lines = new ArrayList<>(one.preuves().stream().map(PagePlan::preuve).toList());
        if (one.question() != null) {
            lines.add("À demander : " + one.question());
        }
        return new Bloc.Puce(one.critere().substring(one.critere().indexOf('/') + 1) + " " + one.libelle(), lines);
    }

    private static String preuve(Jugement.Preuve proof) {
        String place = proof.place().dite();
        return place.isEmpty() ? proof.mots() : "« " + proof.mots() + " » (" + place + ")";
    }

    private static void dire(List<String> lines, String label, String value) {
        if (!value.isEmpty()) {
            lines.add(label + " : " + value);
        }
    }
}
