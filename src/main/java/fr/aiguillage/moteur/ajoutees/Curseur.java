package fr.aiguillage.moteur.ajoutees;

import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.moteur.ajoutees.Jeton.Sorte;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through the tokens of a rule, and stops at the first that has no place there. */
final class Curseur {

    /** What a rule file may hold elsewhere, and never here. */
    private static final Set<String> INTERDITS = Set.of("import", "package", "function", "global", "eval", "declare",
            "query", "dialect", "modify", "update", "delete", "retract", "insertLogical", "salience", "no-loop",
            "lock-on-active", "agenda-group", "activation-group", "auto-focus", "timer", "enabled", "extends", "from",
            "accumulate", "collect", "exists", "forall", "or", "unit");

    private final String fichier;
    private final List<Jeton> jetons;
    private int rang;

    Curseur(String file, String text) {
        this.fichier = file;
        this.jetons = Jeton.lire(text);
    }

    Jeton ici() {
        return jetons.get(rang);
    }

    private Jeton avance() {
        return jetons.get(rang++);
    }

    /** Whether that word or sign stands here; passes it. */
    boolean si(String word) {
        if (!ici().est(word)) {
            return false;
        }
        rang++;
        return true;
    }

    /** Passes these words and signs, which must stand here in that order. */
    void exiger(String... words) {
        for (String word : words) {
            if (!si(word)) {
                throw faute("« " + word + " »");
            }
        }
    }

    /** The text between quotes that must stand here. */
    String texte(String what) {
        if (ici().sorte() != Sorte.TEXTE) {
            throw faute(what + " entre guillemets");
        }
        return avance().texte();
    }

    String mot(String what) {
        if (ici().sorte() != Sorte.MOT) {
            throw faute(what);
        }
        return avance().texte();
    }

    void fin() {
        if (ici().sorte() != Sorte.FIN) {
            throw faute("la fin du fichier : un fichier, une règle");
        }
    }

    /** What is wrong here, where something else was awaited. */
    HorsGrammaire faute(String awaited) {
        if (INTERDITS.contains(ici().texte()) && ici().sorte() == Sorte.MOT) {
            return faute(ici(), ici().dit() + " n'est pas permis : une règle ajoutée conclut, et ne fait rien d'autre",
                    ici().est("import") || ici().est("package")
                            ? "Peut-être retirer cette ligne ? « Constat » et « Indice » sont déjà connus." : null);
        }
        return faute(ici(), ici().dit() + " n'a pas sa place ici ; il faut " + awaited, null);
    }

    HorsGrammaire faute(Jeton at, String message, @Nullable String maybe) {
        return new HorsGrammaire(new Anomalie(fichier, at.ligne(), at.colonne(), "regle", message, maybe));
    }
}
