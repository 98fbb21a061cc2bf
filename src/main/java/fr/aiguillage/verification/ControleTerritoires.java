package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Territoire;
import fr.aiguillage.catalogue.lecture.Anomalie;
import java.util.function.Consumer;

/** A place has a level and well-formed postal codes. */
final class ControleTerritoires implements Controle {

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        contexte.chaque(Territoire.class, (place, at) -> {
            if (!place.id().contains("/")) {
                faults.accept(at.dans("id").anomalie("territoire-sans-niveau", "l'id « " + place.id()
                        + " » ne dit pas de quel niveau est le territoire",
                        "Peut-être territoires/commune/" + place.id() + ".yaml ?"));
            }
            at.vers("codes_postaux/*").stream().filter(code -> !code.texte().matches("\\d{5}"))
                    .forEach(code -> faults.accept(code.anomalie("code-postal", "« " + code.texte()
                            + " » n'est pas un code postal", "Peut-être cinq chiffres ?")));
        });
    }
}
