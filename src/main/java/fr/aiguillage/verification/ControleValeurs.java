package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Attribut.Type;
import fr.aiguillage.catalogue.Dates;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.mots.Proches;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** What a criterion expects is a value that its attribute can take, by a test that its attribute can pass. */
final class ControleValeurs implements Controle {

    private static final String EPREUVE = "epreuve-impossible";
    private static final String TYPE = "valeur-du-mauvais-type";

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        PublicEcrit.chaqueCritere(contexte, written -> {
            Attribut attribut = written.clause().attribut() == null ? null
                    : contexte.attribut(written.clause().attribut());
            if (attribut != null) {
                valeurs(written.endroit(), attribut, contexte, faults);
                listes(written.endroit(), attribut, faults);
                bornes(written.endroit(), attribut, faults);
                quotient(written.endroit(), attribut, contexte, faults);
            }
        });
    }

    private static void valeurs(Endroit at, Attribut attribut, Contexte contexte, Consumer<Anomalie> faults) {
        for (String path : List.of("vaut", "parmi/*", "hors/*")) {
            at.vers(path).forEach(value -> valeur(value, attribut, contexte, faults));
        }
    }

    private static void valeur(Endroit at, Attribut attribut, Contexte contexte, Consumer<Anomalie> faults) {
        if (!convient(at.noeud(), attribut.type())) {
            faults.accept(at.anomalie(TYPE, "« " + at.noeud().asString() + " » n'est pas " + attendu(attribut)
                    + ", comme l'attend « " + attribut.id() + " »", null));
        } else if (attribut.type() == Type.CHOIX && !attribut.valeurs().containsKey(at.texte())) {
            faults.accept(at.anomalie("valeur-inconnue", "« " + at.texte() + " » n'est pas une valeur de « "
                    + attribut.id() + " »", Proches.peutEtre(at.texte(), attribut.valeurs().keySet())));
        } else if (attribut.type() == Type.FICHE) {
            contexte.exiger(Nature.FICHE, at.texte(), at, faults);
        } else if (attribut.type() == Type.TERRITOIRE) {
            contexte.exiger(Nature.TERRITOIRE, at.texte(), at, faults);
        }
    }

    private static boolean convient(JsonNode value, Type type) {
        return switch (type) {
            case BOOLEEN -> value.isBoolean();
            case NOMBRE -> value.isNumber();
            case DATE -> value.isString() && Dates.valide(value.asString());
            default -> value.isString();
        };
    }

    private static String attendu(Attribut attribut) {
        return switch (attribut.type()) {
            case BOOLEEN -> "true ou false";
            case NOMBRE -> "un nombre";
            case DATE -> "une date";
            default -> "un texte";
        };
    }

    private static void listes(Endroit at, Attribut attribut, Consumer<Anomalie> faults) {
        boolean numbers = attribut.type() == Type.NOMBRE;
        if (at.dans("vide").existe() && attribut.liste() == null) {
            faults.accept(at.dans("vide").anomalie(EPREUVE, "« " + attribut.id() + " » n'est pas une liste",
                    "Peut-être « aucun: true » ?"));
        }
        if (at.dans("compte").existe() && (attribut.liste() == null || !numbers)) {
            faults.accept(at.dans("compte").anomalie(EPREUVE, "« " + attribut.id()
                    + " » n'est pas une liste de nombres", null));
        }
    }

    private static void bornes(Endroit at, Attribut attribut, Consumer<Anomalie> faults) {
        boolean comparable = attribut.type() == Type.NOMBRE || attribut.type() == Type.DATE;
        for (String name : ControleCriteres.BORNES) {
            Endroit bound = at.dans(name);
            if (bound.existe() && attribut.liste() != null) {
                faults.accept(bound.anomalie(EPREUVE,
                        "« " + attribut.id() + " » est une liste : elle n'a pas de borne",
                        comparable ? "Peut-être « compte » ?" : null));
            } else if (bound.existe() && !comparable) {
                faults.accept(bound.anomalie(EPREUVE, "« " + attribut.id() + " » n'est ni un nombre ni une date : "
                        + "il n'a pas de borne", "Peut-être « vaut » ou « parmi » ?"));
            } else if (bound.existe() && !convient(bound.noeud(), attribut.type())) {
                faults.accept(bound.anomalie(TYPE, "la borne « " + bound.noeud().asString() + " » n'est pas "
                        + attendu(attribut) + ", comme l'attend « " + attribut.id() + " »", null));
            }
        }
    }

    private static void quotient(Endroit at, Attribut attribut, Contexte contexte, Consumer<Anomalie> faults) {
        Endroit quotient = at.dans("quotient");
        if (!quotient.existe()) {
            return;
        }
        Endroit by = quotient.dans("par");
        contexte.exiger(Nature.ATTRIBUT, by.texte(), by, faults);
        nombre(attribut, quotient, faults);
        Attribut divisor = contexte.attribut(by.texte());
        if (divisor != null) {
            nombre(divisor, by, faults);
        }
    }

    private static void nombre(Attribut attribut, Endroit at, Consumer<Anomalie> faults) {
        if (attribut.type() != Type.NOMBRE || attribut.liste() != null) {
            faults.accept(at.anomalie(EPREUVE, "« " + attribut.id() + " » n'est pas un nombre : il n'a pas de quotient",
                    null));
        }
    }
}
