package fr.aiguillage.criteres;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Clause;
import fr.aiguillage.catalogue.Public;
import fr.aiguillage.logique.Bornes;
import fr.aiguillage.logique.Critere;
import fr.aiguillage.logique.Epreuve;
import fr.aiguillage.logique.FormeNormale;
import fr.aiguillage.logique.Valeur;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns written criteria into tests. */
public final class Compilateur {

    private final Vocabulaire vocabulaire;

    /** For the entries of a catalogue that stands alone. */
    public Compilateur(Catalogue catalogue) {
        this(new Vocabulaire(catalogue, catalogue));
    }

    /** For the entries of one catalogue among others. */
    public Compilateur(Vocabulaire vocabulaire) {
        this.vocabulaire = vocabulaire;
    }

    /** The normal form of an entry whose criteria are all confirmed but those that say otherwise. */
    public FormeNormale<Exigence> compiler(Public entry) {
        return compiler(entry, true);
    }

    /** The same, saying what stands for the criteria that do not say whether they are confirmed. */
    public FormeNormale<Exigence> compiler(Public entry, boolean confirmed) {
        List<List<Exigence>> profiles = new ArrayList<>();
        for (int i = 0; i < entry.profils().size(); i++) {
            profiles.add(exigences(entry.profils().get(i).criteres(), "profils/" + (i + 1) + "/", confirmed));
        }
        return new FormeNormale<>(exigences(entry.conditions(), "conditions/", confirmed), profiles,
                exigences(entry.exclusions(), "exclusions/", confirmed));
    }

    /** The criteria of one list, each with a path of its own. */
    public List<Exigence> exigences(List<Clause> clauses, String prefix, boolean confirmed) {
        Set<String> taken = new HashSet<>();
        List<Exigence> result = new ArrayList<>();
        for (Clause clause : clauses) {
            boolean sure = clause.confirme() == null ? confirmed : clause.confirme();
            result.add(new Exigence(chemin(prefix + clause.sujet(), taken), clause, critere(clause), sure));
        }
        return result;
    }

    private static String chemin(String path, Set<String> taken) {
        String free = path;
        for (int i = 2; !taken.add(free); i++) {
            free = path + "-" + i;
        }
        return free;
    }

    Critere critere(Clause clause) {
        if (clause.qualification() != null) {
            return new Critere.SurNotion(clause.qualification(), !Boolean.FALSE.equals(clause.vaut()));
        }
        return new Critere.SurAttribut(clause.sujet(), epreuve(clause, vocabulaire.attribut(clause.sujet())));
    }

    private Epreuve epreuve(Clause clause, @Nullable Attribut attribut) {
        if (clause.vaut() != null) {
            return mots(clause, List.of(clause.vaut()), attribut);
        }
        if (clause.parmi() != null) {
            return mots(clause, clause.parmi(), attribut);
        }
        if (clause.hors() != null) {
            return new Epreuve.Non(mots(clause, clause.hors(), attribut));
        }
        return clause.aucun() != null ? new Epreuve.EstAucun() : autreEpreuve(clause);
    }

    private Epreuve mots(Clause clause, List<Object> expected, @Nullable Attribut attribut) {
        return vocabulaire.comprise(clause.sujet(), new Epreuve.Parmi(valeurs(expected, attribut)));
    }

    private static Epreuve autreEpreuve(Clause clause) {
        if (clause.vide() != null) {
            return clause.vide() ? new Epreuve.EstVide() : new Epreuve.Non(new Epreuve.EstVide());
        }
        if (clause.compte() != null) {
            return compte(clause.compte());
        }
        return clause.quotient() != null ? quotient(clause.quotient())
                : new Epreuve.Dans(bornes(clause.auMoins(), clause.auPlus(), clause.plusDe(), clause.moinsDe()));
    }

    private static Epreuve compte(Clause.Compte count) {
        Bornes element = bornes(count.min(), count.max(), null, null);
        return new Epreuve.Compte(element,
                bornes(count.auMoins(), count.auPlus(), count.plusDe(), count.moinsDe()));
    }

    private static Epreuve quotient(Clause.Quotient quotient) {
        double fallback = quotient.defaut() == null ? 1 : quotient.defaut();
        double parts = quotient.parts() == null ? 1 : quotient.parts();
        return new Epreuve.Quotient(quotient.par(), fallback, parts,
                bornes(quotient.auMoins(), quotient.auPlus(), quotient.plusDe(), quotient.moinsDe()));
    }

    private static Bornes bornes(@Nullable Object atLeast, @Nullable Object atMost, @Nullable Object more,
            @Nullable Object less) {
        Bornes bounds = Bornes.TOUT;
        bounds = atLeast == null ? bounds : bounds.auMoins(Valeurs.borne(atLeast));
        bounds = atMost == null ? bounds : bounds.auPlus(Valeurs.borneHaute(atMost));
        bounds = more == null ? bounds : bounds.plusDe(Valeurs.borneHaute(more));
        return less == null ? bounds : bounds.moinsDe(Valeurs.borne(less));
    }

    private static List<Valeur> valeurs(List<Object> raw, @Nullable Attribut attribut) {
        return raw.stream().map(value -> Valeurs.attendue(attribut, value)).toList();
    }
}
