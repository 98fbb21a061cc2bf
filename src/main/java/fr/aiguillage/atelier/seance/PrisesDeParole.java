package fr.aiguillage.atelier.seance;

import fr.aiguillage.atelier.Deroule;
import fr.aiguillage.atelier.seance.Travail.Dit;
import fr.aiguillage.catalogue.Atelier.Parole;
import fr.aiguillage.orientation.Echange;
import fr.aiguillage.orientation.Partage;
import fr.aiguillage.situation.Situation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who tells whom, at one step: what the tables recorded, and what the case asks about besides. */
final class PrisesDeParole {

    private final Deroule deroule;
    private final Seance seance;
    private final List<Dit> dits;
    private final List<Parole> paroles;
    private final Situation situation;
    private final int step;

    PrisesDeParole(Seance session, Deroule course, int step) {
        this.deroule = course;
        this.seance = session;
        this.dits = session.etapes().get(step).dits();
        this.paroles = course.atelier().etapes().get(step).corrige().paroles();
        this.situation = course.situation(step);
        this.step = step;
    }

    private record Cle(Table table, String aQui) {
    }

    List<PriseDeParole> tous() {
        Set<Cle> all = new LinkedHashSet<>();
        dits.stream().filter(d -> d.aQui() != null).forEach(d -> all.add(new Cle(nommee(d.table()), d.aQui())));
        paroles.forEach(word -> all.add(new Cle(duMetier(word.qui()), word.aQui())));
        return all.stream().map(this::echange).toList();
    }

    private Table nommee(String name) {
        return seance.tables().stream().filter(t -> t.nom().equals(name)).findFirst().orElse(new Table(name, null));
    }

    /** The table that speaks for a profession, or one that is not in the room. */
    private Table duMetier(String job) {
        return seance.tables().stream().filter(t -> job.equals(t.metier())).findFirst().orElse(new Table(job, job));
    }

    private PriseDeParole echange(Cle pair) {
        String job = pair.table().metier();
        List<Parole> written = paroles.stream().filter(p -> p.qui().equals(job) && p.aQui().equals(pair.aQui())).toList();
        return new PriseDeParole(pair.table(), seance.tables().contains(pair.table()), pair.aQui(),
                dits.stream().filter(d -> d.table().equals(pair.table().nom()) && pair.aQui().equals(d.aQui())).toList(),
                written, job == null ? null : written.isEmpty() ? textes(job, pair.aQui())
                        : deroule.partage(step, written.get(0)));
    }

    private @Nullable Partage textes(String job, String recipient) {
        Echange asked = Echange.de(deroule.orienteur().connaissances().catalogue());
        return asked == null ? null : deroule.orienteur().partage(asked.entre(situation, job, recipient).situation(situation.date()));
    }

    /** What the tables keep to themselves. */
    List<Dit> gardes() {
        return dits.stream().filter(d -> d.aQui() == null).toList();
    }
}
