package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Appellation;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Datee;
import fr.aiguillage.catalogue.Dates;
import fr.aiguillage.catalogue.Devenir;
import fr.aiguillage.catalogue.Existence;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Succession;
import fr.aiguillage.logique.Verite;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Where an entry stands in time, on a given day. */
record TempsDeFiche(Fiche fiche, Succession succession, LocalDate jour) {

    TempsDeFiche(Fiche fiche, Catalogue catalogue, LocalDate day) {
        this(fiche, new Succession(catalogue), day);
    }

    /** What took its place comes before anything else: it is what one would use. */
    void dire(Page page) {
        String fate = new Devenir(succession, jour).ligne(fiche);
        if (fate != null && succession.enVigueur(fiche, jour) != Verite.FAUX) {
            page.paragraphe(fate + ".");
        } else if (fate != null) {
            page.alerte(etat(), fate + "." + voir());
        }
    }

    private String etat() {
        Existence time = fiche.temps();
        return Dates.commence(time.du(), jour) == Verite.FAUX ? "Pas encore"
                : time.remplacePar() == null ? "Terminé" : "Remplacé";
    }

    private String voir() {
        Datee instead = succession.aSaPlace(fiche, jour);
        return instead == null ? "" : " Pour voir la fiche : « fiche " + instead.id() + " ».";
    }

    /** The names that it went by, and until when. */
    List<String> anciensNoms() {
        Devenir fates = new Devenir(succession, jour);
        return appellations().map(name -> "Ancien nom, " + name.court() + " : " + fates.de(name) + ".").toList();
    }

    private Stream<Datee> appellations() {
        return succession.precedents(fiche).stream().filter(Appellation.class::isInstance);
    }

    /** Its other names, without those that it went by for a time only. */
    List<String> autresNoms() {
        List<String> former = appellations().flatMap(a -> ((Appellation) a).noms().stream()).toList();
        return fiche.autresNoms().stream().filter(name -> !former.contains(name)).toList();
    }
}
