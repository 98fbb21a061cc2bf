package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.mots.Proches;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A measure belongs to a document, and its actions have numbers of their own. */
final class ControleMesures implements Controle {

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        Map<String, String> owners = new HashMap<>();
        contexte.chaque(Mesure.class, (measure, at) -> {
            document(measure, at.dans("id"), contexte, faults);
            numeros(measure, at, owners, faults);
            pilotages(measure, at, faults);
        });
    }

    private static void document(Mesure measure, Endroit at, Contexte contexte, Consumer<Anomalie> faults) {
        if (Numeros.document(measure.id()).isEmpty()) {
            faults.accept(at.anomalie("mesure-sans-document", "l'id « " + measure.id() + " » ne dit pas de quel "
                    + "document est la mesure", "Peut-être mesures/<document>/" + measure.id() + ".yaml ?"));
        } else {
            contexte.exiger(Nature.DOCUMENT, Numeros.document(measure.id()), at, faults);
        }
    }

    private static void numeros(Mesure measure, Endroit at, Map<String, String> owners, Consumer<Anomalie> faults) {
        List<String> ids = Numeros.actions(measure).toList();
        for (int i = 0; i < ids.size(); i++) {
            String owner = owners.putIfAbsent(ids.get(i), measure.id());
            if (owner != null) {
                faults.accept(at.dans("actions").dans(i).dans("numero").anomalie("numero-en-double", "l'action « "
                        + Numeros.numero(ids.get(i)) + " » est déjà dans la mesure « " + owner + " »", null));
            }
        }
    }

    private static void pilotages(Mesure measure, Endroit at, Consumer<Anomalie> faults) {
        List<String> known = measure.actions().stream().map(Mesure.Action::numero).toList();
        at.vers("pilotages/*/actions/*").stream().filter(number -> !known.contains(number.texte()))
                .forEach(number -> faults.accept(number.anomalie("pilotage-d-une-autre-mesure", "l'action « "
                        + number.texte() + " » n'est pas de cette mesure", Proches.peutEtre(number.texte(), known))));
    }
}
