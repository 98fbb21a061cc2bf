package fr.aiguillage.appui;

import fr.aiguillage.logique.Faits;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Verite;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts given one by one, for what is judged without an engine. */
public record FaitsConnus(Map<String, ? extends Valeur> valeurs, Map<String, Verite> notions) implements Faits {

    public static final FaitsConnus AUCUN = new FaitsConnus(Map.of(), Map.of());

    @Override
    public @Nullable Valeur valeur(String attribut) {
        return valeurs.get(attribut);
    }

    @Override
    public Verite notion(String id) {
        return notions.getOrDefault(id, Verite.INCONNU);
    }
}
