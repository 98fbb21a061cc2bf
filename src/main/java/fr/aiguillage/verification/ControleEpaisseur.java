package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Atelier.Etape;
import fr.aiguillage.catalogue.Atelier.Fait;
import fr.aiguillage.catalogue.Atelier.Niveau;
import fr.aiguillage.catalogue.lecture.Anomalie;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A case gives a group something to work on. One that gives too little can serve all the same. */
final class ControleEpaisseur implements Controle {

    static final String MINCE = "atelier-mince";

    private static final int METIERS = 3;
    private static final int ETAPES = 2;

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        contexte.chaque(Atelier.class, (workshop, at) -> {
            Consumer<String> thin = message -> faults.accept(at.anomalie(MINCE, message, null));
            ensemble(workshop, thin);
            for (int i = 0; i < workshop.etapes().size(); i++) {
                etape(workshop.etapes().get(i), at.dans("etapes").dans(i), faults);
            }
        });
    }

    private static void ensemble(Atelier workshop, Consumer<String> thin) {
        si(workshop.etapes().size() < ETAPES, "ce cas n'a qu'une étape", thin);
        si(workshop.metiers().size() < METIERS, "moins de trois métiers savent quelque chose : le travail croisé manque",
                thin);
        si(aucun(workshop, e -> !e.pieges().isEmpty()), "ce cas n'a pas de piège", thin);
        si(aucun(workshop, e -> !e.corrige().paroles().isEmpty()), "rien n'y est à dire ou à taire (« paroles »)", thin);
        si(aucun(workshop, e -> !e.corrige().ouvertes().isEmpty()), "aucune question n'y reste ouverte", thin);
        si(aucun(workshop, e -> e.faits().stream().anyMatch(f -> f.niveau() != Niveau.PUBLIC)),
                "tous les faits y sont publics : il n'y a rien à partager", thin);
    }

    private static void etape(Etape step, Endroit at, Consumer<Anomalie> faults) {
        List<Fait> facts = step.faits();
        if (facts.stream().allMatch(f -> f.situation().isEmpty())) {
            faults.accept(at.dans("faits").anomalie(MINCE, "aucun fait de cette étape ne dit rien de la situation dans le "
                    + "vocabulaire : la réponse de l'assistant n'y bougera pas", "Peut-être le champ « situation » ?"));
        }
    }

    private static boolean aucun(Atelier workshop, Predicate<Etape> such) {
        return workshop.etapes().stream().noneMatch(such);
    }

    private static void si(boolean wanting, String message, Consumer<String> thin) {
        if (wanting) {
            thin.accept(message);
        }
    }
}
