package fr.aiguillage.atelier;

import fr.aiguillage.cas.Cas;
import fr.aiguillage.cas.Correction;
import fr.aiguillage.catalogue.Atelier.Attendu;
import fr.aiguillage.catalogue.Atelier.Corrige;
import fr.aiguillage.catalogue.Atelier.Ecart;
import fr.aiguillage.catalogue.Atelier.Etape;
import fr.aiguillage.catalogue.Atelier.Piege;
import fr.aiguillage.catalogue.GardeFou.Niveau;
import fr.aiguillage.orientation.Ecoute.Entendu;
import fr.aiguillage.orientation.Entree.Proposee;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Orientation.Alerte;
import fr.aiguillage.situation.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a human wrote of a step beside what we answer. Both are measured as all our cases are. */
final class Confrontation {

    private static final String A_DISCUTER = "Peut-être un point « a_discuter », si la différence est juste ?";

    private final Corrige corrige;
    private final Orientation answer;
    private final Correction correction;
    private final Set<String> recommandes;
    private final Set<String> proposes;

    Confrontation(Etape step, Orientation answer) {
        this.corrige = step.corrige();
        this.answer = answer;
        this.correction = new Correction(cas(step), answer);
        this.recommandes = ids(answer.recommandations());
        this.proposes = ids(answer.proposees());
    }

    private static Cas cas(Etape step) {
        return new Cas(step.titre(), Entendu.rien(Situation.vide(LocalDate.EPOCH)),
                step.corrige().attendus().stream().map(Confrontation::attendu).toList(),
                step.pieges().stream().map(Piege::ids).toList(), List.of(), !step.corrige().dAbord().isEmpty(), false);
    }

    private static Cas.Attendu attendu(Attendu expected) {
        return new Cas.Attendu(expected.ids(), List.of(), false);
    }

    private static Set<String> ids(List<Proposee> list) {
        return list.stream().map(Proposee::id).collect(Collectors.toSet());
    }

    /** All that differs and that the case does not say. */
    List<Constat> constats() {
        return Stream.of(pieges(), doutes(), danger(), manques(), tete(), perimes()).flatMap(c -> c).toList();
    }

    private Stream<Constat> pieges() {
        return correction.fautes().stream().map(fault -> new Constat("piege-recommande", "l'assistant recommande « "
                + fault.id() + " », que le cas donne pour un piège",
                "Peut-être un fait qui manque au récit, ou une règle à revoir ?"));
    }

    private Stream<Constat> doutes() {
        return correction.douteux().stream().filter(id -> !discute(List.of(id))).map(id -> new Constat("piege-a-verifier",
                "l'assistant laisse « " + id + " » à vérifier, parmi les premiers, et le cas le donne pour un piège",
                A_DISCUTER));
    }

    /** A danger is said by both or by neither; what is only about words and secrets is no danger. */
    private Stream<Constat> danger() {
        List<String> seen = answer.gardeFous().stream().filter(g -> g.niveau() != Niveau.DEONTOLOGIE).map(Alerte::id)
                .toList();
        return Stream.concat(corrige.dAbord().stream().filter(id -> !seen.contains(id)).map(id -> new Constat(
                        "danger-non-vu", "l'assistant ne dit pas d'abord « " + id + " »",
                        seen.isEmpty() ? null : "Peut-être : " + String.join(", ", seen))),
                seen.stream().filter(id -> !corrige.dAbord().contains(id)).map(id -> new Constat("danger-non-ecrit",
                        "l'assistant dit d'abord « " + id + " », et le corrigé ne le dit pas",
                        "Peut-être « d_abord » dans le corrigé ?")));
    }

    private Stream<Constat> manques() {
        return corrige.attendus().stream().filter(expected -> !correction.trouve(attendu(expected)))
                .filter(expected -> !discute(expected.ids()))
                .map(expected -> new Constat("reponse-manquante", "l'assistant ne propose pas "
                        + (expected.ids().stream().anyMatch(proposes::contains) ? "assez tôt " : "") + "« "
                        + String.join(" » ni « ", expected.ids()) + " », que le corrigé attend", A_DISCUTER));
    }

    /** What we put first is what a group hears first. */
    private Stream<Constat> tete() {
        return answer.recommandations().stream().limit(1).map(Proposee::id)
                .filter(id -> corrige.attendus().stream().noneMatch(e -> e.ids().contains(id)))
                .filter(id -> !discute(List.of(id))).map(id -> new Constat("tete-inattendue",
                        "l'assistant met en tête « " + id + " », dont le corrigé ne dit rien", A_DISCUTER));
    }

    private Stream<Constat> perimes() {
        return corrige.aDiscuter().stream().filter(gap -> !differe(gap)).map(gap -> new Constat("discussion-perimee",
                "sur « " + String.join(" », « ", gap.ids()) + " », l'assistant répond comme le corrigé",
                "Peut-être ce point « a_discuter » est-il à retirer ?"));
    }

    /** Whether our answer on these is another one: not recommended, or late, where expected; proposed where not. */
    private boolean differe(Ecart gap) {
        List<Attendu> expected = corrige.attendus().stream().filter(e -> parlent(gap, e)).toList();
        boolean missing = expected.stream().anyMatch(e -> !correction.trouve(attendu(e))
                || e.ids().stream().noneMatch(recommandes::contains));
        boolean beside = gap.ids().stream().filter(proposes::contains)
                .anyMatch(id -> expected.stream().noneMatch(e -> e.ids().contains(id)));
        return missing || beside;
    }

    private boolean discute(List<String> ids) {
        return corrige.aDiscuter().stream().anyMatch(gap -> gap.ids().stream().anyMatch(ids::contains));
    }

    private static boolean parlent(Ecart gap, Attendu expected) {
        return gap.ids().stream().anyMatch(expected.ids()::contains);
    }
}
