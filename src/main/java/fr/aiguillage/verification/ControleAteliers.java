package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Atelier.Attendu;
import fr.aiguillage.catalogue.Atelier.Etape;
import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.mots.Proches;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts, the professions and the listeners of a case are words of the vocabulary; no trap is also an answer. */
final class ControleAteliers implements Controle {

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        FaitsEcrits written = new FaitsEcrits(contexte.connu(), faults);
        Set<String> jobs = mots(contexte, Identite::demandeur);
        Set<String> listeners = mots(contexte, i -> i.partage() == null ? null : i.partage().aQui());
        contexte.chaque(Atelier.class, (workshop, at) -> {
            at.vers("etapes/*/faits/*/situation/*").forEach(written::controler);
            at.vers("etapes/*/corrige/paroles/*/etant/*").forEach(written::controler);
            at.vers("etapes/*/faits/*/porteurs/*").forEach(word -> mot(word, jobs, "metier-inconnu", faults));
            at.vers("etapes/*/corrige/paroles/*/qui").forEach(word -> mot(word, jobs, "metier-inconnu", faults));
            at.vers("etapes/*/corrige/paroles/*/a_qui")
                    .forEach(word -> mot(word, listeners, "destinataire-inconnu", faults));
            for (int i = 0; i < workshop.etapes().size(); i++) {
                pieges(workshop.etapes().get(i), at.dans("etapes").dans(i), faults);
            }
        });
    }

    /** The words of the attribute that each catalogue names for that. */
    private static Set<String> mots(Contexte contexte, Function<Identite, @Nullable String> named) {
        return contexte.connu().identites().stream().map(named).filter(Objects::nonNull).map(contexte::attribut)
                .filter(Objects::nonNull).map(Attribut::valeurs).flatMap(words -> words.keySet().stream())
                .collect(Collectors.toSet());
    }

    private static void mot(Endroit at, Set<String> known, String rule, Consumer<Anomalie> faults) {
        if (!known.contains(at.texte())) {
            faults.accept(at.anomalie(rule, "« " + at.texte() + " » n'est pas un mot du vocabulaire",
                    Proches.peutEtre(at.texte(), known)));
        }
    }

    private static void pieges(Etape step, Endroit at, Consumer<Anomalie> faults) {
        List<String> expected = step.corrige().attendus().stream().map(Attendu::ids).flatMap(List::stream).toList();
        at.vers("pieges/*/ids/*").stream().filter(id -> expected.contains(id.texte()))
                .forEach(id -> faults.accept(id.anomalie("piege-attendu", "« " + id.texte()
                        + " » est un piège et une réponse attendue de la même étape", null)));
        if (step.corrige().estVide()) {
            faults.accept(at.dans("corrige").anomalie("corrige-vide", "le corrigé de cette étape ne dit rien",
                    "Peut-être « attendus », « paroles » ou « ouvertes » ?"));
        }
    }
}
