package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.rendu.MesureEnDonnees;
import fr.aiguillage.rendu.PageMesure;
import java.time.LocalDate;

/** A measure: by its number alone, that of the reference text. */
record MesureCommande(Fonds fonds) implements Consultation {

    @Override
    public String nom() {
        return "mesure";
    }

    @Override
    public String description() {
        return "montre une mesure, ses actions et ce qui la sert";
    }

    @Override
    public Parametres parametres() {
        return Parametres.un("N");
    }

    @Override
    public Vue voir(String words, Catalogue catalogue, LocalDate day) {
        Mesure measure = Numeros.mesure(words, catalogue);
        return new Vue(PageMesure.de(measure, catalogue, day), new MesureEnDonnees(catalogue, day).de(measure));
    }
}
