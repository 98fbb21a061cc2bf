package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Clause;
import fr.aiguillage.catalogue.lecture.Anomalie;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A criterion has one subject that exists, and puts one test to it. */
final class ControleCriteres implements Controle {

    static final List<String> BORNES = List.of("au_moins", "plus_de", "au_plus", "moins_de");
    private static final List<String> EPREUVES =
            List.of("vaut", "parmi", "hors", "aucun", "vide", "compte", "quotient");

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        PublicEcrit.chaqueCritere(contexte, written -> {
            Clause clause = written.clause();
            if (clause.attribut() == null == (clause.qualification() == null)) {
                faults.accept(sujet(clause, written.endroit()));
            } else if (clause.attribut() != null) {
                contexte.exiger(Nature.ATTRIBUT, clause.attribut(), written.endroit().dans("attribut"), faults);
                epreuve(written.endroit(), faults);
            } else {
                contexte.exiger(Nature.QUALIFICATION, clause.sujet(), written.endroit().dans("qualification"), faults);
                notion(written.endroit(), faults);
            }
        });
    }

    private static Anomalie sujet(Clause clause, Endroit at) {
        return clause.attribut() == null
                ? at.anomalie("critere-sans-sujet", "ce critère ne dit pas sur quoi il porte",
                        "Peut-être le champ « attribut », ou « qualification » ?")
                : at.anomalie("critere-a-deux-sujets", "ce critère porte à la fois sur l'attribut « "
                        + clause.attribut() + " » et sur la qualification « " + clause.qualification() + " »",
                        "Peut-être deux critères ?");
    }

    private static void epreuve(Endroit at, Consumer<Anomalie> faults) {
        List<String> tests = epreuves(at);
        if (tests.isEmpty()) {
            faults.accept(at.anomalie("critere-sans-epreuve", "ce critère ne dit pas ce qui est attendu de « "
                    + at.dans("attribut").texte() + " »", "Peut-être « vaut », « parmi » ou « au_moins » ?"));
        } else if (tests.size() > 1) {
            faults.accept(at.anomalie("critere-a-plusieurs-epreuves", "ce critère a plusieurs épreuves : "
                    + tests.stream().map(t -> "« " + t + " »").collect(Collectors.joining(", ")),
                    "Peut-être deux critères ?"));
        }
    }

    /** The tests that are written; bounds count for one. */
    private static List<String> epreuves(Endroit at) {
        List<String> tests = new ArrayList<>(EPREUVES.stream().filter(t -> at.dans(t).existe()).toList());
        BORNES.stream().filter(bound -> at.dans(bound).existe()).findFirst().ifPresent(tests::add);
        return tests;
    }

    private static void notion(Endroit at, Consumer<Anomalie> faults) {
        for (String test : epreuves(at)) {
            if (!test.equals("vaut") || !at.dans("vaut").noeud().isBoolean()) {
                faults.accept(at.dans(test).anomalie("qualification-mal-demandee", "une qualification est vraie ou "
                        + "non : « " + test + ": " + valeur(at.dans(test)) + " » ne convient pas",
                        "Peut-être « vaut: true » ou « vaut: false » ?"));
            }
        }
    }

    private static String valeur(Endroit at) {
        return at.noeud().isValueNode() ? at.noeud().asString() : "…";
    }
}
