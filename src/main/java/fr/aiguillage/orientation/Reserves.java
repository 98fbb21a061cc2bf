package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Appellation;
import fr.aiguillage.catalogue.Attestation;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Dates;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Periode;
import fr.aiguillage.catalogue.Succession;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.faits.Mention;
import fr.aiguillage.situation.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be said beside a proposal, and never changes it. */
final class Reserves {

    private final Catalogue catalogue;
    private final LocalDate date;
    private final List<Mention> mentions;

    Reserves(Catalogue catalogue, Situation situation, List<Mention> mentions) {
        this.catalogue = catalogue;
        this.date = situation.date();
        this.mentions = mentions;
    }

    List<String> de(Fiche fiche) {
        List<String> all = new ArrayList<>();
        mentions.stream().filter(m -> m.id().equals(fiche.id()) || m.id().equals(fiche.specialise())).forEach(m -> all.add(m.motif() + "."));
        all.addAll(fiche.reserves());
        if (fiche.criteresSource() == Fiche.Provenance.GENERAL) {
            all.add("Critères d'accès non confirmés par une source.");
        }
        if (fiche.implantation().isEmpty() && !fiche.partout() && fiche.echelle() != null
                && !fiche.echelle().equals("national")) {
            all.add("Existence locale à vérifier.");
        }
        Attestation attestation = new Attestation(catalogue, date);
        Periode period = attestation.passee(fiche);
        if (period != null) {
            all.add("Attesté sur " + texte(period) + ", à vérifier.");
        }
        String since = attestation.plusTard(fiche);
        if (since != null) {
            all.add("Attesté depuis " + since + " seulement, à vérifier au " + Dates.dite(date.toString()) + ".");
        }
        alors(fiche).forEach(all::add);
        fiche.aConfirmer().forEach(doubt -> all.add("À confirmer : " + doubt));
        return all;
    }

    /** What it was called on that day, when that was not its name of today. */
    private Stream<String> alors(Fiche fiche) {
        Succession succession = new Succession(catalogue);
        return succession.precedents(fiche).stream().filter(Appellation.class::isInstance)
                .filter(name -> name.temps().au() != null && succession.enVigueur(name, date) == Verite.VRAI)
                .map(name -> "S'appelait alors : " + name.nom() + ".");
    }

    private static String texte(Periode period) {
        String to = period.au() == null ? "" : period.au().substring(0, 4);
        return period.du() == null || period.du().startsWith(to) ? to : period.du().substring(0, 4) + "-" + to;
    }
}
