package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Qualification;
import fr.aiguillage.catalogue.lecture.Anomalie;
import java.util.function.Consumer;

/** A qualification is either a definition, with criteria, or a judgement, with rules both ways. */
final class ControleQualifications implements Controle {

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        Cibles targets = Cibles.de(contexte);
        contexte.chaque(Qualification.class, (qualification, at) -> {
            if (qualification.jugement()) {
                jugement(qualification, targets, at.dans("jugement"), faults);
            } else if (qualification.sansCritere()) {
                faults.accept(at.anomalie("definition-sans-critere", "« " + qualification.id()
                        + " » n'a aucun critère", "Peut-être « conditions », ou « jugement: true » ?"));
            }
        });
    }

    private static void jugement(Qualification qualification, Cibles targets, Endroit at, Consumer<Anomalie> faults) {
        if (!qualification.sansCritere()) {
            faults.accept(at.anomalie("jugement-et-criteres", "« " + qualification.id()
                    + " » est un jugement et a pourtant des critères", null));
        }
        regle("pour", "vrai", qualification, targets, at, faults);
        regle("contre", "faux", qualification, targets, at, faults);
    }

    private static void regle(String conclusion, String truth, Qualification qualification, Cibles targets, Endroit at,
            Consumer<Anomalie> faults) {
        if (targets.connues() && !targets.contient(conclusion, qualification.id())) {
            faults.accept(at.anomalie("jugement-sans-regle", "aucune règle ne rend « " + qualification.id() + " » "
                    + truth, "Peut-être une règle qui conclut Indice." + conclusion + "(\"" + qualification.id()
                    + "\", …) ?"));
        }
    }
}
