package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.Comparee;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.PageComparaison;
import fr.aiguillage.situation.Situation;
import java.util.List;

/** Two or three entries side by side, for the situation. */
record Comparer(Fonds fonds) implements Commande {

    @Override
    public String nom() {
        return "comparer";
    }

    @Override
    public String description() {
        return "met deux ou trois dispositifs côte à côte";
    }

    @Override
    public List<Option> options() {
        return OptionsSituation.et(Formats.option(Formats.COMMUNS));
    }

    @Override
    public Parametres parametres() {
        return new Parametres("ID", 2, 3);
    }

    @Override
    public int executer(Appel call) {
        Format format = Formats.choisi(call, Formats.COMMUNS);
        Orienteur orienteur = OptionsSituation.orienteur(fonds, call);
        Catalogue catalogue = orienteur.connaissances().catalogue();
        List<Fiche> fiches = fiches(call.mots(), catalogue);
        Situation situation = OptionsSituation.situation(orienteur, call);
        List<Comparee> compared = fiches.stream()
                .map(f -> Comparee.de(f, orienteur.entree(situation, f.id()), catalogue)).toList();
        return Formats.repondre(call, format, () -> compared, () -> PageComparaison.de(compared, catalogue));
    }

    private static List<Fiche> fiches(List<String> words, Catalogue catalogue) {
        List<Fiche> fiches = words.stream().map(word -> Designation.fiche(word, catalogue)).toList();
        if (fiches.stream().distinct().count() < fiches.size()) {
            throw new Refus("il faut deux dispositifs différents pour comparer");
        }
        return fiches;
    }
}
