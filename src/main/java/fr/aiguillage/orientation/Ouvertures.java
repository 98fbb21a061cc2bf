package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.criteres.Compilateur;
import fr.aiguillage.criteres.Exigence;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.moteur.faits.Dossier;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the catalogue opens a description with, and when. */
final class Ouvertures {

    private final Map<String, Ouvrante> ouvrantes = new LinkedHashMap<>();

    Ouvertures(Connaissances knowledge) {
        Compilateur compiler = new Compilateur(knowledge.catalogue());
        knowledge.catalogue().attributs().stream().filter(a -> a.ouverture() != null && !a.ignore())
                .sorted(Comparator.<Attribut>comparingInt(a -> ouverture(a).rang()).thenComparing(Attribut::id))
                .forEach(a -> ouvrantes.put(a.id(),
                        new Ouvrante(a, compiler.exigences(ouverture(a).si(), "", true))));
    }

    /** Whether an attribute opens a description of these facts; null when it never opens one. */
    @Nullable Verite de(String attribut, Dossier facts) {
        Ouvrante known = ouvrantes.get(attribut);
        return known == null ? null : known.ouverte(facts);
    }

    /** The attributes that open so, in the order of the catalogue. */
    Stream<Attribut> ou(Verite wanted, Dossier facts) {
        return ouvrantes.values().stream().filter(o -> o.ouverte(facts) == wanted).map(Ouvrante::attribut);
    }

    private static Attribut.Ouverture ouverture(Attribut attribut) {
        return Objects.requireNonNull(attribut.ouverture());
    }

    /** An attribute that is asked from the start, and what must hold before. */
    private record Ouvrante(Attribut attribut, List<Exigence> si) {

        Verite ouverte(Dossier facts) {
            return Verite.tous(si, e -> e.critere().juger(facts));
        }
    }
}
