package fr.aiguillage.plan.decoupe;

import fr.aiguillage.plan.Passage;
import fr.aiguillage.plan.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps all that a plan says, by paragraphs, whether or not it is an action. */
public final class Releve implements Consumer<Bloc> {

    /** A paragraph that goes on is cut there: what it says is then looked for in each part. */
    private static final int PASSAGE_MAX = 1500;
    /** What a plan of many hundred pages says. */
    private static final int TOUT_MAX = 4_000_000;

    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder ouvert = new StringBuilder();
    private @Nullable Place place;
    private int longueur;

    @Override
    public void accept(Bloc bloc) {
        if (bloc instanceof Bloc.Ligne line) {
            ligne(line);
        } else {
            fermer();
            seul(bloc);
        }
    }

    /** In the order of the plan. */
    public List<Passage> passages() {
        fermer();
        return List.copyOf(passages);
    }

    private void ligne(Bloc.Ligne line) {
        if (ouvert.length() + line.texte().length() > PASSAGE_MAX) {
            fermer();
        }
        place = place == null ? line.place() : place;
        ouvert.append(ouvert.isEmpty() ? "" : " ").append(line.texte());
    }

    private void seul(Bloc bloc) {
        if (bloc instanceof Bloc.Titre title) {
            ajouter(title.place(), title.texte());
        } else if (bloc instanceof Bloc.Puce item) {
            ajouter(item.place(), item.texte());
        } else if (bloc instanceof Bloc.Rangee row) {
            ajouter(row.place(), String.join(" | ", row.cellules()));
        }
    }

    private void fermer() {
        if (place != null) {
            ajouter(place, ouvert.toString());
        }
        place = null;
        ouvert.setLength(0);
    }

    private void ajouter(Place at, String text) {
        longueur += text.length();
        if (!text.isBlank() && longueur <= TOUT_MAX) {
            passages.add(new Passage(at, text.strip()));
        }
    }
}
