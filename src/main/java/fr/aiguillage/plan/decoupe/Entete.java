package fr.aiguillage.plan.decoupe;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Periode;
import fr.aiguillage.catalogue.Rubrique.Sens;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.plan.ActionDuPlan;
import fr.aiguillage.plan.Passage;
import fr.aiguillage.plan.Plan;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the first lines of a plan say of it: its title, its years. */
public final class Entete implements Consumer<Bloc> {

    private static final int PREMIERS_BLOCS = 80;
    private static final int TITRE_MAX = 200;
    private static final Pattern ANNEES = Pattern.compile("(?<!\\d)(20\\d\\d)\\s*(?:-|–|/|>|à)\\s*(20\\d\\d)(?!\\d)");

    private final Intitules intitules;
    private int vus;
    private @Nullable String premier;
    private @Nullable String titre;
    private @Nullable Periode periode;

    public Entete(Catalogue catalogue) {
        intitules = new Intitules(catalogue);
    }

    @Override
    public void accept(Bloc bloc) {
        if (vus >= PREMIERS_BLOCS) {
            return;
        }
        if (bloc instanceof Bloc.Titre title) {
            voir(title.texte());
        } else if (bloc instanceof Bloc.Ligne line) {
            voir(line.texte());
        }
    }

    private void voir(String text) {
        if (text.isEmpty() || text.length() > TITRE_MAX) {
            return;
        }
        vus++;
        premier = premier == null ? text : premier;
        if (titre == null && intitules.commence(text, Sens.DOCUMENT)) {
            titre = text;
        }
        Matcher years = ANNEES.matcher(text);
        if (periode == null && years.find() && years.group(1).compareTo(years.group(2)) <= 0) {
            periode = new Periode(years.group(1), years.group(2));
        }
    }

    /** The plan of these actions and passages, read in a file of that name. */
    public Plan plan(String file, List<ActionDuPlan> actions, List<Passage> passages) {
        String stem = file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
        String id = Proches.simplifie(stem).replaceAll("[^a-z0-9.]+", "-").replaceAll("^-|-$", "");
        String title = titre != null ? titre : premier != null ? premier : stem;
        return new Plan(id.isEmpty() ? "plan" : id, title, periode, null, List.of(file), actions,
                passages);
    }
}
