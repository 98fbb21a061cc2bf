package fr.aiguillage.moteur;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Attribut.Choix;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.moteur.faits.Mention;
import fr.aiguillage.situation.Situation;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Finds the entries that a situation names, by their id or through a word that stands for them. */
final class Mentions {

    private final List<Attribut> attributs;

    Mentions(Collection<Attribut> attributs) {
        this.attributs = attributs.stream().filter(a -> a.recul() != null || a.avance() != null).toList();
    }

    List<Mention> dans(Situation situation) {
        return attributs.stream().flatMap(a -> mots(situation.faits().get(a.id()))
                .flatMap(word -> fiches(a, word)).map(id -> mention(a, id))).toList();
    }

    private static Mention mention(Attribut attribut, String id) {
        String before = attribut.avance();
        return before == null ? new Mention(id, false, String.valueOf(attribut.recul())) : new Mention(id, true, before);
    }

    private static Stream<String> mots(Valeur value) {
        if (value instanceof Valeur.Liste list) {
            return list.elements().stream().flatMap(Mentions::mots);
        }
        return value instanceof Valeur.Texte text ? Stream.of(text.valeur()) : Stream.empty();
    }

    private static Stream<String> fiches(Attribut attribut, String word) {
        Choix choice = attribut.valeurs().get(word);
        return choice == null ? Stream.of(word) : choice.fiches().stream();
    }
}
