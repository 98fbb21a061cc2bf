package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.orientation.Ecoute.Entendu;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.Json;
import fr.aiguillage.rendu.PageOrientation;
import fr.aiguillage.rendu.PageReponse;
import java.util.List;

/** The orientation of a situation. */
record Orienter(Fonds fonds) implements Commande {

    @Override
    public String nom() {
        return "orienter";
    }

    @Override
    public String description() {
        return "dit quels dispositifs et partenaires conviennent à une situation, et pourquoi";
    }

    @Override
    public List<Option> options() {
        return OptionsSituation.et(Formats.option(Formats.COMMUNS));
    }

    @Override
    public int executer(Appel call) {
        Format format = Formats.choisi(call, Formats.COMMUNS);
        Orienteur orienteur = OptionsSituation.orienteur(fonds, call);
        Entendu heard = OptionsSituation.entendue(orienteur, call);
        Orientation answer = orienteur.orienter(heard);
        Catalogue catalogue = orienteur.connaissances().catalogue();
        switch (format) {
            case JSON -> call.sortie().print(Json.rendre(answer));
            case TEXTE -> Formats.montrer(PageReponse.de(answer, heard.compris(), catalogue), format, call);
            default -> Formats.montrer(PageOrientation.de(answer, new Mots(catalogue)), format, call);
        }
        return 0;
    }
}
