package fr.aiguillage.prevention;

import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Incoherence;
import fr.aiguillage.criteres.Compilateur;
import fr.aiguillage.criteres.Exigence;
import fr.aiguillage.logique.FormeNormale;
import fr.aiguillage.moteur.faits.Candidat;
import fr.aiguillage.moteur.faits.Definition;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything in our catalogue that is written as criteria, by the folder of its cases. */
enum Publics {

    /** Whom each entry is for. */
    PUBLICS {
        @Override
        Map<String, FormeNormale<Exigence>> formes() {
            return Nous.CONNAISSANCES.candidats().values().stream().filter(c -> !c.forme().vide())
                    .collect(Collectors.toMap(Candidat::id, Candidat::forme));
        }
    },

    /** What each notion means. */
    NOTIONS {
        @Override
        Map<String, FormeNormale<Exigence>> formes() {
            return Nous.CONNAISSANCES.definitions().values().stream()
                    .collect(Collectors.toMap(Definition::id, Definition::forme));
        }
    },

    /** What cannot be true together. */
    INCOHERENCES {
        @Override
        Map<String, FormeNormale<Exigence>> formes() {
            Compilateur compiler = new Compilateur(Nous.CATALOGUE);
            return Nous.CATALOGUE.liste(Genre.INCOHERENCE, Incoherence.class).stream()
                    .collect(Collectors.toMap(Incoherence::id, i -> new FormeNormale<>(
                            compiler.exigences(i.conditions(), "", true), List.of(), List.of())));
        }
    };

    abstract Map<String, FormeNormale<Exigence>> formes();

    /** The same, worked out once. */
    static Function<Publics, Map<String, FormeNormale<Exigence>>> toutes() {
        Map<Publics, Map<String, FormeNormale<Exigence>>> known = Arrays.stream(values())
                .collect(Collectors.toMap(p -> p, Publics::formes));
        return known::get;
    }

    String dossier() {
        return name().toLowerCase(Locale.ROOT);
    }
}
