package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.LieuxProches;
import fr.aiguillage.catalogue.Sigle;
import fr.aiguillage.recherche.Reperes;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be typed next: facts after {@code --fait}, places after {@code --territoire}, else what is looked up. */
final class Suggestions {

    /** More places than this would fill the screen and choose nothing. */
    private static final int LIEUX = 40;

    private static final String ATELIER = "atelier ";

    private Suggestions() {
    }

    static List<String> de(Fonds fonds, String command, List<String> before, String prefix) {
        Catalogue catalogue = fonds.produit().catalogue();
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        Stream<String> words = switch (last) {
            case "--fait" -> faits(catalogue, prefix);
            case "--territoire" -> new LieuxProches(catalogue).commencantPar(prefix, LIEUX).stream();
            case "--" + Partager.A -> aQui(catalogue);
            case "--pour" -> Stream.of(Exporter.ELLE);
            case "--format" -> formats(command);
            default -> prefix.contains("=") ? faits(catalogue, prefix)
                    : command.startsWith(ATELIER) ? ateliers(catalogue) : objets(command, catalogue);
        };
        return words.filter(w -> w.startsWith(prefix)).sorted().toList();
    }

    /** What a command looks up: its numbers, its acronyms, its ids. */
    private static Stream<String> objets(String command, Catalogue catalogue) {
        Reperes marks = new Reperes(catalogue);
        return switch (command) {
            case "mesure" -> catalogue.mesures().stream().map(marks::nom);
            case "action" -> catalogue.mesures().stream().flatMap(Reperes::actions).map(marks::nom);
            case "acteur" -> catalogue.tous(Genre.ACTEUR).keySet().stream();
            case "glossaire" -> catalogue.liste(Genre.SIGLE, Sigle.class).stream().map(Sigle::sigle);
            default -> catalogue.fiches().stream().map(Fiche::id);
        };
    }

    /** The forms that this command gives. */
    private static Stream<String> formats(String command) {
        return Commandes.toutes().stream().filter(one -> one.nom().equals(command))
                .flatMap(one -> one.options().stream()).filter(option -> option.nom().equals("format"))
                .flatMap(option -> Stream.of(String.valueOf(option.valeur()).split("\\|")));
    }

    private static Stream<String> ateliers(Catalogue catalogue) {
        return catalogue.tous(Genre.ATELIER).keySet().stream();
    }

    private static Stream<String> aQui(Catalogue catalogue) {
        return catalogue.identites().stream().map(Identite::partage).filter(Objects::nonNull)
                .flatMap(p -> valeurs(catalogue.attribut(p.aQui())));
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
