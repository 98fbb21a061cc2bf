package fr.aiguillage.commande;

import fr.aiguillage.situation.Situation;
import java.time.Clock;
import java.time.LocalDate;

/** The current situation of the interactive shell, in memory only. A one-shot call has a session of its own. */
public final class Session {

    private final LocalDate today;
    private Situation situation;

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

    public void effacer() {
        situation = Situation.vide(today);
    }
}
