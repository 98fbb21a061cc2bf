package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.lecture.Anomalie;
import java.util.function.Consumer;

/** A fiche that can be proposed says for which need and by which way; its actions are of its measures. */
final class ControleFiches implements Controle {

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        boolean needed = !contexte.propre().besoins().isEmpty();
        contexte.chaque(Fiche.class, (fiche, at) -> {
            if (needed && fiche.proposable()) {
                orientable(fiche, at, faults);
            }
            at.vers("actions/*").forEach(action -> action(fiche, action, contexte.connu(), faults));
        });
    }

    private static void orientable(Fiche fiche, Endroit at, Consumer<Anomalie> faults) {
        String maybe = "Peut-être « orientable: false » ?";
        if (fiche.besoins().isEmpty()) {
            faults.accept(at.anomalie("fiche-sans-besoin", "« " + fiche.id() + " » est orientable et ne répond à aucun "
                    + "besoin", maybe));
        }
        if (fiche.entree() == null || fiche.saisine().isEmpty()) {
            String missing = fiche.entree() == null ? "entree" : "saisine";
            faults.accept(at.anomalie("fiche-sans-entree", "« " + fiche.id() + " » est orientable et ne dit pas comment"
                    + " y entrer : il manque « " + missing + " »", maybe));
        }
    }

    private static void action(Fiche fiche, Endroit at, Catalogue known, Consumer<Anomalie> faults) {
        known.mesures().stream().filter(measure -> Numeros.actions(measure).anyMatch(at.texte()::equals))
                .map(Mesure::id).filter(id -> !fiche.mesures().contains(id)).findFirst()
                .ifPresent(id -> faults.accept(at.anomalie("action-d-une-autre-mesure", "l'action « " + at.texte()
                        + " » est de la mesure « " + id + " », que la fiche ne cite pas",
                        "Peut-être ajouter « " + id + " » à « mesures » ?")));
    }
}
