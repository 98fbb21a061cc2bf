package fr.aiguillage.quiz;

import fr.aiguillage.catalogue.Appellation;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Datee;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Source;
import fr.aiguillage.catalogue.Succession;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.mots.Proches;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What ended, and what stands in its place: when the end is known, and what followed bears the name that is said. */
record SurLesSuites(Succession succession, LocalDate jour, List<Datee> toutes) {

    private static final int PAREILS = 4;

    static Stream<Carte> cartes(Catalogue catalogue, LocalDate day) {
        List<Datee> all = Stream.concat(catalogue.fiches().stream().map(Datee.class::cast),
                catalogue.appellations().stream()).toList();
        SurLesSuites here = new SurLesSuites(new Succession(catalogue), day, all);
        return all.stream().filter(old -> old.temps().au() != null && here.finie(old) && here.nommee(old)).map(here::carte)
                .filter(card -> !card.juste().isEmpty());
    }

    private Carte carte(Datee old) {
        Datee instead = succession.aSaPlace(old, jour);
        String right = instead == null || finie(instead) ? "" : instead.nom();
        return new Carte("suite/" + old.id(), "Qu'est-ce qui a pris la place de " + Carte.cite(old.nom()) + " ?", right,
                succession.suite(old).stream().map(Datee::nom).toList(), Voisins.parMots(right, debout(old), PAREILS),
                explication(old, right), sources(old));
    }

    private String explication(Datee old, String right) {
        String said = old.temps().dit();
        return old.nom() + " : jusqu'en " + String.valueOf(old.temps().au()).substring(0, 4) + (said == null ? "" : ", "
                + said) + ". Aujourd'hui : " + right;
    }

    /** What stands today, and is not on its way. */
    private List<String> debout(Datee old) {
        List<Datee> after = succession.suite(old);
        return toutes.stream().filter(one -> succession.enVigueur(one, jour) == Verite.VRAI && !after.contains(one)
                && !succession.precedents(one).isEmpty() || memeDomaine(one, after)).map(Datee::nom).toList();
    }

    /** Of the same field as what followed. */
    private boolean memeDomaine(Datee one, List<Datee> after) {
        return one instanceof Fiche fiche && fiche.domaine() != null && !after.contains(one) && !finie(one)
                && fiche.implantation().isEmpty() && after.stream().anyMatch(next -> next instanceof Fiche other
                        && Objects.equals(other.domaine(), fiche.domaine()));
    }

    private boolean finie(Datee thing) {
        return succession.enVigueur(thing, jour) == Verite.FAUX;
    }

    /** Whether what is said to have followed is what follows here: a change of name may be told otherwise. */
    private boolean nommee(Datee old) {
        Datee next = succession.suivant(old);
        String said = old.temps().dit();
        return next != null && (said == null || Stream.of(next.nom(), next.court()).map(Proches::simplifie)
                .anyMatch(Proches.simplifie(said.toLowerCase(Locale.ROOT))::contains));
    }

    private static List<Source> sources(Datee thing) {
        return thing instanceof Fiche fiche ? fiche.sources() : ((Appellation) thing).sources();
    }
}
