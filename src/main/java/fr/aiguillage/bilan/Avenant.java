package fr.aiguillage.bilan;

import fr.aiguillage.bilan.Alerte.Type;
import fr.aiguillage.bilan.Couverture.Reponse;
import fr.aiguillage.bilan.Couverture.Statut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Mesure;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The amendment that the gaps of a plan call for, to be filled by those who write it: nothing in it is decided.
 *
 * @param lacunes the measures within reach that nothing in the plan covers, in their order
 * @param misesAJour what the plan says as one no longer does
 */
public record Avenant(BilanDePlan bilan, List<Lacune> lacunes, List<Alerte> misesAJour) {

    private static final Set<Statut> A_COMBLER = EnumSet.of(Statut.SANS_ACTION, Statut.PARTIELLE);
    private static final Set<Type> A_REPRENDRE = EnumSet.of(Type.TERMINE, Type.PUBLIC);

    public Avenant {
        lacunes = List.copyOf(lacunes);
        misesAJour = List.copyOf(misesAJour);
    }

    /** A measure, and what could be done for it at the level of the plan. */
    public record Lacune(Couverture couverture, List<Piste> pistes) {
        public Lacune {
            pistes = List.copyOf(pistes);
        }
    }

    /**
     * One action of the measure.
     *
     * @param pilotages those whom the text names for it, and what it says of them
     */
    public record Piste(Mesure.Action action, List<Mesure.Pilotage> pilotages) {
        public Piste {
            pilotages = List.copyOf(pilotages);
        }
    }

    public static Avenant de(BilanDePlan balance, Catalogue catalogue) {
        Echelons levels = new Echelons(catalogue);
        return new Avenant(balance, balance.couverture().stream().filter(one -> A_COMBLER.contains(one.statut()))
                .map(one -> new Lacune(one, pistes(one, balance.echelon(), levels))).toList(),
                balance.alertes().stream().filter(one -> A_REPRENDRE.contains(one.type())).toList());
    }

    /** The actions that those of that level can carry, and that the plan does not touch yet. */
    private static List<Piste> pistes(Couverture one, String level, Echelons levels) {
        Set<String> touched = one.reponses().stream().map(Reponse::numero).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return one.mesure().actions().stream().filter(action -> !touched.contains(action.numero()))
                .filter(action -> action.echelon() == null || levels.porte(level, action.echelon()))
                .map(action -> new Piste(action, one.mesure().pilotages().stream()
                        .filter(line -> line.actions().contains(action.numero())).toList())).toList();
    }
}
