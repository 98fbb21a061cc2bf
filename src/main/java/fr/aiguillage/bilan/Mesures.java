package fr.aiguillage.bilan;

import fr.aiguillage.alignement.Alignement;
import fr.aiguillage.bilan.Couverture.Reponse;
import fr.aiguillage.bilan.Couverture.Statut;
import fr.aiguillage.catalogue.Avancement;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.moteur.ReglesDePlan;
import fr.aiguillage.moteur.faits.Correspondance.Force;
import fr.aiguillage.moteur.faits.Couvert;
import fr.aiguillage.moteur.faits.Etat;
import fr.aiguillage.recherche.Reperes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a plan does for each measure of the texts that it is compared with. */
final class Mesures {

    private final Catalogue catalogue;
    private final Echelons echelons;
    private final ReglesDePlan regles;
    private final Outils outils;

    Mesures(Catalogue catalogue, Echelons levels, ReglesDePlan rules, LocalDate day) {
        this.catalogue = catalogue;
        echelons = levels;
        regles = rules;
        outils = new Outils(catalogue, day);
    }

    List<Couverture> couvertes(List<Document> texts, List<Inscrite> actions, String level, @Nullable String place) {
        List<Mesure> measures = texts.stream().flatMap(this::mesures).toList();
        List<List<Reponse>> answers = measures.stream().map(measure -> reponses(measure, actions)).toList();
        List<Etat> states = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            states.add(etat(measures.get(i), answers.get(i), level));
        }
        Map<String, Couvert> judged = regles.couvrir(states);
        List<Couverture> all = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            all.add(couverture(measures.get(i), judged.get(measures.get(i).id()), answers.get(i), place));
        }
        return all;
    }

    private Stream<Mesure> mesures(Document text) {
        return new Reperes(catalogue).enOrdre().stream().filter(measure -> measure.document().equals(text.id()));
    }

    private static List<Reponse> reponses(Mesure measure, List<Inscrite> actions) {
        return actions.stream().flatMap(action -> action.alignee().retenus().stream()
                .filter(one -> one.mesure().equals(measure.id())).map(one -> reponse(action, one)))
                .sorted(Comparator.comparing(Reponse::force)).toList();
    }

    private static Reponse reponse(Inscrite action, Alignement one) {
        return new Reponse(action, one.force(), one.action());
    }

    private Etat etat(Mesure measure, List<Reponse> answers, String level) {
        Predicate<Reponse> former = answer -> answer.inscrite().anterieure();
        Predicate<Reponse> dropped = answer -> answer.inscrite().alignee().action().avancement() == Avancement.ABANDONNE;
        Predicate<Reponse> first = answer -> answer.force() == Force.PRINCIPAL;
        return new Etat(measure.id(), echelons.porte(level, echelons.de(measure)),
                compte(answers, first.and(former.negate()).and(dropped.negate())),
                compte(answers, first.negate().and(former.negate()).and(dropped.negate())),
                compte(answers, former));
    }

    private static int compte(List<Reponse> answers, Predicate<Reponse> kind) {
        return (int) answers.stream().filter(kind).count();
    }

    private Couverture couverture(Mesure measure, Couvert judged, List<Reponse> answers, @Nullable String place) {
        Statut status = Statut.valueOf(judged.degre().name());
        return new Couverture(measure, echelons.de(measure), status, judged.regle(), answers,
                status == Statut.SANS_ACTION || status == Statut.PARTIELLE ? outils.pour(measure, place) : List.of());
    }
}
