package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Datee;
import fr.aiguillage.catalogue.Devenir;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Succession;
import fr.aiguillage.moteur.Conclusions;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.moteur.faits.Acces.Voie;
import fr.aiguillage.moteur.faits.Candidat;
import fr.aiguillage.moteur.faits.EtatBesoin.Etat;
import fr.aiguillage.moteur.faits.Retrait;
import fr.aiguillage.moteur.faits.Verdict;
import fr.aiguillage.moteur.faits.Verdict.Sort;
import fr.aiguillage.orientation.Entree.Ecartee;
import fr.aiguillage.orientation.Entree.HorsCadre;
import fr.aiguillage.orientation.Entree.Motif;
import fr.aiguillage.orientation.Entree.NonProposee;
import fr.aiguillage.orientation.Entree.Proposee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The conclusions on one situation, told entry by entry. */
final class Reponse {

    private final Connaissances connaissances;
    private final Catalogue catalogue;
    private final Conclusions conclusions;
    private final Mots mots;
    private final Motivation motivation;
    private final Manques manques;
    private final Reserves reserves;
    private final FormesLocales formesLocales;
    private final Ouvertures ouvertures;

    Reponse(Connaissances connaissances, Ouvertures ouvertures, Conclusions conclusions) {
        this.connaissances = connaissances;
        this.catalogue = connaissances.catalogue();
        this.conclusions = conclusions;
        this.mots = new Mots(catalogue);
        this.motivation = new Motivation(conclusions, mots);
        this.manques = new Manques(conclusions);
        this.reserves = new Reserves(catalogue, conclusions.dossier().situation(), conclusions.mentions());
        this.formesLocales = new FormesLocales(conclusions, mots);
        this.ouvertures = ouvertures;
    }

    Orientation orientation(String version, List<String> warnings) {
        return new Redaction(connaissances, conclusions, motivation, this).orientation(version, warnings);
    }

    Essentiel essentiel() {
        List<String> out = new ArrayList<>(ids(verdicts(Sort.HORS_PERIODE)));
        out.addAll(ids(verdicts(Sort.HORS_TERRITOIRE)));
        return new Essentiel(ids(retenus(Sort.RECOMMANDE)), ids(retenus(Sort.A_VERIFIER)), out);
    }

