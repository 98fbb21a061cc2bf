package fr.aiguillage.commande;

import fr.aiguillage.bilan.BilanDePlan;
import fr.aiguillage.bilan.Couverture;
import fr.aiguillage.bilan.Couverture.Statut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.recherche.Reperes;
import fr.aiguillage.rendu.PlanRendu;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The measures that a script wants a plan to cover. */
record MesuresExigees(List<Mesure> mesures) {

    static final Option OPTION = new Option("exiger", "6,7,33", true, "les mesures que le plan doit couvrir (sinon, code 1)");

    /**
     * Those of the call; none when it wants none.
     *
     * @param texts the texts that the plan is compared with
     * @throws Refus when one is not a measure of these texts, with the nearest
     */
    static MesuresExigees de(Appel call, Catalogue catalogue, List<Document> texts) {
        List<String> ids = texts.stream().map(Document::id).toList();
        List<Mesure> known = new Reperes(catalogue).enOrdre().stream().filter(one -> ids.contains(one.document())).toList();
        return new MesuresExigees(call.valeurs(OPTION.nom()).stream().flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip).map(word -> une(word, known)).distinct().toList());
    }

    private static Mesure une(String word, List<Mesure> known) {
        List<Mesure> found = known.stream().filter(one -> one.id().equals(word)
                || Reperes.numero(one).equals(word)).toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        String maybe = found.isEmpty() ? Proches.peutEtre(word, known.stream().map(Reperes::numero).distinct().toList())
                : found.stream().map(Mesure::id).collect(Collectors.joining(" ou ", "Peut-être ", " ?"));
        throw new Refus("--exiger : « " + word + " » "
                + (found.isEmpty() ? "n'est pas une mesure des textes comparés" : "désigne plusieurs mesures"), maybe);
    }

    /** The exit status; what is missing is told. */
    int statut(BilanDePlan balance, Appel call) {
        String missing = balance.couverture().stream().filter(one -> mesures.contains(one.mesure()))
                .filter(one -> one.statut() != Statut.COUVERTE).map(MesuresExigees::dite).collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            call.notices().println("Mesures exigées que le plan ne couvre pas : " + missing + ".");
            call.notices().flush();
        }
        return missing.isEmpty() ? 0 : 1;
    }

    private static String dite(Couverture one) {
        return Reperes.numero(one.mesure()) + " (" + PlanRendu.dit(one.statut()) + ")";
    }
}
