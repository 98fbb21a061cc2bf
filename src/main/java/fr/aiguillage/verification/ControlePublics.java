package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Besoin;
import fr.aiguillage.catalogue.PublicVise;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.mots.Proches;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What defines a public is said in the words of the vocabulary; its needs, and their families, exist. */
final class ControlePublics implements Controle {

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        FaitsEcrits written = new FaitsEcrits(contexte.connu(), faults);
        Set<String> families = contexte.connu().besoins().stream().map(Besoin::famille).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        contexte.chaque(PublicVise.class, (vise, at) -> {
            at.vers("situation/*").forEach(written::controler);
            at.vers("sauf/*").forEach(need -> contexte.exiger(Nature.BESOIN, need.texte(), need, faults));
            at.vers("familles/*").stream().filter(family -> !families.contains(family.texte())).forEach(family ->
                    faults.accept(family.anomalie("famille-inconnue", "aucun besoin n'est de la famille « "
                            + family.texte() + " »", Proches.peutEtre(family.texte(), families))));
        });
    }
}
