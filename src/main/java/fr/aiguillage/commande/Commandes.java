package fr.aiguillage.commande;

import java.util.List;

/** All the commands, for both ways in. */
public final class Commandes {

    private static final Fonds FONDS = new Fonds();

    private Commandes() {
    }

    public static List<Commande> toutes() {
        return List.of(new Orienter(FONDS), new Comprendre(FONDS), new Decrire(FONDS), new Corriger(FONDS),
                new Pourquoi(FONDS, "pourquoi", "dit pourquoi un dispositif est proposé"),
                new Pourquoi(FONDS, "pourquoi-pas", "dit pourquoi un dispositif n'est pas proposé"),
                new Faudrait(FONDS), new EtSi(FONDS), new Comparer(FONDS), new Questions(FONDS), new Effacer(),
                new Exporter(FONDS), new Partager(FONDS), new EcheancesCommande(FONDS),
                new FicheCommande(FONDS), new MesureCommande(FONDS), new ActionCommande(FONDS),
                new ActeurCommande(FONDS), new GlossaireCommande(FONDS), new Chercher(FONDS), new VerifierCas(FONDS),
                new VerifierCatalogue(FONDS), new Statistiques(FONDS), new PeremptionCommande(FONDS), new TrousCommande(FONDS), new EnLot(FONDS),
                new Importer(), new NouveauTerritoire(FONDS), new Aligner(FONDS), new ChercherAtelier(FONDS),
                new FichesDAtelier(FONDS), new OuvrirAtelier(FONDS), new ReprendreAtelier(FONDS),
                new RapporterAtelier(FONDS), new NouvelAtelier(), new QuizAtelier(FONDS), new VerifierAtelier(FONDS));
    }

    /** The words that may stand at this place of a line, for completion. */
    public static List<String> mots(String command, List<String> before, String prefix) {
        return Suggestions.de(FONDS, command, before, prefix);
    }

    /** The version of the product. */
    public static String version() {
        return FONDS.produit().version();
    }
}
