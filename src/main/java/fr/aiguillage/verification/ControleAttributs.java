package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.lecture.Anomalie;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An attribute says what its type needs, and why it is asked when that touches the person closely. */
final class ControleAttributs implements Controle {

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        contexte.chaque(Attribut.class, (attribut, at) -> {
            valeurs(attribut, at, faults);
            limites(attribut, at, faults);
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

    /** Catalogues that share a name may give it other words, but it must remain one and the same thing. */
    private static void homonyme(Attribut attribut, @Nullable Attribut other, Endroit at, Consumer<Anomalie> faults) {
        if (other != null && !attribut.seDitAvec(other)) {
            faults.accept(at.dans("type").anomalie("attribut-d-un-autre-type", "« " + attribut.id()
                    + " » existe déjà dans le catalogue auquel celui-ci s'ajoute, avec un autre type ou une autre liste",
                    "Peut-être un autre nom ?"));
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
