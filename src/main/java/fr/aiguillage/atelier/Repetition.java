package fr.aiguillage.atelier;

import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Atelier.Etape;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.moteur.Coherence;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.orientation.Partage;
import fr.aiguillage.situation.Situation;
import fr.aiguillage.situation.SituationInvalide;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plays cases before a group does: where our answer is not what their authors wrote. */
public final class Repetition {

    private final Orienteur orienteur;
    private final LocalDate jour;
    private final Coherence coherence;

    /** On that day. */
    public Repetition(Orienteur orienteur, LocalDate day) {
        this.orienteur = orienteur;
        this.jour = day;
        this.coherence = new Coherence(orienteur.connaissances());
    }

    /** What to mend or to discuss, step by step; nothing when our answer is the one that is written. */
    public List<Anomalie> jouer(Atelier atelier) {
        Deroule course = new Deroule(atelier, orienteur, jour);
        return IntStream.range(0, atelier.etapes().size()).boxed().flatMap(step -> etape(course, step)).toList();
    }

    private Stream<Anomalie> etape(Deroule course, int step) {
        List<Anomalie> found = new ArrayList<>();
        try {
            Situation situation = course.situation(step);
            coherence.fautes(situation).forEach(fault -> found.add(new Constat("situation-impossible", fault, null)
                    .anomalie(fichier(course.atelier()), step)));
            Etape now = course.atelier().etapes().get(step);
            Stream.concat(new Confrontation(now, course.reponse(step)).constats().stream(), propos(course, now, step))
                    .forEach(c -> found.add(c.anomalie(fichier(course.atelier()), step)));
        } catch (SituationInvalide e) {
            e.anomalies().forEach(fault -> found.add(new Constat(fault.regle(), fault.message(), fault.peutEtre())
                    .anomalie(fichier(course.atelier()), step)));
        }
        return found.stream();
    }

    private static Stream<Constat> propos(Deroule course, Etape now, int step) {
        return now.corrige().paroles().stream().map(word -> {
            Partage sharing = course.partage(step, word);
            return sharing == null ? null : new Propos(word, sharing).constat();
        }).filter(Objects::nonNull);
    }

    private static String fichier(Atelier atelier) {
        return Genre.ATELIER.dossier() + "/" + atelier.id() + ".yaml";
    }
}
