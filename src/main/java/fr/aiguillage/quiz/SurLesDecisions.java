package fr.aiguillage.quiz;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.ListeDeValeurs;
import fr.aiguillage.catalogue.ListeDeValeurs.Mot;
import fr.aiguillage.mots.Proches;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which authority decides, where a text says so; a name that tells is not asked. Whoever may open a thing or takes part in it, and whoever may decide in the same stead at
 * another moment, is never shown as one who does not decide.
 */
final class SurLesDecisions {

    private static final String DECIDEUR = "decideur";

    private final Map<String, Mot> autorites;

    private SurLesDecisions(Map<String, Mot> autorites) {
        this.autorites = autorites;
    }

    static Stream<Carte> cartes(Catalogue catalogue, LocalDate day) {
        ListeDeValeurs list = catalogue.liste(DECIDEUR);
        return list == null ? Stream.empty() : Nationales.de(catalogue, day).stream()
                .filter(f -> f.baseLegale() != null && !catalogue.tous(Genre.ACTEUR).containsKey(f.id()))
                .map(new SurLesDecisions(list.valeurs())::carte).filter(Objects::nonNull);
    }

    /** None when no authority decides. */
    private @Nullable Carte carte(Fiche fiche) {
        Mot right = fiche.decideur() == null ? null : autorites.get(fiche.decideur());
        if (right == null || !right.autorite() || Voisins.parlentPareil(fiche.nom(), right.libelle())) {
            return null;
        }
        List<String> others = autorites.entrySet().stream().filter(e -> e.getValue().autorite())
                .filter(e -> !right.voisins().contains(e.getKey()) && !prendPart(fiche, e.getKey(), e.getValue()))
                .map(e -> e.getValue().libelle()).toList();
        return new Carte(DECIDEUR + "/" + fiche.id(), Carte.cite(fiche.nom()) + " : quelle autorité décide ?", right.libelle(),
                List.of(), others, "Décide : " + right.libelle() + ". " + fiche.resume(), fiche.sources());
    }

    private static boolean prendPart(Fiche fiche, String word, Mot said) {
        String whole = " " + Proches.simplifie(said.libelle()) + " ";
        return fiche.saisine().contains(word) || Stream.concat(fiche.pilotes().stream(), fiche.partenaires().stream())
                .anyMatch(one -> one.equals(word) || whole.contains(" " + Proches.simplifie(one) + " "));
    }
}
