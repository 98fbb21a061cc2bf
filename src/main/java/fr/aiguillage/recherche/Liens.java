package fr.aiguillage.recherche;

import fr.aiguillage.catalogue.Appellation;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.Validation;
import fr.aiguillage.mots.Termes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What links measures to the toolbox: the entries that serve them, the actors that their lines name. */
public final class Liens {

    private final Catalogue catalogue;
    private final Map<String, Fiche> parNom = new HashMap<>();

    public Liens(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.fiches().forEach(f -> Noms.de(f).forEach(name -> parNom.putIfAbsent(Termes.cle(name), f)));
        catalogue.appellations().forEach(this::ranger);
    }

    /**
     * Where an actor is named in a measure.
     *
     * @param role what the line says of those it names; null when the fiche says that it takes part, and no line does
     * @param actions the numbers of the actions that the line covers
     * @param sous the name that is printed, when it is that of what the actor took the place of
     */
    public record Place(Mesure mesure, Mesure.@Nullable Role role, List<String> actions, @Nullable String sous) {
    }

    /**
     * An action of another text that someone aligned with a measure.
     *
     * @param force how much it answers to it
     */
    public record Repond(ActionSituee action, Validation validation, Validation.Force force) {
    }

    /** The actions that someone aligned with a measure by hand, in the order of the catalogue. */
    public List<Repond> repondant(Mesure measure) {
        return catalogue.mesures().stream().flatMap(Reperes::actions)
                .filter(a -> a.action().validation() != null).flatMap(a -> a.action().validation().alignements().stream()
                        .filter(one -> one.mesure().equals(measure.id())).limit(1)
                        .map(one -> new Repond(a, a.action().validation(), one.force()))).toList();
    }

    /** The entries that serve a measure, or one of its actions. */
    public List<Fiche> servant(Mesure measure) {
        List<String> own = Reperes.actions(measure).map(ActionSituee::id).toList();
        return catalogue.fiches().stream().filter(f -> f.mesures().contains(measure.id())
                || f.actions().stream().anyMatch(own::contains)).toList();
    }

    public List<Fiche> servant(ActionSituee action) {
        return catalogue.fiches().stream().filter(f -> f.actions().contains(action.id())).toList();
    }

    /** The lines that cover an action. */
    public static List<Mesure.Pilotage> lignes(ActionSituee action) {
        return action.mesure().pilotages().stream().filter(p -> p.actions().contains(action.action().numero()))
                .toList();
    }

    private void ranger(Appellation name) {
        Fiche now = Noms.fiche(name, catalogue);
        if (now != null) {
            name.noms().forEach(n -> parNom.putIfAbsent(Termes.cle(n), now));
        }
    }

    /** The fiche of an actor as a line prints it, plural or not; null when there is none. */
    public @Nullable Fiche nomme(String printed) {
        Fiche whole = parNom.get(Termes.cle(printed));
        int slash = printed.indexOf(" / ");
        return whole != null || slash < 0 ? whole : parNom.get(Termes.cle(printed.substring(0, slash)));
    }

    /** The fiches whose place this one took. */
    public List<Fiche> remplaces(Fiche fiche) {
        return catalogue.fiches().stream().filter(f -> fiche.id().equals(f.temps().remplacePar())).toList();
    }

    /** Where an actor, or one whose place it took, is named in the measures; then the others that it says it serves. */
    public List<Place> places(Fiche fiche) {
        List<Fiche> same = new ArrayList<>(remplaces(fiche));
        same.add(fiche);
        List<Place> all = new ArrayList<>();
        for (Mesure measure : new Reperes(catalogue).enOrdre()) {
            List<Place> named = places(measure, fiche, same);
            all.addAll(named.isEmpty() && servant(measure).contains(fiche)
                    ? List.of(new Place(measure, null, actions(measure, fiche), null)) : named);
        }
        return all;
    }

    private List<Place> places(Mesure measure, Fiche fiche, List<Fiche> same) {
        return measure.pilotages().stream().flatMap(line -> line.acteurs().stream()
                .filter(printed -> same.contains(nomme(printed)))
                .map(printed -> new Place(measure, line.role(), line.actions(),
                        fiche.equals(nomme(printed)) ? null : printed))).toList();
    }

    private static List<String> actions(Mesure measure, Fiche fiche) {
        return Reperes.actions(measure).filter(a -> fiche.actions().contains(a.id())).map(a -> a.action().numero())
                .toList();
    }
}
