package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.recherche.Noms;
import fr.aiguillage.rendu.FicheEnDonnees;
import fr.aiguillage.rendu.PageFiche;
import java.time.LocalDate;
import java.util.List;

/** An actor: its fiche, and the measures that name it. */
record ActeurCommande(Fonds fonds) implements Consultation {

    @Override
    public String nom() {
        return "acteur";
    }

    @Override
    public String description() {
        return "montre un acteur et les mesures qui le nomment";
    }

    @Override
    public Parametres parametres() {
        return Parametres.plusieurs("ID");
    }

    @Override
    public Vue voir(String words, Catalogue catalogue, LocalDate day) {
        Fiche fiche = trouver(words, catalogue);
        return new Vue(PageFiche.acteur(fiche, catalogue, day),
                FicheEnDonnees.acteur(fiche, catalogue, day));
    }

    /** The only actor among those that go by these words. */
    private static Fiche trouver(String words, Catalogue catalogue) {
        List<Fiche> actors = Noms.tous(words, catalogue).stream()
                .filter(f -> catalogue.tous(Genre.ACTEUR).containsKey(f.id())).toList();
        if (actors.size() == 1) {
            return actors.get(0);
        }
        Fiche other = Designation.fiche(words, catalogue);
        throw new Refus("« " + other.nom() + " » n'est pas un acteur", "Peut-être « fiche " + other.id() + " » ?");
    }
}
