package fr.aiguillage.moteur;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Attribut.Choix;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.moteur.faits.Mention;
import fr.aiguillage.moteur.faits.Mention.Effet;
import fr.aiguillage.situation.Situation;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the entries that a situation names, by their id or through a word that stands for them. */
final class Mentions {

    private final List<Attribut> attributs;

    Mentions(Collection<Attribut> attributs) {
        this.attributs = attributs.stream().filter(a -> effets(a).findAny().isPresent()).toList();
    }

    List<Mention> dans(Situation situation) {
        return attributs.stream().flatMap(a -> mots(situation.faits().get(a.id()))
                .flatMap(word -> fiches(a, word)).flatMap(id -> effets(a)
                        .map(e -> new Mention(id, e.getKey(), e.getValue())))).toList();
    }

    private static Stream<Map.Entry<Effet, String>> effets(Attribut attribut) {
        Map<Effet, String> all = new EnumMap<>(Effet.class);
        mettre(all, Effet.AVANT, attribut.avance());
        mettre(all, Effet.APRES, attribut.recul());
        mettre(all, Effet.RETRAIT, attribut.retrait());
        return all.entrySet().stream();
    }

    private static void mettre(Map<Effet, String> all, Effet effect, @Nullable String reason) {
        if (reason != null) {
            all.put(effect, reason);
        }
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
