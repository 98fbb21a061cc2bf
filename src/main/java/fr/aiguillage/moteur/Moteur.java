package fr.aiguillage.moteur;

import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.ajoutees.RegleAjoutee;
import fr.aiguillage.moteur.faits.Acces;
import fr.aiguillage.moteur.faits.Constat;
import fr.aiguillage.moteur.faits.Contradiction;
import fr.aiguillage.moteur.faits.Definition;
import fr.aiguillage.moteur.faits.Dossier;
import fr.aiguillage.moteur.faits.EtatBesoin;
import fr.aiguillage.moteur.faits.Indice;
import fr.aiguillage.moteur.faits.Jugement;
import fr.aiguillage.moteur.faits.Mention;
import fr.aiguillage.moteur.faits.Pression;
import fr.aiguillage.moteur.faits.Rang;
import fr.aiguillage.moteur.faits.Retrait;
import fr.aiguillage.moteur.faits.Verdict;
import fr.aiguillage.situation.Situation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

/**
 * Runs the rules over a situation, stage after stage, in a session that lives for that situation only: the same facts
 * always give the same conclusions. Safe for use by several threads.
 */
public final class Moteur {

    private final KieBase rules;
    private final Connaissances connaissances;

    public Moteur(KieBase rules, Connaissances connaissances) {
        this.rules = rules;
        this.connaissances = connaissances;
    }

    /**
     * An engine over rules compiled at build, which load while the knowledge does: each takes as long as the other.
     *
     * @param familles the families of rules wanted beside the generic ones
     * @param ajoutees the rules that were added, asked for once the knowledge is there
     */
    public static Moteur precompile(Set<String> familles, Supplier<Connaissances> connaissances,
            Supplier<List<RegleAjoutee>> ajoutees) {
        CompletableFuture<KieBase> rules = CompletableFuture.supplyAsync(() -> BaseDeRegles.precompilee(familles));
        Connaissances knowledge = connaissances.get();
        return new Moteur(BaseDeRegles.avec(rules.join(), ajoutees.get()), knowledge);
    }

    public Connaissances connaissances() {
        return connaissances;
    }

    public Conclusions conclure(Situation situation) {
        KieSession session = rules.newKieSession();
        try {
            return new Deroulement(session, situation).conclure();
        } finally {
            session.dispose();
        }
    }

    /** One situation going through the stages. */
    private final class Deroulement {

        private final KieSession session;
        private final Dossier dossier;

        Deroulement(KieSession session, Situation situation) {
            this.session = session;
            this.dossier = new Dossier(situation, connaissances.definitions());
        }

        Conclusions conclure() {
            session.insert(dossier);
            connaissances.propositions().forEach(p -> session.insert(p.constater(dossier)));
            definir(connaissances.immediates());
            etapes("qualifier");
            connaissances.jugements().forEach(session::insert);
            etapes("trancher");
            laisserInconnus();
            definir(connaissances.differees());
            etapes("besoins");
            connaissances.besoins().forEach(session::insert);
            connaissances.demandeurs().forEach(session::insert);
            etapes("suspendre", "peser", "presser", "proteger");
            Map<String, EtatBesoin.Etat> needs = besoins();
            Examinateur examiner = new Examinateur(connaissances, dossier, needs);
            connaissances.candidats().values().forEach(c -> session.insert(examiner.examiner(c)));
            connaissances.mentions().dans(dossier.situation()).forEach(session::insert);
            etapes("apparier", "departager", "acceder", "classer");
            placer();
            etapes("repartir");
            return conclusions(needs);
        }

        /** What no rule settled is unknown, and what the rules lacked is what would decide. */
        private void laisserInconnus() {
            List<Indice> clues = faits(Indice.class);
            for (Jugement judgement : connaissances.jugements()) {
                if (!dossier.notions().containsKey(judgement.id())) {
                    Constat unknown = dossier.trancher(judgement.id(), Verite.INCONNU,
                            clues.stream().filter(c -> c.juge(judgement.id())).toList());
                    session.insert(unknown);
                    session.insert(unknown.non());
                }
            }
        }

        private void definir(Collection<Definition> definitions) {
            definitions.forEach(session::insert);
            etapes("definir");
        }

        private void etapes(String... stages) {
            for (String stage : stages) {
                session.getAgenda().getAgendaGroup(stage).setFocus();
                session.fireAllRules();
            }
        }

        /** Tells the rules where each proposed entry would stand, so that the needs can take turns. */
        private void placer() {
            Map<String, Integer> pressions = faits(Pression.class).stream()
                    .collect(Collectors.toMap(Pression::besoin, Pression::valeur));
            Classement order = new Classement(faits(Rang.class));
            List<Verdict> kept = faits(Verdict.class);
            for (Verdict.Sort list : List.of(Verdict.Sort.RECOMMANDE, Verdict.Sort.A_VERIFIER)) {
                order.places(kept, list, pressions).forEach(session::insert);
            }
        }

        private Map<String, EtatBesoin.Etat> besoins() {
            return faits(EtatBesoin.class).stream()
                    .collect(Collectors.toMap(EtatBesoin::id, EtatBesoin::etat, (a, b) -> a, TreeMap::new));
        }

        private Conclusions conclusions(Map<String, EtatBesoin.Etat> needs) {
            List<Indice> clues = faits(Indice.class).stream().sorted(
                    Comparator.comparing(Indice::cible).thenComparing(Indice::regle)).toList();
            List<String> conflicts = faits(Contradiction.class).stream().map(Contradiction::qualification).sorted()
                    .toList();
            Classement order = new Classement(faits(Rang.class));
            Map<String, Verdict> verdicts = new LinkedHashMap<>();
            order.trier(faits(Verdict.class)).forEach(v -> verdicts.put(v.getId(), v));
            return new Conclusions(dossier, clues, needs, conflicts, verdicts, retraits(), acces(),
                    order.rangs(), mentions());
        }

        /** One reason to leave for each entry, the same whatever the order in which rules fired. */
        private Map<String, Retrait> retraits() {
            return faits(Retrait.class).stream().sorted(Comparator.comparing(Retrait::regle)
                    .thenComparing(r -> String.valueOf(r.auProfitDe())))
                    .collect(Collectors.toMap(Retrait::id, Function.identity(), (a, b) -> a));
        }

        private List<Mention> mentions() {
            return faits(Mention.class).stream().sorted(Comparator.comparing(Mention::id)
                    .thenComparing(Mention::effet).thenComparing(Mention::motif)).toList();
        }

        private Map<String, Acces.Voie> acces() {
            return faits(Acces.class).stream().collect(Collectors.toMap(Acces::id, Acces::voie));
        }

        private <T> List<T> faits(Class<T> type) {
            List<T> found = new ArrayList<>();
            session.getObjects(new ClassObjectFilter(type)).forEach(o -> found.add(type.cast(o)));
            return found;
        }
    }
}
