package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Besoin;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.lecture.Anomalie;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** A need is established by some rule and answered by some entry. */
final class ControleBesoins implements Controle {

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        Cibles targets = Cibles.de(contexte);
        Set<String> answered = repondus(contexte.connu());
        boolean complete = contexte.laisses().stream().noneMatch(key -> Nature.FICHE.genres().contains(key.genre()));
        contexte.chaque(Besoin.class, (need, at) -> {
            if (complete && !answered.contains(need.id())) {
                faults.accept(at.dans("id").anomalie("besoin-sans-reponse",
                        "aucune fiche orientable ne répond au besoin « " + need.id() + " »", null));
            }
            if (targets.connues() && !targets.contient("besoin", need.id())) {
                faults.accept(at.dans("id").anomalie("besoin-sans-regle", "aucune règle n'établit le besoin « "
                        + need.id() + " »", "Peut-être une règle qui conclut Indice.besoin(\"" + need.id()
                        + "\", …) ?"));
            }
        });
    }

    private static Set<String> repondus(Catalogue catalogue) {
        Set<String> answered = new HashSet<>();
        catalogue.fiches().stream().filter(Fiche::proposable).forEach(fiche -> answered.addAll(fiche.besoins()));
        return answered;
    }
}
