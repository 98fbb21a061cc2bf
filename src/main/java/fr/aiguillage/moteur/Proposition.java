package fr.aiguillage.moteur;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.criteres.Vocabulaire;
import fr.aiguillage.logique.Epreuve;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.faits.Constat;
import fr.aiguillage.moteur.faits.Dossier;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A proposition on one value of one attribute, as rules name it: {@code attribut=valeur}. */
record Proposition(String nom, String attribut, Epreuve epreuve) {

    /** The proposition of that name, or null when it is not about the value of an attribute. */
    static @Nullable Proposition de(String name, Catalogue catalogue) {
        int equals = name.indexOf('=');
        Attribut attribut = equals < 0 ? null : catalogue.attribut(name.substring(0, equals));
        if (attribut == null) {
            return null;
        }
        Valeur expected = valeur(attribut, name.substring(equals + 1));
        // The rules speak the words of the catalogue that they belong to, which is read first.
        Catalogue own = catalogue.parts().stream().filter(p -> p.attribut(attribut.id()) != null).findFirst()
                .orElse(catalogue);
        return new Proposition(name, attribut.id(),
                new Vocabulaire(catalogue, own).comprise(attribut.id(), new Epreuve.Parmi(List.of(expected))));
    }

    private static Valeur valeur(Attribut attribut, String word) {
        return attribut.type() == Attribut.Type.BOOLEEN ? new Valeur.Booleen(word.equals("oui"))
                : new Valeur.Texte(word);
    }

    Constat constater(Dossier dossier) {
        Verite truth = epreuve.juger(dossier.valeur(attribut), dossier);
        return new Constat(nom, truth, truth == Verite.INCONNU ? Set.of(attribut) : Set.of());
    }
}
