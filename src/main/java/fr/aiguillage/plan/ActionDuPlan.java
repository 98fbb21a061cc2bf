package fr.aiguillage.plan;

import fr.aiguillage.catalogue.Avancement;
import fr.aiguillage.catalogue.Validation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One action of a plan.
 *
 * @param reference the number that the plan itself gives it, null when it gives none
 * @param ligne its first line in a text file, from 1
 * @param page its first page in a file that has pages, from 1
 * @param axe the parts of the plan that it stands in, outermost first
 * @param titre its title, when it has one apart from its text
 * @param texte what is to be done, in the words of the plan
 * @param acteurs those whom the plan names without telling who pilots and who takes part
 * @param calendrier when, in the words of the plan
 * @param avancement how far it has gone, null when the plan does not say so
 * @param validation what someone decided on what it answers to, null as long as nobody has
 */
public record ActionDuPlan(@Nullable String reference, @Nullable Integer ligne, @Nullable Integer page,
        List<String> axe, @Nullable String titre, String texte, @Nullable String pilote, List<String> partenaires,
        List<String> acteurs, List<String> indicateurs, @Nullable String calendrier, @Nullable String publicVise,
        @Nullable Avancement avancement, @Nullable Validation validation) {

    public ActionDuPlan {
        axe = copie(axe);
        partenaires = copie(partenaires);
        acteurs = copie(acteurs);
        indicateurs = copie(indicateurs);
    }

    /** Its title and its text. */
    public String dit() {
        return titre == null || texte.startsWith(titre) ? texte : titre + "\n" + texte;
    }

    /** The same, found at another place. */
    public ActionDuPlan situee(@Nullable Integer line, @Nullable Integer onPage) {
        return new ActionDuPlan(reference, line, onPage, axe, titre, texte, pilote, partenaires, acteurs, indicateurs,
                calendrier, publicVise, avancement, validation);
    }

    private static List<String> copie(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
