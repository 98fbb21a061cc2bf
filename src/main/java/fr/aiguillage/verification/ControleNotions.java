package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Notion;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.mots.Proches;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Where words stand for all the ways to name a notion, there is such a notion. */
final class ControleNotions implements Controle {

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        Set<String> known = contexte.connu().tous(Genre.NOTION).keySet();
        for (Genre genre : List.of(Genre.NOTION, Genre.FORMULATION)) {
            contexte.propre().tous(genre).keySet().stream().map(id -> contexte.endroit(genre, id))
                    .flatMap(Endroit::tous).forEach(at -> renvois(at, known, faults));
        }
    }

    private static void renvois(Endroit at, Set<String> known, Consumer<Anomalie> faults) {
        Arrays.stream(at.texte().split("\\|")).map(String::strip).filter(word -> word.startsWith(Notion.RENVOI))
                .map(word -> word.substring(1)).filter(id -> !known.contains(id))
                .forEach(id -> faults.accept(at.anomalie("notion-inconnue", "la notion « " + id + " » n'existe pas",
                        Proches.peutEtre(id, known))));
    }
}
