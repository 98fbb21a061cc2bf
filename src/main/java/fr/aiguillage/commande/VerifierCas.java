package fr.aiguillage.commande;

import fr.aiguillage.cas.Bilan;
import fr.aiguillage.cas.Cas;
import fr.aiguillage.cas.LecteurCas;
import fr.aiguillage.cas.Verificateur;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.PageBilan;
import fr.aiguillage.situation.SituationInvalide;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs cases as data. */
record VerifierCas(Fonds fonds) implements Commande {

    @Override
    public String nom() {
        return "cas verifier";
    }

    @Override
    public String description() {
        return "fait passer des cas et compte ce qui est trouvé, manqué, fautif";
    }

    @Override
    public List<Option> options() {
        return OptionsCatalogue.et(new Option("au", "AAAA-MM-JJ", false, "la date des cas qui n'en disent pas"),
                Formats.option(Formats.TEXTE_OU_JSON));
    }

    @Override
    public Parametres parametres() {
        return Parametres.un("FICHIER|DOSSIER");
    }

    @Override
    public int executer(Appel call) {
        Format format = Formats.choisi(call, Formats.TEXTE_OU_JSON);
        Orienteur orienteur = OptionsSituation.orienteur(fonds, call);
        Bilan outcome = Verificateur.verifier(lire(call, orienteur), orienteur);
        Formats.repondre(call, format, () -> outcome, () -> PageBilan.de(outcome));
        return outcome.tient() ? 0 : 1;
    }

    private static List<Cas> lire(Appel call, Orienteur orienteur) {
        Path path = Path.of(call.mots().get(0));
        if (!Files.isReadable(path)) {
            throw new Refus("« " + path + " » n'existe pas ou ne peut pas être lu");
        }
        try {
            List<Cas> cases = new LecteurCas(orienteur, OptionDate.au(call)).lire(path);
            if (cases.isEmpty()) {
                throw new Refus("« " + path + " » ne contient aucun cas");
            }
            return cases;
        } catch (SituationInvalide e) {
            throw OptionsSituation.refus(e.anomalies());
        }
    }
}
