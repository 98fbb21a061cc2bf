package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Datee;
import fr.aiguillage.catalogue.Dates;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.lecture.Anomalie;
import java.util.function.Consumer;

/** Periods have dates of the calendar, and do not end before they start. */
final class ControlePeriodes implements Controle {

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        contexte.chaque(Datee.class, (thing, at) -> controler(at.dans("existence"), faults));
        contexte.chaque(Document.class, (document, at) -> controler(at.dans("periode"), faults));
    }

    private static void controler(Endroit period, Consumer<Anomalie> faults) {
        Endroit from = period.dans("du");
        Endroit to = period.dans("au");
        boolean dated = date(from, faults) & date(to, faults);
        if (dated && Dates.debut(from.texte()).isAfter(Dates.fin(to.texte()))) {
            faults.accept(to.anomalie("periode-inversee", "la période finit (" + to.texte() + ") avant de commencer ("
                    + from.texte() + ")", null));
        }
    }

    /** Whether a date is written there, reporting one that no calendar has. */
    private static boolean date(Endroit at, Consumer<Anomalie> faults) {
        boolean valid = Dates.valide(at.texte());
        if (at.existe() && !valid) {
            faults.accept(at.anomalie("date-impossible", "« " + at.texte() + " » n'est pas une date du calendrier",
                    null));
        }
        return valid;
    }
}
