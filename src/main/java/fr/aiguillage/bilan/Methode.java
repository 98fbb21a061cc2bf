package fr.aiguillage.bilan;

import fr.aiguillage.bilan.Reconnaissance.Expression;
import fr.aiguillage.bilan.Jugement.Preuve;
import fr.aiguillage.bilan.Jugement.Statut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Controle;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.moteur.ReglesDePlan;
import fr.aiguillage.moteur.faits.Conforme;
import fr.aiguillage.moteur.faits.Constatation;
import fr.aiguillage.plan.Plan;
import fr.aiguillage.recherche.Reperes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges how a plan is made, criterion by criterion, on what its text shows. */
final class Methode {

    private final List<Critere> criteres = new ArrayList<>();
    private final ReglesDePlan regles;

    private record Critere(Controle controle, String libelle, List<List<Expression>> mots) {
    }

    /** What was found for a criterion. */
    private record Releve(Constatation constatation, List<Preuve> preuves) {
    }

    Methode(Catalogue catalogue, ReglesDePlan rules) {
        regles = rules;
        Map<String, Controle> controls = new HashMap<>();
        catalogue.liste(Genre.CONTROLE, Controle.class).forEach(one -> controls.put(one.id(), one));
        for (Mesure measure : new Reperes(catalogue).enOrdre()) {
            Reperes.actions(measure).filter(action -> controls.containsKey(action.id()))
                    .map(action -> critere(controls.get(action.id()), action.action().libelle()))
                    .forEach(criteres::add);
        }
    }

    private static Critere critere(Controle control, String label) {
        return new Critere(control, label, control.mots().stream().map(Expression::ensemble).toList());
    }

    /** Every criterion, in the order of its document. */
    List<Jugement> juger(Plan plan, List<Dit> said) {
        Map<String, Releve> found = new HashMap<>();
        criteres.forEach(one -> found.put(one.controle().id(), releve(one, plan, said)));
        Map<String, Conforme> judged = regles.verifier(found.values().stream().map(Releve::constatation).toList());
        return criteres.stream().map(one -> jugement(one, found, judged)).toList();
    }

    private static Jugement jugement(Critere one, Map<String, Releve> found, Map<String, Conforme> judged) {
        String id = one.controle().id();
        Conforme verdict = judged.get(id);
        Statut status = Statut.valueOf(verdict.degre().name());
        return new Jugement(id, one.libelle(), status, verdict.regle(), found.get(id).preuves(),
                status == Statut.PRESENT ? null : one.controle().question());
    }

    /** Whether more than the actions may tell it. */
    private static boolean dansLeTexte(Controle control) {
        return control.champ() == null ? control.dans() != Controle.Portion.INDICATEURS
                : control.champ() != Controle.Champ.TEXTE_DES_ACTIONS && !control.mots().isEmpty();
    }

    private static Releve releve(Critere one, Plan plan, List<Dit> said) {
        Controle control = one.controle();
        boolean whole = !plan.passages().isEmpty() || !dansLeTexte(control);
        List<Preuve> spoken = control.champ() == Controle.Champ.TEXTE_DES_ACTIONS ? List.of()
                : new Paroles(control.dans(), one.mots()).dans(plan, said);
        if (control.champ() == null) {
            return new Releve(new Constatation(control.id(), false, spoken.size(), 0, 0, control.acte(), whole), spoken);
        }
        Champs.Compte count = Champs.compter(control.champ(), plan, one.mots());
        List<Preuve> proofs = new ArrayList<>(count.preuves());
        proofs.addAll(spoken);
        return new Releve(new Constatation(control.id(), true, spoken.size(), count.porteurs(), count.attendus(),
                control.acte(), whole), proofs);
    }
}
