package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Attribut.Multiplicite;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the questions of a guided description are answered, with examples of the one that is being asked. */
public final class PageModeDEmploi {

    private PageModeDEmploi() {
    }

    /** What to do before the first question. */
    public static Page accueil() {
        return new Page("Description guidée")
                .paragraphe("Une question à la fois ; Entrée quand vous ne savez pas. « < » revient à la question d'avant, "
                        + "« fin » montre toute la réponse, « aide » dit le reste.")
                .paragraphe("Ni nom, ni adresse, ni date de naissance.");
    }

    /**
     * Everything that can be typed.
     *
     * @param fait a fact as it is written to change another one
     */
    public static Page de(@Nullable Attribut attribut, String fait) {
        return new Page("Mode d'emploi").paragraphe(reponse(attribut) + "Une faute de frappe se comprend, et tout se corrige.")
                .puces(List.of("Entrée : ne sais pas, ou garde ce qui est dit", "« ? » : ne sais pas, et oublie ce qui est dit",
                        "« < » : revient à la question d'avant", "« " + fait + " » : corrige un autre fait",
                        "« fin » : arrête là et montre toute la réponse", "Ctrl-C : arrête sans rien perdre"));
    }

    private static String reponse(@Nullable Attribut attribut) {
        List<String> answers = Demande.reponses(attribut);
        if (attribut == null || answers.size() < 2) {
            return "";
        }
        return "Répondez par un numéro, un mot ou son début. " + (attribut.liste() == null ? "" : plusieurs(answers, attribut));
    }

    private static String plusieurs(List<String> answers, Attribut attribut) {
        String several = "« 1,2 » ou « " + answers.get(0) + ", " + answers.get(1) + " » en donnent plusieurs";
        return several + (attribut.liste() == Multiplicite.OUVERTE ? ", « pas " + answers.get(0) + " » dit que non. " : ". ");
    }
}
