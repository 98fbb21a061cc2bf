package fr.aiguillage.commande;

import fr.aiguillage.rendu.Format;
import java.util.List;

/** What stays of a session, as a file to keep or on the screen. */
record RapporterAtelier(Fonds fonds) implements Commande {

    private static final String VERS = "vers";

    @Override
    public String nom() {
        return "atelier rapport";
    }

    @Override
    public String description() {
        return "raconte une séance : mesures travaillées, accords, écarts, désaccords, sources";
    }

    @Override
    public List<Option> options() {
        return OptionsCatalogue.et(new Option(VERS, "FICHIER.md|.html", false, "l'écrit dans ce fichier"), Depot.REMPLACER);
    }

    @Override
    public Parametres parametres() {
        return new Parametres("SEANCE.yaml", 0, 1);
    }

    @Override
    public int executer(Appel call) {
        SeanceOuverte session = SeancesGardees.de(fonds, call);
        String to = call.option(VERS);
        if (to == null) {
            Formats.montrer(RapportDAtelier.page(session), Format.TEXTE, call);
        } else {
            RapportDAtelier.ecrire(session, to, call, call.dialogue().seContinue());
        }
        return 0;
    }
}
