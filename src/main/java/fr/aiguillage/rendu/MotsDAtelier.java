package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Atelier.Etape;
import fr.aiguillage.catalogue.Atelier.Fait;
import fr.aiguillage.catalogue.Atelier.Niveau;
import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.GardeFou.Portee;
import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Renvoi;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How what a case names is said. */
final class MotsDAtelier {

    private final Catalogue catalogue;

    MotsDAtelier(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Someone who works on it. */
    String metier(String word) {
        return choix(word, Identite::demandeur);
    }

    String metiers(Collection<String> words) {
        return words.stream().map(this::metier).collect(Collectors.joining(", "));
    }

    /** Someone to whom one speaks. */
    String ecoute(String word) {
        return choix(word, i -> i.partage() == null ? null : i.partage().aQui());
    }

    private String choix(String word, Function<Identite, @Nullable String> named) {
        return catalogue.identites().stream().map(named).filter(Objects::nonNull).map(catalogue::attribut)
                .filter(Objects::nonNull).map(Attribut::valeurs).map(words -> words.get(word)).filter(Objects::nonNull)
                .map(Attribut.Choix::libelle).findFirst().orElse(word);
    }

    /** A measure, with the document that asks for it. */
    String mesure(String id) {
        Mesure measure = catalogue.mesure(id);
        return measure == null ? id : new Mots(catalogue).renvoi(new Renvoi(measure.document(), "mesure "
                + id.substring(id.lastIndexOf('/') + 1), null)) + " : " + measure.titre();
    }

    static String duree(Atelier workshop) {
        int hours = workshop.duree() / 60;
        int minutes = workshop.duree() % 60;
        return hours == 0 ? minutes + " minutes" : hours + " h" + (minutes == 0 ? "" : " " + minutes);
    }

    static String difficulte(Atelier workshop) {
        return switch (workshop.difficulte()) {
            case SIMPLE -> "simple";
            case MOYENNE -> "difficulté moyenne";
            case DIFFICILE -> "difficile";
        };
    }

    static String niveau(Niveau level) {
        return switch (level) {
            case PUBLIC -> "public";
            case CONFIDENTIEL -> "confidentiel";
            case SECRET -> "secret";
        };
    }

    static String etape(Atelier workshop, int step) {
        return "Étape " + (step + 1) + " sur " + workshop.etapes().size() + " : "
                + workshop.etapes().get(step).titre();
    }

    /** A right, as it follows the one whose it is. */
    static String droit(Portee right) {
        return switch (right) {
            case DOIT -> "doit dire";
            case PEUT -> "peut dire";
            case NE_PEUT_PAS -> "ne peut pas dire";
            case INFORMER_AVANT -> "avant de parler, informe";
        };
    }

    /** What everyone hears at a step, with who says it: a fact is told in the first person. */
    List<Bloc.Puce> pourTous(Etape step) {
        return step.faits().stream().filter(f -> f.niveau() == Niveau.PUBLIC)
                .map(f -> new Bloc.Puce(f.dit(), List.of("Dit par : " + metiers(f.porteurs())))).toList();
    }

    /** What one of them alone knows, or shares with a few, with who may hear it. */
    static Stream<Bloc.Puce> pourUn(Etape step, String job) {
        return step.faits().stream().filter(f -> f.niveau() != Niveau.PUBLIC && f.porteurs().contains(job))
                .map(f -> new Bloc.Puce(f.dit(), List.of(portee(f.niveau()))));
    }

    private static String portee(Niveau level) {
        return level == Niveau.SECRET ? "Secret : ne se dit qu'à ceux que la loi désigne."
                : "Confidentiel : ne se dit qu'à ceux que la situation concerne.";
    }
}
