package fr.aiguillage.quiz;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Succession;
import fr.aiguillage.logique.Verite;
import java.time.LocalDate;
import java.util.List;

/** What exists everywhere and stands that day: nothing is asked of what only one place has. */
final class Nationales {

    private Nationales() {
    }

    static List<Fiche> de(Catalogue catalogue, LocalDate day) {
        Succession succession = new Succession(catalogue);
        return catalogue.fiches().stream().filter(f -> f.proposable() && f.implantation().isEmpty())
                .filter(f -> succession.enVigueur(f, day) != Verite.FAUX).toList();
    }
}
