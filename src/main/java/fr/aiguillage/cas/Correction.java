package fr.aiguillage.cas;

import fr.aiguillage.cas.Bilan.Detail;
import fr.aiguillage.cas.Bilan.Faute;
import fr.aiguillage.cas.Cas.Attendu;
import fr.aiguillage.catalogue.GardeFou.Niveau;
import fr.aiguillage.orientation.Entree.Proposee;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Question;
import fr.aiguillage.orientation.Raison;
import java.util.List;
import java.util.stream.Stream;

/** One case against the answer it got. */
public record Correction(Cas cas, Orientation answer) {

    private static final int TOT_RECOMMANDES = 5;
    private static final int TOT_A_VERIFIER = 3;
    private static final int RECOMMANDES = 12;
    private static final int A_VERIFIER = 8;
    private static final int QUESTIONS = 3;

    int essentiels() {
        return (int) cas.attendus().stream().filter(Attendu::essentiel).count();
    }

    int essentielsTrouvesTot() {
        return (int) cas.attendus().stream().filter(Attendu::essentiel).filter(this::tot).count();
    }

    int trouves() {
        return (int) cas.attendus().stream().filter(this::trouve).count();
    }

    boolean tot(Attendu expected) {
        return parmi(expected, TOT_RECOMMANDES, TOT_A_VERIFIER);
    }

    /** Whether it is among what a reader gets to see. */
    public boolean trouve(Attendu expected) {
        return parmi(expected, RECOMMANDES, A_VERIFIER);
    }

    private boolean parmi(Attendu expected, int recommended, int toCheck) {
        return Stream.concat(ids(answer.recommandations(), recommended), ids(answer.aVerifier(), toCheck))
                .anyMatch(expected::admet);
    }

    private static Stream<String> ids(List<Proposee> list, int first) {
        return list.stream().limit(first).map(Proposee::id);
    }

    /** What is recommended and must not be. */
    public List<Faute> fautes() {
        return answer.recommandations().stream().filter(p -> interdits().anyMatch(ids -> ids.contains(p.id())))
                .map(p -> new Faute(p.id(), regle(p))).toList();
    }

    int nombreDeFautes() {
        return (int) interdits().filter(ids -> answer.recommandations().stream()
                .anyMatch(p -> ids.contains(p.id()))).count();
    }

    int doutes() {
        return (int) interdits().filter(ids -> douteux().stream().anyMatch(ids::contains)).count();
    }

    /** What is left to check, among the first, and must not be. */
    public List<String> douteux() {
        return ids(answer.aVerifier(), TOT_A_VERIFIER).filter(id -> interdits().anyMatch(ids -> ids.contains(id))).toList();
    }

    private Stream<List<String>> interdits() {
        return cas.interdits().stream();
    }

    /** The rule that establishes the need for which the entry is recommended. */
    private static String regle(Proposee proposal) {
        return proposal.raisons().stream().filter(r -> r.type() == Raison.Type.BESOIN).map(Raison::constate)
                .findFirst().orElse("");
    }

    boolean dangerVu() {
        return answer.gardeFous().stream().anyMatch(g -> g.niveau() != Niveau.DEONTOLOGIE);
    }

    /** Whether an emergency is seen where there is none. */
    boolean fausseAlerte() {
        return !cas.danger() && answer.gardeFous().stream().anyMatch(g -> g.niveau() == Niveau.URGENCE);
    }

    boolean rienRecommande() {
        return answer.recommandations().isEmpty();
    }

    boolean questionTrouvee() {
        return answer.questions().stream().limit(QUESTIONS).map(Question::attribut).anyMatch(cas.aDemander()::contains);
    }

    Detail detail() {
        List<String> missing = cas.attendus().stream().filter(a -> a.essentiel() ? !tot(a) : !trouve(a))
                .map(a -> String.join(" ou ", a.ids()) + (a.essentiel() ? " (essentiel)" : "")).toList();
        return new Detail(cas.id(), missing, fautes());
    }
}
