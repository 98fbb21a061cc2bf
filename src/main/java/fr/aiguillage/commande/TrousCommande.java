package fr.aiguillage.commande;

import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.PageTrous;
import fr.aiguillage.rendu.TrousEnDonnees;
import fr.aiguillage.trous.Releveur;
import fr.aiguillage.trous.Trous;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The needs, publics and places that nothing in the catalogue answers. */
record TrousCommande(Fonds fonds) implements Commande {

    private static final Format[] FORMES = Format.values();

    @Override
    public String nom() {
        return "catalogue trous";
    }

    @Override
    public String description() {
        return "dit à quels besoins, pour quels publics et dans quels lieux rien ne répond";
    }

    @Override
    public List<Option> options() {
        return OptionsCatalogue.et(OptionLieu.TERRITOIRES, OptionDate.AU, Formats.option(FORMES));
    }

    @Override
    public int executer(Appel call) {
        Format format = Formats.choisi(call, FORMES);
        LocalDate day = OptionDate.au(call);
        Orienteur orienteur = OptionsSituation.orienteur(fonds, call);
        List<Trous> found = relever(new Releveur(orienteur.moteur()), call, orienteur, day);
        Mots words = new Mots(orienteur.connaissances().catalogue());
        if (format == Format.CSV) {
            call.sortie().print(TrousEnDonnees.csv(found, words));
            return 0;
        }
        return Formats.repondre(call, format, () -> TrousEnDonnees.de(found), () -> PageTrous.de(found, words));
    }

    private static List<Trous> relever(Releveur surveyor, Appel call, Orienteur orienteur, LocalDate day) {
        List<String> named = OptionLieu.lieux(call, orienteur.connaissances().catalogue());
        List<@Nullable String> places = named.isEmpty() ? Collections.singletonList(null) : List.copyOf(named);
        return places.stream().map(place -> surveyor.relever(place, day)).toList();
    }
}
