package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.Page;
import java.time.LocalDate;
import java.util.List;

/** A look-up: something of the catalogue, as a page or as data. */
interface Consultation extends Commande {

    /** Longer than any name. */
    int ASSEZ = 300;

    Fonds fonds();

    /**
     * What these words designate, as it stands on that day.
     *
     * @throws Refus when they designate nothing, or several things
     */
    Vue voir(String words, Catalogue catalogue, LocalDate day);

    /** The same thing twice: to be read, and as data. */
    record Vue(Page page, Object donnees) {
    }

    @Override
    default List<Option> options() {
        return OptionsCatalogue.et(OptionDate.AU, Formats.option(Formats.TEXTE_OU_JSON));
    }

    @Override
    default int executer(Appel call) {
        Format format = Formats.choisi(call, Formats.TEXTE_OU_JSON);
        Vue view = voir(mots(call), OptionsCatalogue.catalogue(fonds(), call), OptionDate.au(call));
        return Formats.repondre(call, format, () -> view.donnees(), () -> view.page());
    }

    private String mots(Appel call) {
        String words = String.join(" ", call.mots()).trim();
        if (words.length() > ASSEZ) {
            throw new Refus("ce qui est demandé est trop long", "Peut-être un identifiant, un nom ou un numéro ?");
        }
        if (words.isEmpty() && parametres().min() > 0) {
            throw new Refus("il manque ce qu'il faut montrer", "Peut-être « aide " + nom() + " » ?");
        }
        return words;
    }
}
