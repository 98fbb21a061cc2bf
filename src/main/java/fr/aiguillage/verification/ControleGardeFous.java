package fr.aiguillage.verification;

import fr.aiguillage.catalogue.GardeFou;
import fr.aiguillage.catalogue.lecture.Anomalie;
import java.util.function.Consumer;

/** A safeguard is triggered by some rule, and its opening hours were checked one day. */
final class ControleGardeFous implements Controle {

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        Cibles targets = Cibles.de(contexte);
        contexte.chaque(GardeFou.class, (safeguard, at) -> {
            at.vers("numeros/*").forEach(number -> horaires(number, faults));
            if (targets.connues() && !targets.contient("alerte", safeguard.id())) {
                faults.accept(at.dans("id").anomalie("garde-fou-sans-regle", "aucune règle ne déclenche le garde-fou « "
                        + safeguard.id() + " »", "Peut-être une règle qui conclut Indice.alerte(\"" + safeguard.id()
                        + "\", …) ?"));
            }
        });
    }

    private static void horaires(Endroit number, Consumer<Anomalie> faults) {
        if (number.dans("horaires").existe() && !number.dans("verifie_le").existe()) {
            faults.accept(number.dans("horaires").anomalie("horaires-sans-date", "les horaires du « "
                    + number.dans("numero").texte() + " » ne disent pas quand ils ont été vérifiés",
                    "Peut-être ajouter « verifie_le » ?"));
        }
    }
}
