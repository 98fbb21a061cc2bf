package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.orientation.Entree.Ecartee;
import fr.aiguillage.orientation.Entree.HorsCadre;
import fr.aiguillage.orientation.Entree.Proposee;
import fr.aiguillage.orientation.Orientation.BesoinDeLaSituation;
import fr.aiguillage.orientation.Orientation.Qualifiee;
import fr.aiguillage.situation.Situation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replaces in an answer, wherever they are told, the facts that it was drawn from by those that may be shown.
 *
 * @param exacte what the answer was drawn from
 * @param montree the same facts, less precise; one that is absent is told to be unknown
 */
record Voile(Catalogue catalogue, Situation exacte, Situation montree) {

    Orientation sur(Orientation answer) {
        return new Orientation(answer.produit(), answer.date(), answer.territoire(), Brut.faits(montree),
                answer.qualifications().stream().map(this::qualifiee).toList(),
                answer.besoins().stream().map(this::besoin).toList(), answer.besoinsSansReponse(),
                answer.gardeFous(), answer.recommandations().stream().map(this::proposee).toList(),
                answer.aVerifier().stream().map(this::proposee).toList(),
                answer.ecartes().stream().map(this::ecartee).toList(),
                answer.horsCadre().stream().map(this::horsCadre).toList(), answer.questions(),
                answer.avertissements());
    }

    private Qualifiee qualifiee(Qualifiee q) {
        return new Qualifiee(q.id(), q.libelle(), q.verdict(), raisons(q.raisons(), null), q.sources(), q.discrete());
    }

    private BesoinDeLaSituation besoin(BesoinDeLaSituation b) {
        return new BesoinDeLaSituation(b.id(), b.libelle(), b.etat(), raisons(b.raisons(), b.pour()), b.pour());
    }

    private Proposee proposee(Proposee p) {
        return new Proposee(p.rang(), p.id(), p.nom(), p.resume(), p.besoins(), p.acces(),
                raisons(p.raisons(), p.pour()), p.sources(), p.mesures(), p.pilotes(), p.partenaires(), p.entree(),
                p.contacts(), p.saisine(), p.decideur(), p.adhesion(), p.reserves(), p.formesLocales(), p.manque(), p.aConfirmer(), p.pour());
    }

    private Ecartee ecartee(Ecartee e) {
        return new Ecartee(e.id(), e.nom(), raisons(e.raisons(), null), e.faudrait());
    }

    private HorsCadre horsCadre(HorsCadre h) {
        return new HorsCadre(h.id(), h.nom(), h.motif(), h.remplacePar(), h.devenir(), raisons(h.raisons(), null));
    }

    private List<Raison> raisons(List<Raison> reasons, @Nullable String someone) {
        return reasons.stream().map(r -> raison(r, someone)).toList();
    }

    /** A reason whose criterion looks at a fact that is not shown as it is. */
    private Raison raison(Raison reason, @Nullable String someone) {
        String id = nom(attribut(reason.critere()), someone);
        Valeur exact = exacte.faits().get(id);
        Valeur shown = montree.faits().get(id);
        if (exact == null || exact.equals(shown)) {
            return reason;
        }
        String said = shown == null ? "inconnu" : new Mots(catalogue).valeur(catalogue.attribut(id), shown);
        return new Raison(reason.type(), reason.critere(), reason.sujet(), reason.attendu(), said, reason.verdict(),
                reason.source());
    }

    /** The attribute at the end of the path of a criterion, which a number may follow. */
    private String attribut(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return catalogue.attribut(last) != null ? last : last.replaceFirst("-\\d+$", "");
    }

    /** Under which name a fact is stated of that someone. */
    private String nom(String attribut, @Nullable String someone) {
        return someone == null ? attribut : catalogue.attributs().stream()
                .filter(a -> attribut.equals(a.de()) && someone.equals(a.personne())).map(Attribut::id).findFirst()
                .orElse(attribut);
    }
}
