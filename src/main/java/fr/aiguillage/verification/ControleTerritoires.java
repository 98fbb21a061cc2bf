package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Territoire;
import fr.aiguillage.catalogue.lecture.Anomalie;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A place has a level, a name and well-formed postal codes, and does not repeat what the official list says of it. */
final class ControleTerritoires implements Controle {

    private static final List<String> OFFICIELS = List.of("nom", "codes_postaux/*", "dans/*");

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        contexte.chaque(Territoire.class, (place, at) -> {
            Territoire listed = contexte.connu().decoupage().territoire(place.id());
            forme(place, listed, at, faults);
            if (listed != null) {
                OFFICIELS.forEach(path -> at.vers(path).forEach(said -> repetition(listed, said, faults)));
            }
        });
    }

    private static void forme(Territoire place, @Nullable Territoire listed, Endroit at, Consumer<Anomalie> faults) {
        if (!place.id().contains("/")) {
            faults.accept(at.dans("id").anomalie("territoire-sans-niveau", "l'id « " + place.id()
                    + " » ne dit pas de quel niveau est le territoire",
                    "Peut-être territoires/commune/" + place.id() + ".yaml ?"));
        }
        if (!place.nomme() && listed == null) {
            faults.accept(at.dans("id").anomalie("territoire-sans-nom", "« " + place.id()
                    + " » n'est pas dans la liste officielle et n'a pas de nom", "Peut-être ajouter « nom » ?"));
        }
        at.vers("codes_postaux/*").stream().filter(code -> !code.texte().matches("\\d{5}"))
                .forEach(code -> faults.accept(code.anomalie("code-postal", "« " + code.texte()
                        + " » n'est pas un code postal", "Peut-être cinq chiffres ?")));
    }

    private static void repetition(Territoire listed, Endroit said, Consumer<Anomalie> faults) {
        String text = said.texte();
        if (listed.nom().equals(text) || listed.codesPostaux().contains(text) || listed.dans().contains(text)) {
            faults.accept(said.anomalie("deja-dit", "la liste officielle dit déjà « " + text + " » de "
                    + listed.id(), "Peut-être retirer cette ligne, ou le fichier s'il ne dit rien d'autre ?"));
        }
    }
}
