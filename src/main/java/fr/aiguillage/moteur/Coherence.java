package fr.aiguillage.moteur;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Incoherence;
import fr.aiguillage.criteres.Compilateur;
import fr.aiguillage.criteres.Exigence;
import fr.aiguillage.criteres.Vocabulaire;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.faits.Dossier;
import fr.aiguillage.situation.Situation;
import java.util.List;
import java.util.stream.Stream;

/** Finds facts that cannot hold together, so that no answer is given for a situation that does not exist. */
public final class Coherence {

    private final Connaissances connaissances;
    private final List<Impossible> impossibles;

    public Coherence(Connaissances connaissances) {
        this.connaissances = connaissances;
        Catalogue all = connaissances.catalogue();
        this.impossibles = all.parts().stream().flatMap(part -> impossibles(all, part)).toList();
    }

    private static Stream<Impossible> impossibles(Catalogue all, Catalogue part) {
        Compilateur compiler = new Compilateur(new Vocabulaire(all, part));
        return part.liste(Genre.INCOHERENCE, Incoherence.class).stream()
                .map(i -> new Impossible(i.message(), compiler.exigences(i.conditions(), "", true)));
    }

    /** What is said of each impossibility that certainly holds; nothing when the facts can be true together. */
    public List<String> fautes(Situation situation) {
        Dossier facts = new Dossier(situation, connaissances.definitions());
        return impossibles.stream().filter(i -> Verite.tous(i.ensemble(), e -> e.critere().juger(facts)) == Verite.VRAI)
                .map(Impossible::message).toList();
    }

    private record Impossible(String message, List<Exigence> ensemble) {
    }
}
