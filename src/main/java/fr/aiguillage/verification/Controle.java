package fr.aiguillage.verification;

import fr.aiguillage.catalogue.lecture.Anomalie;
import java.util.function.Consumer;

/** Looks for one family of faults. */
interface Controle {

    /** Reports every fault of the family, each where its author can mend it. */
    void controler(Contexte contexte, Consumer<Anomalie> faults);
}
