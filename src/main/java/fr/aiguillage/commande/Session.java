package fr.aiguillage.commande;

import fr.aiguillage.situation.Situation;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The current situation of the interactive shell, and the workshop under way, in memory only. A one-shot call has a session of its own. */
public final class Session {

    private final LocalDate today;
    private Situation situation;
    private @Nullable SeanceOuverte seance;

    public Session(Clock clock) {
        this.today = LocalDate.now(clock);
        this.situation = Situation.vide(today);
    }

    public Situation situation() {
        return situation;
    }

    public void retenir(Situation situation) {
        this.situation = situation;
    }

    /** The workshop that was opened last; null when none was. */
    @Nullable SeanceOuverte seance() {
        return seance;
    }

    void ouvrir(SeanceOuverte session) {
        seance = session;
    }

    public void effacer() {
        situation = Situation.vide(today);
        seance = null;
    }
}
