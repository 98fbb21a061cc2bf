package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.mots.Proches;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An attribute says what its type needs, and why it is asked when that touches the person closely. */
final class ControleAttributs implements Controle {

    private static final String RIEN = "aucun";

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        contexte.chaque(Attribut.class, (attribut, at) -> {
            valeurs(attribut, at, faults);
            autrePersonne(attribut, contexte.attribut(String.valueOf(attribut.de())), at, faults);
            limites(attribut, at, faults);
            suites(attribut, at, faults);
            dits(contexte, attribut, at, faults);
            tranches(attribut, at, faults);
            homonyme(attribut, contexte.base().attribut(attribut.id()), at, faults);
            if (attribut.sensible() && attribut.motif() == null) {
                faults.accept(at.dans("sensible").anomalie("sensible-sans-motif",
                        "« " + attribut.id() + " » est sensible et ne dit pas pourquoi on le demande",
                        "Peut-être ajouter « motif » ?"));
            }
        });
    }

    private static void valeurs(Attribut attribut, Endroit at, Consumer<Anomalie> faults) {
        boolean choice = attribut.type() == Attribut.Type.CHOIX;
        if (choice && attribut.valeurs().isEmpty()) {
            faults.accept(at.dans("type").anomalie("choix-sans-valeurs",
                    "« " + attribut.id() + " » est un choix et n'a pas de valeurs", "Peut-être ajouter « valeurs » ?"));
        } else if (!choice && !attribut.valeurs().isEmpty()) {
            faults.accept(at.dans("valeurs").anomalie("valeurs-hors-choix",
                    "« " + attribut.id() + " » n'est pas un choix et a des valeurs", "Peut-être « type: choix » ?"));
        }
    }

    /** What is stated of someone else is stated as of the person described. */
    private static void autrePersonne(Attribut attribut, @Nullable Attribut of, Endroit at, Consumer<Anomalie> faults) {
        if (of != null && (of.type() != attribut.type() || of.liste() != attribut.liste())) {
            faults.accept(at.dans("de").anomalie("attribut-d-une-autre-personne", "« " + attribut.id()
                    + " » n'a pas le type ou la liste de « " + of.id() + " »", "Peut-être les mêmes « type » et « liste » ?"));
        } else if (of != null && (attribut.personne() == null || attribut.personne().equals(of.personne()))) {
            faults.accept(at.dans("de").anomalie("attribut-d-une-autre-personne", "« " + attribut.id()
                    + " » ne dit pas de qui il parle", "Peut-être une autre « personne » que celle de « " + of.id() + " » ?"));
        }
    }

    /** Catalogues that share a name may give it other words, but it must remain one and the same thing. */
    private static void homonyme(Attribut attribut, @Nullable Attribut other, Endroit at, Consumer<Anomalie> faults) {
        if (other != null && !attribut.seDitAvec(other)) {
            faults.accept(at.dans("type").anomalie("attribut-d-un-autre-type", "« " + attribut.id()
                    + " » existe déjà dans le catalogue auquel celui-ci s'ajoute, avec un autre type ou une autre liste",
                    "Peut-être un autre nom ?"));
        }
    }

    /** What follows a value is another one, or nothing more. */
    private static void suites(Attribut attribut, Endroit at, Consumer<Anomalie> faults) {
        attribut.valeurs().forEach((word, choice) -> {
            String next = choice.apres();
            if (next != null && !next.equals(RIEN) && (next.equals(word) || !attribut.valeurs().containsKey(next))) {
                faults.accept(at.dans("valeurs").dans(word).dans("apres").anomalie("suite-inconnue", "ce qui suit « " + word
                        + " » n'est pas une autre valeur de « " + attribut.id() + " »",
                        Proches.peutEtre(next, attribut.valeurs().keySet())));
            }
        });
    }

    /** What tells a value is a fact that can be stated. */
    private static void dits(Contexte contexte, Attribut attribut, Endroit at, Consumer<Anomalie> faults) {
        attribut.valeurs().forEach((word, choice) -> choice.ditPar().forEach((name, values) -> {
            Endroit here = at.dans("valeurs").dans(word).dans("dit_par").dans(name);
            Attribut told = contexte.attribut(name);
            if (told == null) {
                faults.accept(here.anomalie("attribut-inconnu", "l'attribut « " + name + " » n'existe pas",
                        Proches.peutEtre(name, contexte.connu().tous(Genre.ATTRIBUT).keySet())));
                return;
            }
            values.stream().filter(value -> !told.valeurs().containsKey(value)).forEach(value -> faults.accept(
                    here.anomalie("valeur-inconnue", "« " + value + " » n'est pas une valeur de « " + name + " »",
                            Proches.peutEtre(value, told.valeurs().keySet()))));
        }));
    }

    private static void tranches(Attribut attribut, Endroit at, Consumer<Anomalie> faults) {
        if (!attribut.tranches().equals(attribut.tranches().stream().sorted().distinct().toList())) {
            faults.accept(at.dans("tranches").anomalie("tranches-en-desordre",
                    "les tranches de « " + attribut.id() + " » ne vont pas de la plus petite à la plus grande", null));
        }
    }

    private static void limites(Attribut attribut, Endroit at, Consumer<Anomalie> faults) {
        if (attribut.min() != null && attribut.max() != null && attribut.min() > attribut.max()) {
            faults.accept(at.dans("min").anomalie("min-et-max", "le minimum de « " + attribut.id() + " » ("
                    + at.dans("min").noeud().asString() + ") dépasse son maximum ("
                    + at.dans("max").noeud().asString() + ")", null));
        }
    }
}