    private static List<String> ids(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::getId).toList();
    }

    List<Proposee> recommandations() {
        List<Verdict> chosen = retenus(Sort.RECOMMANDE);
        return IntStream.range(0, chosen.size()).mapToObj(i -> proposee(chosen.get(i), i + 1)).toList();
    }

    List<Proposee> aVerifier() {
        return retenus(Sort.A_VERIFIER).stream().map(v -> proposee(v, null)).toList();
    }

    List<Ecartee> ecartes() {
        return verdicts(Sort.ECARTE).stream().map(this::ecartee).toList();
    }

    List<HorsCadre> horsCadre() {
        List<HorsCadre> all = new ArrayList<>();
        verdicts(Sort.HORS_PERIODE).forEach(v -> all.add(horsCadre(v, Motif.HORS_PERIODE)));
        verdicts(Sort.HORS_TERRITOIRE).forEach(v -> all.add(horsCadre(v, Motif.HORS_TERRITOIRE)));
        return all;
    }

    List<Question> questions() {
        ChoixDesQuestions choice = new ChoixDesQuestions(catalogue, ouvertures, conclusions.dossier());
        Stream.concat(retenus(Sort.A_VERIFIER).stream(), formesLocales.enAttente())
                .forEach(v -> choice.attend(v.getId(), manques.faits(v.examen()),
                        v.examen().besoin() == Etat.POSSIBLE));
        verdicts(Sort.SANS_LIEU).stream().filter(v -> !v.examen().isExclu()).forEach(v -> choice.attend(v.getId(),
                List.of(manques.lieu(v.examen().candidat().fiche())), false));
        return choice.choisir();
    }

    Entree entree(String id) {
        Verdict verdict = conclusions.verdicts().get(id);
        if (verdict == null) {
            return new NonProposee(id, mots.fiche(id), "se consulte mais ne se propose pas", null, List.of());
        }
        Retrait withdrawal = conclusions.retraits().get(id);
        if (withdrawal != null) {
            return nonProposee(verdict, withdrawal.regle(), withdrawal.auProfitDe());
        }
        return switch (verdict.sort()) {
            case RECOMMANDE -> recommandations().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
            case A_VERIFIER -> proposee(verdict, null);
            case ECARTE -> ecartee(verdict);
            case HORS_PERIODE, SANS_OBJET -> horsCadre(verdict, Motif.HORS_PERIODE);
            case HORS_TERRITOIRE -> horsCadre(verdict, Motif.HORS_TERRITOIRE);
            case SANS_LIEU, SANS_BESOIN -> nonProposee(verdict, verdict.regle(), null);
        };
    }

    List<Entree.Changement> faudrait(Candidat candidat) {
        return new Levees(catalogue, connaissances.definitions(), conclusions.dossier()).pour(candidat.forme());
    }

    private NonProposee nonProposee(Verdict verdict, String rule, @Nullable String instead) {
        return new NonProposee(verdict.getId(), nom(verdict), rule, instead, motivation.raisons(verdict.examen()));
    }

    private Proposee proposee(Verdict verdict, @Nullable Integer rank) {
        Candidat candidat = verdict.examen().candidat();
        Fiche fiche = candidat.fiche();
        List<String> missing = manques.faits(verdict.examen());
        boolean open = rank == null;
        List<Raison> reasons = motivation.raisons(verdict.examen());
        return fiche == null ? action(verdict, rank, missing, reasons)
                : new Proposee(rank, fiche.id(), fiche.nom(), fiche.resume(), besoins(candidat), voie(candidat),
                        reasons, Renvoi.de(fiche.sources()), fiche.mesures(), fiche.pilotes(), fiche.partenaires(),
                        fiche.entree(), fiche.contacts(), fiche.saisine(), fiche.decideur(), fiche.adhesion(),
                        formesLocales.puis(reserves.de(fiche), fiche.id()), formesLocales.de(fiche.id()),
                        open ? missing : null, open ? manques.aConfirmer(verdict.examen(), missing) : null, null);
    }

    private Proposee action(Verdict verdict, @Nullable Integer rank, List<String> missing, List<Raison> reasons) {
        String id = verdict.getId();
        ActionDeMesure action = ActionDeMesure.de(catalogue, id);
        boolean open = rank == null;
        return new Proposee(rank, id, action.libelle(), action.mesure().titre(), besoins(verdict.examen().candidat()),
                Voie.DEMANDER, reasons, List.of(action.source()), List.of(action.mesure().id()), List.of(),
                action.acteurs(), null, List.of(), List.of(), null, null, action.notes(), List.of(), open ? missing : null,
                open ? manques.aConfirmer(verdict.examen(), missing) : null, null);
    }

    private Ecartee ecartee(Verdict verdict) {
        return new Ecartee(verdict.getId(), nom(verdict), motivation.raisons(verdict.examen()),
                faudrait(verdict.examen().candidat()));
    }

    private HorsCadre horsCadre(Verdict verdict, Motif motif) {
        Fiche fiche = verdict.examen().candidat().fiche();
        Datee instead = fiche == null ? null : new Succession(catalogue).aSaPlace(fiche, jour());
        String fate = fiche == null || motif != Motif.HORS_PERIODE ? null : new Devenir(catalogue, jour()).de(fiche);
        return new HorsCadre(verdict.getId(), nom(verdict), motif, instead == null ? null : instead.id(), fate,
                motivation.raisons(verdict.examen()));
    }

    private LocalDate jour() {
        return conclusions.dossier().situation().date();
    }

    private String nom(Verdict verdict) {
        Fiche fiche = verdict.examen().candidat().fiche();
        return fiche == null ? verdict.getId() : fiche.nom();
    }

    private Voie voie(Candidat candidat) {
        return conclusions.acces().getOrDefault(candidat.id(), Voie.DEMANDER);
    }

    private List<String> besoins(Candidat candidat) {
        return candidat.besoins().stream()
                .filter(b -> conclusions.besoins().getOrDefault(b, Etat.ABSENT) != Etat.ABSENT).toList();
    }

    /** What is proposed with that fate and gave way to nothing, in the order that the rules gave. */
    private List<Verdict> retenus(Sort sort) {
        return verdicts(sort).stream().filter(v -> !conclusions.retraits().containsKey(v.getId())).toList();
    }

    private List<Verdict> verdicts(Sort sort) {
        return conclusions.verdicts().values().stream().filter(v -> v.sort() == sort).toList();
    }
}
