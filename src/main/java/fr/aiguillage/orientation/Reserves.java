package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Appellation;
import fr.aiguillage.catalogue.Attestation;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Dates;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Periode;
import fr.aiguillage.catalogue.Source;
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
        mentions.stream().filter(m -> m.id().equals(fiche.id())).forEach(m -> all.add(m.motif() + "."));
        all.addAll(fiche.reserves());
        if (fiche.criteresSource() == Fiche.Provenance.GENERAL) {
            all.add("Critères d'accès non confirmés par une source.");
        }
        if (fiche.implantation().isEmpty() && !fiche.partout() && fiche.echelle() != null
                && !fiche.echelle().equals("national")) {
            all.add("Existence locale à vérifier.");
        }
        String period = periodePassee(fiche);
        if (period != null) {
            all.add("Attesté sur " + period + ", à vérifier.");
        }
        String since = new Attestation(catalogue, date).plusTard(fiche);
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

    /** The period of its documents, when all of them are over, none still makes authority, and nothing else is known. */
    private @Nullable String periodePassee(Fiche fiche) {
        if (fiche.sources().isEmpty() || fiche.temps().du() != null || fiche.temps().au() != null) {
            return null;
        }
        String last = null;
        for (Source source : fiche.sources()) {
            Document document = catalogue.document(source.document());
            if (document == null || document.faitFoi() || !passe(document.periode())) {
                return null;
            }
            last = texte(document.periode());
        }
        return last;
    }

    private boolean passe(@Nullable Periode period) {
        return period != null && period.au() != null && date.isAfter(Dates.fin(period.au()));
    }

    private static String texte(@Nullable Periode period) {
        if (period == null) {
            return "";
        }
        return period.du() == null ? String.valueOf(period.au()) : period.du() + "-" + period.au();
    }
}
