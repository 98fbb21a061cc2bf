package fr.aiguillage.prose;

import fr.aiguillage.logique.Valeur;
import fr.aiguillage.prose.faits.Fait;
import fr.aiguillage.prose.faits.Reglement;
import fr.aiguillage.situation.Situation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was read in a text.
 *
 * @param faits the facts, in the order of the text; several may be about one attribute
 * @param nonCompris the words that state nothing known
 * @param masques how many identities were found, which nothing repeats
 */
public record Compris(List<Fait> faits, List<Passage> nonCompris, int masques) {

    /** Of no text. */
    public static final Compris RIEN = new Compris(List.of(), List.of(), 0);

    public Compris {
        faits = List.copyOf(faits);
        nonCompris = List.copyOf(nonCompris);
    }

    /** Some words, and where they stand. */
    public record Passage(String mots, int debut, int fin) {
    }

    /** The sure facts, one value an attribute, without the place. */
    public Map<String, Valeur> surs() {
        Map<String, Valeur> all = new LinkedHashMap<>();
        faits.stream().filter(f -> f.sur() && !f.attribut().equals(Fait.TERRITOIRE))
                .forEach(f -> all.merge(f.attribut(), f.valeur(), Reglement::ensemble));
        return all;
    }

    /** The same with the facts about some attributes to be confirmed only. */
    public Compris doutant(Collection<String> attributes) {
        return new Compris(faits.stream().map(f -> attributes.contains(f.attribut()) ? f.douteux() : f).toList(),
                nonCompris, masques);
    }

    /** The attributes of which something was read that is not sure, in the order of the text. */
    public List<String> aConfirmer() {
        return faits.stream().filter(f -> !f.sur()).map(Fait::attribut).distinct().toList();
    }

    /** A situation with the sure facts on top: a later word corrects an earlier one. */
    public Situation sur(Situation before) {
        Situation after = before;
        for (Map.Entry<String, Valeur> fact : surs().entrySet()) {
            after = after.avec(fact.getKey(), fact.getValue());
        }
        List<String> places = faits.stream().filter(f -> f.sur() && f.attribut().equals(Fait.TERRITOIRE))
                .map(f -> ((Valeur.Texte) f.valeur()).valeur()).distinct().toList();
        return places.size() == 1 ? after.dans(places.get(0)) : after;
    }
}
