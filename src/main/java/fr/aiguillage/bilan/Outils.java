package fr.aiguillage.bilan;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Lieux;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.Succession;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.recherche.Liens;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the toolbox has for a measure, in a place and on a day. */
final class Outils {

    private final Catalogue catalogue;
    private final Liens liens;
    private final Lieux lieux;
    private final Succession succession;
    private final LocalDate jour;

    Outils(Catalogue catalogue, LocalDate day) {
        this.catalogue = catalogue;
        liens = new Liens(catalogue);
        lieux = new Lieux(catalogue);
        succession = new Succession(catalogue);
        jour = day;
    }

    /**
     * What is proposed to people and may be found there, that of the very place first; a form that the place has takes
     * the place of the national one.
     */
    List<Fiche> pour(Mesure measure, @Nullable String place) {
        List<Fiche> here = liens.servant(measure).stream().filter(this::outil).filter(this::existe)
                .filter(one -> lieux.couvre(one.implantation(), place) == Verite.VRAI).toList();
        Set<String> replaced = here.stream().map(Fiche::specialise).filter(Objects::nonNull).collect(Collectors.toSet());
        return here.stream().filter(one -> !replaced.contains(one.id()))
                .sorted(Comparator.comparing((Fiche one) -> one.implantation().isEmpty())).toList();
    }

    /** Those who act are no tool. */
    private boolean outil(Fiche one) {
        return one.proposable() && !catalogue.tous(Genre.ACTEUR).containsKey(one.id());
    }

    private boolean existe(Fiche one) {
        return succession.enVigueur(one, jour) != Verite.FAUX;
    }
}
