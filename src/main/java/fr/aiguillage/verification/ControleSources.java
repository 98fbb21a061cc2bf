package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.lecture.Anomalie;
import java.util.function.Consumer;

/** A source says where, and that place exists. */
final class ControleSources implements Controle {

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        for (Genre genre : Genre.values()) {
            contexte.propre().tous(genre).keySet().forEach(id -> contexte.endroit(genre, id).tous()
                    .filter(ControleSources::source).forEach(at -> controler(at, contexte, faults)));
        }
    }

    private static boolean source(Endroit at) {
        return at.noeud().isObject() && at.pointeur().matches(".*/source(s/\\d+)?");
    }

    private static void controler(Endroit at, Contexte contexte, Consumer<Anomalie> faults) {
        Endroit document = at.dans("document");
        if (document.existe()) {
            contexte.exiger(Nature.DOCUMENT, document.texte(), document, faults);
            new References(contexte.connu(), document.texte())
                    .controler(at.dans("reference").texte(), at.dans("reference"), faults);
        } else if (!at.dans("url").existe()) {
            faults.accept(at.anomalie("source-vide", "cette source n'a ni document ni adresse",
                    "Peut-être le champ « document », ou « url » ?"));
        }
    }
}
