package fr.aiguillage.moteur.faits;

import fr.aiguillage.criteres.Eligibilite;
import fr.aiguillage.criteres.Exigence;
import fr.aiguillage.logique.Critere;
import fr.aiguillage.logique.Critere.SurAttribut;
import fr.aiguillage.logique.Epreuve;
import fr.aiguillage.logique.Faits;
import fr.aiguillage.logique.FormeNormale;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.situation.Situation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one situation while the rules work on it: its facts, and what has been concluded from them so far.
 * It only grows, so that the order in which rules fire changes nothing.
 */
public final class Dossier implements Faits {

    private final Situation situation;
    private final Map<String, Definition> definitions;
    private final Map<String, Constat> notions = new HashMap<>();

    public Dossier(Situation situation, Map<String, Definition> definitions) {
        this.situation = situation;
        this.definitions = definitions;
    }

    public Situation situation() {
        return situation;
    }

    @Override
    public @Nullable Valeur valeur(String attribut) {
        return situation.faits().get(attribut);
    }

    @Override
    public Verite notion(String id) {
        Constat known = notions.get(id);
        Definition definition = definitions.get(id);
        if (known == null && definition != null) {
            return definir(definition).verite();
        }
        return known == null ? Verite.INCONNU : known.verite();
    }

    /** Judges a definition on what is known now, and those that it cites before it. */
    public Constat definir(Definition definition) {
        notions.putIfAbsent(definition.id(), new Constat(definition.id(), Verite.INCONNU, Set.of()));
        Eligibilite eligibility = new Eligibilite(definition.forme(), this);
        return retenir(new Constat(definition.id(), eligibility.verdict(), manque(definition.forme())));
    }

    /** Keeps the conclusion of the rules on a qualification. */
    public Constat trancher(String qualification, Verite verite, List<Indice> indices) {
        Set<String> missing = new TreeSet<>();
        if (verite == Verite.INCONNU) {
            indices.forEach(indice -> missing.addAll(indice.manque()));
        }
        return retenir(new Constat(qualification, verite, missing));
    }

    private Constat retenir(Constat constat) {
        notions.put(constat.nom(), constat);
        return constat;
    }

    /** The attributes that would decide an open normal form; none when it is decided. */
    public Set<String> manque(FormeNormale<Exigence> forme) {
        Set<String> missing = new TreeSet<>();
        new Eligibilite(forme, this).ouvertes(c -> missing.addAll(manque(c.exigence().critere())));
        return missing;
    }

    private Set<String> manque(Critere critere) {
        if (critere instanceof SurAttribut direct) {
            return manque(direct);
        }
        Constat notion = notions.get(critere.sujet());
        return notion == null ? Set.of() : notion.manque();
    }

    private Set<String> manque(SurAttribut critere) {
        if (critere.juger(this) != Verite.INCONNU) {
            return Set.of();
        }
        boolean two = critere.epreuve() instanceof Epreuve.Quotient;
        return two ? inconnus(critere.sujet(), ((Epreuve.Quotient) critere.epreuve()).diviseur())
                : Set.of(critere.sujet());
    }

    private Set<String> inconnus(String first, String second) {
        Set<String> unknown = new TreeSet<>();
        List.of(first, second).stream().filter(a -> valeur(a) == null
                || valeur(a) instanceof Valeur.Nombre number && !number.exact()).forEach(unknown::add);
        return unknown;
    }

    /** What is known of every notion judged so far. */
    public Map<String, Constat> notions() {
        return notions;
    }
}
