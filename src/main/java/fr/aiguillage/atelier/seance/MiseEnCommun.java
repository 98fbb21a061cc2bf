package fr.aiguillage.atelier.seance;

import fr.aiguillage.atelier.Deroule;
import fr.aiguillage.atelier.seance.Travail.Dit;
import fr.aiguillage.catalogue.Atelier.Attendu;
import fr.aiguillage.catalogue.Atelier.Etape;
import fr.aiguillage.catalogue.Atelier.Piege;
import fr.aiguillage.orientation.Entree;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.situation.Situation;
import java.util.List;
import java.util.stream.Stream;

/**
 * One step, once the tables have recorded: what they found beside what a human and we answer. Nothing is counted by
 * table.
 *
 * @param attendues what the case expects, with the tables that propose it
 * @param aussi what we recommend besides, first things first
 * @param autres what tables propose besides all that, and what we say of it
 * @param pieges what would be wrong, proposed or not
 * @param gardes the facts that tables keep to themselves
 */
public record MiseEnCommun(Etape etape, Travail travail, Orientation reponse, List<Attendue> attendues,
        List<Piste> aussi, List<Piste> autres, List<Ecueil> pieges, List<PriseDeParole> echanges, List<Dit> gardes) {

    private static final int AUSSI = 4;

    /** Something that the case expects, and what we say of the entry that answers it best. */
    public record Attendue(Attendu attendu, Piste piste) {
    }

    /** An entry as we answer it, and the names of the tables that propose it. */
    public record Piste(Entree entree, List<String> tables) {
    }

    /** A trap, and whether some table proposes it. */
    public record Ecueil(Piege piege, boolean propose) {
    }

    /**
     * That step of a session.
     *
     * @param step from 0
     */
    public static MiseEnCommun de(Seance session, Deroule course, int step) {
        Situation situation = course.situation(step);
        Orientation answer = course.reponse(step);
        Tri sorting = new Tri(course.atelier().etapes().get(step), session.etapes().get(step), answer,
                id -> course.orienteur().entree(situation, id));
        PrisesDeParole exchanges = new PrisesDeParole(session, course, step);
        return new MiseEnCommun(sorting.etape(), sorting.travail(), answer, sorting.attendues(), sorting.aussi(),
                sorting.autres(), sorting.pieges(), exchanges.tous(), exchanges.gardes());
    }

    /** Gives what we say of an entry. */
    private interface Verdicts {
        Entree de(String id);
    }

    private record Tri(Etape etape, Travail travail, Orientation reponse, Verdicts verdicts) {

        List<Attendue> attendues() {
            return etape.corrige().attendus().stream().map(e -> new Attendue(e,
                    new Piste(meilleure(e.ids()), travail.quiPropose(e.ids())))).toList();
        }

        /** The first that we propose; when we propose none, the first that is expected. */
        private Entree meilleure(List<String> ids) {
            return reponse.proposees().stream().filter(p -> ids.contains(p.id())).map(Entree.class::cast).findFirst()
                    .orElseGet(() -> verdicts.de(ids.get(0)));
        }

        private List<String> attendus() {
            return etape.corrige().attendus().stream().flatMap(e -> e.ids().stream()).toList();
        }

        List<Piste> aussi() {
            return reponse.recommandations().stream().filter(p -> !attendus().contains(p.id())).limit(AUSSI)
                    .map(this::piste).toList();
        }

        private Piste piste(Entree entry) {
            return new Piste(entry, travail.quiPropose(List.of(entry.id())));
        }

        List<Piste> autres() {
            List<String> known = Stream.of(attendus().stream(), aussi().stream().map(p -> p.entree().id()),
                    etape.pieges().stream().flatMap(p -> p.ids().stream())).flatMap(ids -> ids).toList();
            return travail.propositions().stream().flatMap(p -> p.ids().stream()).distinct()
                    .filter(id -> !known.contains(id)).map(verdicts::de).map(this::piste).toList();
        }

        List<Ecueil> pieges() {
            return etape.pieges().stream().map(p -> new Ecueil(p, !travail.quiPropose(p.ids()).isEmpty())).toList();
        }
    }
}
