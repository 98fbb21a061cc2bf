package fr.aiguillage.moteur.faits;

import fr.aiguillage.logique.Verite;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kie.api.definition.rule.Rule;

/**
 * What one rule concludes from its premises: as true as all of them together.
 *
 * @param sens what the conclusion does
 * @param cible the id of the qualification, of the need or of the safeguard
 * @param regle the name of the rule
 * @param source where the rule has it from, as its metadata says
 */
public record Indice(Sens sens, String cible, String regle, String source, List<Constat> premisses) {

    /** What a conclusion does to its target. */
    public enum Sens {
        POUR, CONTRE, BESOIN, SUSPENSION, ALERTE
    }

    public static Indice pour(String qualification, Rule rule, Constat... premisses) {
        return de(Sens.POUR, qualification, rule, premisses);
    }

    public static Indice contre(String qualification, Rule rule, Constat... premisses) {
        return de(Sens.CONTRE, qualification, rule, premisses);
    }

    public static Indice besoin(String besoin, Rule rule, Constat... premisses) {
        return de(Sens.BESOIN, besoin, rule, premisses);
    }

    /** A need that has to wait, whatever establishes it. */
    public static Indice suspension(String besoin, Rule rule, Constat... premisses) {
        return de(Sens.SUSPENSION, besoin, rule, premisses);
    }

    public static Indice alerte(String gardeFou, Rule rule, Constat... premisses) {
        return de(Sens.ALERTE, gardeFou, rule, premisses);
    }

    private static Indice de(Sens sens, String cible, Rule rule, Constat... premisses) {
        Object source = rule.getMetaData().get("source");
        return new Indice(sens, cible, rule.getName(), source == null ? "" : source.toString(), List.of(premisses));
    }

    public Verite verite() {
        return Verite.tous(premisses, Constat::verite);
    }

    /** Every premise is true. */
    public boolean isSur() {
        return verite() == Verite.VRAI;
    }

    /** Some premise is true, none is false, and it is not certain. */
    public boolean isSuggere() {
        return verite() == Verite.INCONNU && premisses.stream().anyMatch(Constat::isVrai);
    }

    /** One of its premises is about that attribute. */
    public boolean cite(String attribut) {
        return premisses.stream().anyMatch(p -> p.nom().startsWith(attribut + "="));
    }

    /** It bears on the truth of that qualification. */
    public boolean juge(String qualification) {
        return (sens == Sens.POUR || sens == Sens.CONTRE) && cible.equals(qualification);
    }

    /** The attributes that would make it certain, or void. */
    public Set<String> manque() {
        Set<String> all = new TreeSet<>();
        premisses.stream().filter(Constat::isInconnu).forEach(p -> all.addAll(p.manque()));
        return all;
    }
}
