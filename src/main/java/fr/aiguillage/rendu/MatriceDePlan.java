package fr.aiguillage.rendu;

import fr.aiguillage.bilan.BilanDePlan;
import fr.aiguillage.bilan.Couverture;
import fr.aiguillage.bilan.Couverture.Reponse;
import fr.aiguillage.bilan.Couverture.Statut;
import fr.aiguillage.bilan.Inscrite;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.moteur.faits.Appui;
import fr.aiguillage.moteur.faits.Correspondance.Force;
import fr.aiguillage.rendu.Matrice.Case;
import fr.aiguillage.rendu.Matrice.Ligne;
import fr.aiguillage.rendu.Matrice.Marque;
import fr.aiguillage.rendu.Matrice.Noms;
import fr.aiguillage.rendu.Matrice.Tete;
import fr.aiguillage.recherche.Reperes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The measures of the reference texts, and the actions of a plan that answer to them. */
final class MatriceDePlan {

    static final Map<Statut, Marque> STATUTS = new EnumMap<>(Map.of(Statut.COUVERTE, new Marque("■", "couverte"),
            Statut.PARTIELLE, new Marque("▪", "partielle"), Statut.SANS_ACTION, new Marque("□", "sans action"),
            Statut.HORS_ECHELON, new Marque("–", "hors échelon")));
    static final Map<Force, Marque> FORCES = new EnumMap<>(Map.of(
            Force.PRINCIPAL, new Marque("●", "y répond d'abord"), Force.SECONDAIRE, new Marque("○", "la touche aussi")));

    private final BilanDePlan bilan;
    private final Catalogue catalogue;

    private MatriceDePlan(BilanDePlan balance, Catalogue catalogue) {
        bilan = balance;
        this.catalogue = catalogue;
    }

    static Matrice de(BilanDePlan balance, Catalogue catalogue) {
        return new MatriceDePlan(balance, catalogue).matrice();
    }

    private Matrice matrice() {
        return new Matrice("Mesures et actions du plan", new Noms("mesures", "Statut", "Axe"),
                Stream.concat(FORCES.values().stream(), STATUTS.values().stream()).toList(),
                bilan.actions().stream().map(MatriceDePlan::colonne).toList(),
                bilan.couverture().stream().map(this::ligne).toList());
    }

    private static Tete colonne(Inscrite one) {
        return new Tete(one.nom(), ActionsDePlan.nom(one), ActionsDePlan.details(one.alignee().action()));
    }

    private Ligne ligne(Couverture one) {
        String number = PageMesure.titre(catalogue, one.mesure(), Reperes.numero(one.mesure()));
        List<String> details = new ArrayList<>(List.of(one.regle() + "."));
        if (!one.outils().isEmpty()) {
            details.add("Peuvent y servir : "
                    + one.outils().stream().map(Fiche::nom).collect(Collectors.joining(" ; ")));
        }
        return new Ligne(new Tete(number, number + ". " + one.mesure().titre(), details), STATUTS.get(one.statut()),
                one.mesure().axe(), bilan.actions().stream().map(action -> cellule(one, action)).toList());
    }

    private static Case cellule(Couverture measure, Inscrite action) {
        return measure.reponses().stream().filter(answer -> answer.inscrite() == action).findFirst()
                .map(answer -> new Case(FORCES.get(answer.force()), "", preuves(measure, answer))).orElse(Case.VIDE);
    }

    /** By which national action, in which words, by whose decision. */
    static List<String> preuves(Couverture measure, Reponse answer) {
        List<String> lines = new ArrayList<>();
        if (answer.numero() != null) {
            lines.add("Action nationale " + answer.numero());
        }
        answer.inscrite().alignee().retenus().stream().filter(one -> one.mesure().equals(measure.mesure().id()))
                .flatMap(one -> one.preuves().stream()).map(MatriceDePlan::preuve).distinct().forEach(lines::add);
        var decision = answer.inscrite().alignee().decision();
        if (decision != null) {
            lines.add("Décidé par : " + decision.role() + ", le " + Jours.dit(decision.le()));
        }
        if (answer.inscrite().anterieure()) {
            lines.add("Dite d'années antérieures au plan : n'engage pas pour les suivantes");
        }
        return lines;
    }

    private static String preuve(Appui support) {
        return "« " + String.join(" », « ", support.preuve().mots()) + " » : " + support.regle();
    }
}
