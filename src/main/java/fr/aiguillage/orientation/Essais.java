package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Valeur.Booleen;
import fr.aiguillage.logique.Valeur.Liste;
import fr.aiguillage.logique.Valeur.Texte;
import java.util.List;
import java.util.stream.Stream;

/** The values of an attribute that are worth trying. */
final class Essais {

    private Essais() {
    }

    static List<Valeur> de(Attribut attribut) {
        Stream<Valeur> values = switch (attribut.type()) {
            case BOOLEEN -> Stream.of(new Booleen(true), new Booleen(false));
            case CHOIX -> attribut.valeurs().keySet().stream().map(Texte::new);
            default -> Stream.empty();
        };
        return attribut.liste() == null ? values.toList()
                : values.<Valeur>map(v -> new Liste(List.of(v), List.of(), false)).toList();
    }
}
