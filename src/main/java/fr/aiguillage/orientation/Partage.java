package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.GardeFou;
import fr.aiguillage.catalogue.GardeFou.Portee;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.Conclusions;
import fr.aiguillage.moteur.faits.Indice;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the one who asks must say, may say, may not say, and whom to tell before. Nothing stands there before all that
 * it rests on is known; what that still is, is said apart.
 *
 * @param dependDe the attributes that would add lines, or take some away
 */
public record Partage(List<Ligne> doit, List<Ligne> peut, List<Ligne> nePeutPas, List<Ligne> informerAvant,
        List<Dependance> dependDe) {

    /**
     * One sentence.
     *
     * @param raisons the rules that say so
     * @param doutes what of it no source has confirmed yet
     */
    public record Ligne(String id, String message, List<String> raisons, List<Renvoi> sources, List<String> doutes) {
    }

    /** A fact that is not known. */
    public record Dependance(String attribut, String libelle, String question) {
    }

    static Partage de(Conclusions conclusions, Catalogue catalogue) {
        return new Tri(conclusions, catalogue).partage();
    }

    public boolean estVide() {
        return doit.isEmpty() && peut.isEmpty() && nePeutPas.isEmpty() && informerAvant.isEmpty();
    }

    /** Sorts what the rules concluded. */
    private record Tri(Conclusions conclusions, Catalogue catalogue) {

        Partage partage() {
            Set<String> first = inconnus();
            return new Partage(first.isEmpty() ? lignes(Portee.DOIT) : List.of(), lignes(Portee.PEUT),
                    lignes(Portee.NE_PEUT_PAS), lignes(Portee.INFORMER_AVANT), dependances(first));
        }

        /** What must be known before any duty is stated, and is not. */
        private Set<String> inconnus() {
            return partages().flatMap(p -> p.avantDeDevoir().stream()).filter(this::manque)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private Stream<Identite.Partage> partages() {
            return catalogue.identites().stream().map(Identite::partage).filter(Objects::nonNull);
        }

        /** Whether it is unknown, and there is something to know. */
        private boolean manque(String attribut) {
            return conclusions.dossier().valeur(attribut) == null
                    && partages().map(p -> p.sansObjet().get(attribut)).filter(Objects::nonNull)
                            .noneMatch(notion -> conclusions.dossier().notion(notion) == Verite.VRAI);
        }

        private List<Ligne> lignes(Portee side) {
            return catalogue.liste(Genre.GARDE_FOU, GardeFou.class).stream().filter(g -> g.portee() == side)
                    .filter(g -> !regles(g, Indice::isSur).isEmpty())
                    .map(g -> new Ligne(g.id(), g.message(), regles(g, Indice::isSur), Renvoi.de(g.sources()),
                            g.aConfirmer())).toList();
        }

        private List<String> regles(GardeFou safeguard, Predicate<Indice> wanted) {
            return conclusions.indices().stream().filter(i -> i.sens() == Indice.Sens.ALERTE)
                    .filter(i -> i.cible().equals(safeguard.id())).filter(wanted).map(Indice::regle).sorted().toList();
        }

        private List<Dependance> dependances(Set<String> first) {
            Set<String> missing = new TreeSet<>(first);
            conclusions.indices().stream().filter(i -> i.sens() == Indice.Sens.ALERTE && i.isSuggere())
                    .filter(this::ajouterait).forEach(i -> missing.addAll(i.manque()));
            return missing.stream().filter(this::manque).map(catalogue::attribut).filter(a -> a != null).map(Tri::dependance).toList();
        }

        private boolean ajouterait(Indice clue) {
            GardeFou safeguard = catalogue.gardeFou(clue.cible());
            return safeguard != null && safeguard.portee() != null && regles(safeguard, Indice::isSur).isEmpty();
        }

        private static Dependance dependance(Attribut attribut) {
            return new Dependance(attribut.id(), attribut.libelle(), attribut.question());
        }
    }
}
