package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Territoire;
import fr.aiguillage.rendu.Format;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be typed next: facts after {@code --fait}, places after {@code --territoire}, else ids. */
final class Suggestions {

    private Suggestions() {
    }

    static List<String> de(Fonds fonds, List<String> before, String prefix) {
        Catalogue catalogue = fonds.produit().catalogue();
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        Stream<String> words = switch (last) {
            case "--fait" -> faits(catalogue, prefix);
            case "--territoire" -> catalogue.territoires().stream().map(Territoire::nom);
            case "--format" -> Format.noms().stream();
            default -> prefix.contains("=") ? faits(catalogue, prefix) : catalogue.fiches().stream().map(Fiche::id);
        };
        return words.filter(w -> w.startsWith(prefix)).sorted().toList();
    }

    private static Stream<String> faits(Catalogue catalogue, String prefix) {
        int equals = prefix.indexOf('=');
        if (equals < 0) {
            return catalogue.attributs().stream().map(a -> a.id() + "=");
        }
        return valeurs(catalogue.attribut(prefix.substring(0, equals))).map(v -> prefix.substring(0, equals + 1) + v);
    }

    private static Stream<String> valeurs(@Nullable Attribut attribut) {
        if (attribut == null) {
            return Stream.empty();
        }
        return attribut.type() == Attribut.Type.BOOLEEN ? Stream.of("oui", "non")
                : attribut.valeurs().keySet().stream();
    }
}
