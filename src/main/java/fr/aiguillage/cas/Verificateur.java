package fr.aiguillage.cas;

import fr.aiguillage.orientation.Orienteur;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Runs cases and counts. */
public final class Verificateur {

    private Verificateur() {
    }

    public static Bilan verifier(List<Cas> cases, Orienteur orienteur) {
        return bilan(cases.stream().map(c -> new Correction(c, orienteur.orienter(c.entendu()))).toList());
    }

    private static Bilan bilan(List<Correction> all) {
        List<Correction> dangers = all.stream().filter(c -> c.cas().danger()).toList();
        List<Correction> offTopic = all.stream().filter(c -> c.cas().horsSujet()).toList();
        List<Correction> asking = all.stream().filter(c -> !c.cas().aDemander().isEmpty()).toList();
        return new Bilan(all.size(),
                new Bilan.Essentiels(somme(all, Correction::essentiels), somme(all, Correction::essentielsTrouvesTot)),
                new Bilan.Attendus(somme(all, c -> c.cas().attendus().size()), somme(all, Correction::trouves)),
                new Bilan.Interdits(somme(all, c -> c.cas().interdits().size()),
                        somme(all, Correction::nombreDeFautes), somme(all, Correction::doutes)),
                new Bilan.Danger(dangers.size(), compte(dangers, Correction::dangerVu),
                        compte(all, Correction::fausseAlerte)),
                new Bilan.HorsSujet(offTopic.size(), compte(offTopic, Correction::rienRecommande)),
                new Bilan.DesQuestions(asking.size(), compte(asking, Correction::questionTrouvee)),
                all.stream().map(Correction::detail).filter(d -> !d.manques().isEmpty() || !d.fautes().isEmpty())
                        .toList());
    }

    private static int somme(List<Correction> all, ToIntFunction<Correction> number) {
        return all.stream().mapToInt(number).sum();
    }

    private static int compte(List<Correction> all, Predicate<Correction> such) {
        return (int) all.stream().filter(such).count();
    }
}
