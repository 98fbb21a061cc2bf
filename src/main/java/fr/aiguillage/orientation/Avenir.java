package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Attribut.Choix;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Dates;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Valeur.Aucun;
import fr.aiguillage.logique.Valeur.Liste;
import fr.aiguillage.logique.Valeur.Nombre;
import fr.aiguillage.logique.Valeur.Texte;
import fr.aiguillage.moteur.Coherence;
import fr.aiguillage.orientation.Echeances.Cause;
import fr.aiguillage.orientation.Echeances.Echeance;
import fr.aiguillage.orientation.Mouvements.Mouvement;
import fr.aiguillage.situation.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds what time alone will change for a situation: a number that grows, a step that follows another, an end. */
public final class Avenir {

    /** How far one looks ahead: in units of what grows, and in years for what ends. */
    private static final int HORIZON = 10;

    private final Orienteur orienteur;
    private final Catalogue catalogue;
    private final Coherence coherence;
    private final Mots mots;

    public Avenir(Orienteur orienteur) {
        this.orienteur = orienteur;
        this.catalogue = orienteur.connaissances().catalogue();
        this.coherence = new Coherence(orienteur.connaissances());
        this.mots = new Mots(catalogue);
    }

    /** All that moves, ends of steps first, then dates, then what grows, in order. */
    public Echeances pour(Situation situation) {
        Orientation now = orienteur.orienter(situation);
        List<Echeance> all = new ArrayList<>();
        situation.faits().forEach((id, value) -> suites(situation, now, catalogue.attribut(id), value, all));
        fins(situation, now, all);
        situation.faits().forEach((id, value) -> seuils(situation, now, catalogue.attribut(id), value, all));
        return new Echeances(all.stream().filter(Echeance::bouge).toList(), catalogue.attributs().stream()
                .filter(a -> a.vieillit() && !situation.faits().containsKey(a.id())).map(Attribut::id).toList());
    }

    private void seuils(Situation situation, Orientation now, @Nullable Attribut attribut, Valeur value,
            List<Echeance> all) {
        if (attribut == null || !attribut.vieillit() || !(value instanceof Nombre number)) {
            return;
        }
        Orientation before = now;
        for (double reached : new Seuils(catalogue, attribut).entre(number.max(), number.max() + HORIZON)) {
            Etape step = etape(situation, attribut.id(), Nombre.de(reached));
            Orientation after = orienteur.orienter(step.situation());
            all.add(echeance(Cause.SEUIL, attribut.id(), attribut.libelle(),
                    mots.valeur(attribut, Nombre.de(reached)), before, after, step.caducs()));
            before = after;
        }
    }

    private void suites(Situation situation, Orientation now, @Nullable Attribut attribut, Valeur value,
            List<Echeance> all) {
        if (attribut == null) {
            return;
        }
        for (Texte word : choisis(value)) {
            Choix choice = attribut.valeurs().get(word.valeur());
            String next = choice == null ? null : choice.apres();
            if (choice != null && next != null) {
                Etape step = etape(situation, attribut.id(), apres(value, word, next, attribut));
                all.add(echeance(Cause.SUITE, attribut.id(), attribut.libelle(), choice.libelle(), now,
                        orienteur.orienter(step.situation()), step.caducs()));
            }
        }
    }

    private static List<Texte> choisis(Valeur value) {
        List<Valeur> all = value instanceof Liste list ? list.elements() : List.of(value);
        return all.stream().filter(Texte.class::isInstance).map(Texte.class::cast).toList();
    }

    /** The value once one of its words has given way to the one that follows, or to nothing. */
    private static Valeur apres(Valeur value, Texte word, String next, Attribut attribut) {
        boolean other = attribut.valeurs().containsKey(next);
        if (!(value instanceof Liste list)) {
            return other ? new Texte(next) : Aucun.AUCUN;
        }
        List<Valeur> left = new ArrayList<>(list.elements());
        List<Valeur> out = new ArrayList<>(list.exclus());
        left.remove(word);
        out.add(word);
        if (other && !left.contains(new Texte(next))) {
            left.add(new Texte(next));
        }
        return new Liste(left, out, list.complete());
    }

    /** What is proposed and has a known end. */
    private void fins(Situation situation, Orientation now, List<Echeance> all) {
        LocalDate limit = situation.date().plusYears(HORIZON);
        List<Fiche> proposed = now.proposees().stream().map(p -> catalogue.fiche(p.id())).filter(Objects::nonNull)
                .toList();
        for (Fiche fiche : proposed) {
            String end = fiche.temps().au();
            LocalDate after = end == null ? LocalDate.MAX : Dates.fin(end).plusDays(1);
            if (end != null && !after.isAfter(limit)) {
                all.add(echeance(Cause.FIN, fiche.id(), fiche.nom(), end, now,
                        orienteur.orienter(situation.au(after)), List.of()));
            }
        }
    }

    private Etape etape(Situation situation, String attribut, Valeur value) {
        Situation after = situation.avec(attribut, value);
        Set<String> gone = new TreeSet<>();
        for (String other : situation.faits().keySet()) {
            int faults = coherence.fautes(after).size();
            Situation without = after.avec(other, null);
            if (faults > 0 && !other.equals(attribut) && coherence.fautes(without).size() < faults) {
                after = without;
                gone.add(mots.attribut(other));
            }
        }
        return new Etape(after, List.copyOf(gone));
    }

    /** The situation then, and what of it had to be forgotten because it could no longer be true. */
    private record Etape(Situation situation, List<String> caducs) {
    }

    private static Echeance echeance(Cause cause, String id, String label, String value, Orientation before,
            Orientation after, List<String> gone) {
        List<Mouvement> moves = Mouvements.entre(before, after).mouvements();
        return new Echeance(cause, id, label, value, moves.stream().filter(m -> !m.proposait() && m.propose()).toList(),
                moves.stream().filter(m -> ferme(cause, m)).toList(), gone);
    }

    /** When a step ends, a need that it gave is no longer said, but what answered that need stays open: nothing closes. */
    private static boolean ferme(Cause cause, Mouvement move) {
        return move.proposait() && !move.propose()
                && !(cause == Cause.SUITE && move.vers().equals(Mouvements.ABSENT));
    }
}
