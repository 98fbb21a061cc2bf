package fr.aiguillage.commande;

import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.PageConstats;
import java.util.List;

/** Checks a catalogue: ours where it stands, and the directories that are added. */
record VerifierCatalogue(Fonds fonds) implements Commande {

    @Override
    public String nom() {
        return "catalogue verifier";
    }

    @Override
    public String description() {
        return "relit le catalogue et dit tout ce qui ne va pas";
    }

    @Override
    public List<Option> options() {
        return OptionsCatalogue.et(Formats.option(Formats.TEXTE_OU_JSON));
    }

    @Override
    public Parametres parametres() {
        return new Parametres("DOSSIER", 0, 1);
    }

    @Override
    public int executer(Appel call) {
        Format format = Formats.choisi(call, Formats.TEXTE_OU_JSON);
        List<Anomalie> findings = AuxSources.anomalies(fonds, call);
        Formats.repondre(call, format, () -> new Constats(findings), () -> PageConstats.de(findings));
        return findings.isEmpty() ? 0 : 1;
    }

    /** The same as data. */
    record Constats(List<Anomalie> constats) {
    }
}
