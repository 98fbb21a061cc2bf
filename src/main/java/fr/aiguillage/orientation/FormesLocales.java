package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.moteur.Conclusions;
import fr.aiguillage.moteur.faits.Retrait;
import fr.aiguillage.moteur.faits.Verdict;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.orientation.Entree.FormeLocale;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The placed forms that stand behind an entry until the place is said, and would come out with it. */
record FormesLocales(Conclusions conclusions, Mots mots) {

    private static final int LIEUX_MAX = 6;

    List<FormeLocale> de(String id) {
        return fiches(id).map(f -> new FormeLocale(f.id(), f.nom(), f.implantation())).toList();
    }

    /** The reserves of an entry, what the place would change before them. */
    List<String> puis(List<String> reserves, String id) {
        return Stream.concat(reserve(id).stream(), reserves.stream()).toList();
    }

    /** Where they are, and what would choose. */
    private Optional<String> reserve(String id) {
        List<String> places = fiches(id).flatMap(f -> f.implantation().stream()).distinct().map(mots::territoire)
                .sorted(Comparator.comparing(Proches::simplifie)).toList();
        int more = places.size() - LIEUX_MAX;
        return places.isEmpty() ? Optional.empty() : Optional.of("Formes locales connues : "
                + places.stream().limit(LIEUX_MAX).collect(Collectors.joining(", "))
                + (more > 0 ? ", et " + more + (more > 1 ? " autres lieux" : " autre lieu") : "")
                + ". Précisez le lieu.");
    }

    /** The verdicts on those that wait for the place, whichever entry they stand behind, in the order of the rules. */
    Stream<Verdict> enAttente() {
        return conclusions.verdicts().values().stream().filter(v -> v.isRetenu() && v.examen().isPeutEtreIci())
                .filter(v -> derriere(v) != null);
    }

    private @Nullable String derriere(Verdict verdict) {
        Retrait withdrawal = conclusions.retraits().get(verdict.getId());
        return withdrawal == null ? null : withdrawal.auProfitDe();
    }

    private Stream<Fiche> fiches(String id) {
        return enAttente().filter(v -> id.equals(derriere(v))).map(v -> v.examen().candidat().fiche())
                .filter(f -> f != null);
    }
}
