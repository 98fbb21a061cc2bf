package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.situation.LecteurFaits;
import java.util.function.Consumer;

/** Facts that a file states, each under the name of its attribute. */
final class FaitsEcrits {

    private final LecteurFaits reader;
    private final Consumer<Anomalie> faults;

    FaitsEcrits(Catalogue vocabulary, Consumer<Anomalie> faults) {
        this.reader = new LecteurFaits(vocabulary);
        this.faults = faults;
    }

    void controler(Endroit fact) {
        String name = fact.pointeur().substring(fact.pointeur().lastIndexOf('/') + 1);
        try {
            reader.lire(reader.attribut(name), fact.noeud());
        } catch (Malentendu e) {
            faults.accept(fact.anomalie("fait", e.texte(), e.peutEtre()));
        }
    }
}
