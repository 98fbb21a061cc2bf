package fr.aiguillage.bilan;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.ListeDeValeurs;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.Rubrique;
import fr.aiguillage.mots.Termes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which level carries what: that of a plan, by its place or its title, and those of the measures. */
final class Echelons {

    private static final String LISTE = "echelle";

    private final Catalogue catalogue;
    private final List<String> ordre;

    Echelons(Catalogue catalogue) {
        this.catalogue = catalogue;
        @Nullable ListeDeValeurs levels = catalogue.liste(LISTE);
        ordre = levels == null ? List.of() : new ArrayList<>(levels.valeurs().keySet());
    }

    /** How a level is said. */
    String nom(String level) {
        @Nullable ListeDeValeurs levels = catalogue.liste(LISTE);
        return levels == null || !levels.valeurs().containsKey(level) ? level : levels.valeurs().get(level).libelle();
    }

    /** The smallest of all: that of a plan of which nothing tells it. */
    String plusPetit() {
        return ordre.isEmpty() ? "" : ordre.get(0);
    }

    /** The level of a place, or else the one that the title of the plan tells; null when neither does. */
    @Nullable String duPlan(@Nullable String place, String title) {
        String level = place == null ? "" : place.substring(0, Math.max(0, place.indexOf('/')));
        return ordre.contains(level) ? level : duTitre(title);
    }

    private @Nullable String duTitre(String title) {
        String said = " " + Termes.cle(title) + " ";
        return catalogue.liste(Genre.RUBRIQUE, Rubrique.class).stream().filter(kind -> kind.echelon() != null)
                .flatMap(kind -> kind.noms().stream().filter(name -> said.contains(" " + Termes.cle(name) + " "))
                        .map(name -> new Nomme(name, String.valueOf(kind.echelon()))))
                .max(Comparator.comparingInt(found -> found.nom().length())).map(Nomme::echelon).orElse(null);
    }

    private record Nomme(String nom, String echelon) {
    }

    /** The smallest level that can carry one of the actions of a measure; the smallest of all when none is told. */
    String de(Mesure measure) {
        return measure.actions().stream().map(Mesure.Action::echelon).filter(Objects::nonNull)
                .min(Comparator.comparingInt(this::rang)).orElse(plusPetit());
    }

    /** Whether those of a level can carry what that other level can. */
    boolean porte(String plan, String level) {
        return rang(level) <= rang(plan);
    }

    private int rang(String level) {
        int at = ordre.indexOf(level);
        return at < 0 ? ordre.size() : at;
    }
}
