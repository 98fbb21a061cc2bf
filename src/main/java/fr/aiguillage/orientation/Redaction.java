package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.GardeFou;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.catalogue.Qualification;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.Conclusions;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.moteur.faits.Definition;
import fr.aiguillage.moteur.faits.EtatBesoin.Etat;
import fr.aiguillage.moteur.faits.Indice;
import fr.aiguillage.orientation.Orientation.Alerte;
import fr.aiguillage.orientation.Orientation.BesoinDeLaSituation;
import fr.aiguillage.orientation.Orientation.Numero;
import fr.aiguillage.orientation.Orientation.Qualifiee;
import fr.aiguillage.situation.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the whole answer. */
final class Redaction {

    private final Connaissances connaissances;
    private final Catalogue catalogue;
    private final Conclusions conclusions;
    private final Motivation motivation;
    private final Reponse reponse;
    private final Mots mots;

    Redaction(Connaissances connaissances, Conclusions conclusions, Motivation motivation, Reponse reponse) {
        this.connaissances = connaissances;
        this.catalogue = connaissances.catalogue();
        this.conclusions = conclusions;
        this.motivation = motivation;
        this.reponse = reponse;
        this.mots = new Mots(catalogue);
    }

    Orientation orientation(String version, List<String> warnings) {
        Situation situation = conclusions.dossier().situation();
        List<Entree.Proposee> recommended = reponse.recommandations();
        List<Entree.Proposee> toCheck = reponse.aVerifier();
        return new Orientation(produit(version), situation.date(), situation.territoire(), Brut.faits(situation),
                qualifications(), besoins(), sansReponse(recommended, toCheck), gardeFous(), recommended, toCheck,
                reponse.ecartes(), reponse.horsCadre(), reponse.questions(), avertissements(warnings, !recommended.isEmpty() || !toCheck.isEmpty()));
    }

    private Orientation.Produit produit(String version) {
        String knowledge = catalogue.identites().stream().map(Identite::version).findFirst().orElse("");
        return new Orientation.Produit(version, knowledge, Orientation.CONTRAT);
    }

    private List<Qualifiee> qualifications() {
        return catalogue.qualifications().stream().map(this::qualifiee)
                .filter(q -> q.verdict() != Verite.INCONNU).toList();
    }

    private Qualifiee qualifiee(Qualification qualification) {
        Definition definition = connaissances.definitions().get(qualification.id());
        List<Raison> reasons = definition == null ? motivation.raisonsDuJugement(qualification.id())
                : motivation.publicVise(definition.forme(), qualification);
        return new Qualifiee(qualification.id(), qualification.libelle(),
                conclusions.dossier().notion(qualification.id()), reasons, Renvoi.de(qualification.sources()),
                qualification.discrete());
    }

    private List<BesoinDeLaSituation> besoins() {
        return catalogue.besoins().stream().filter(b -> etat(b.id()) != Etat.ABSENT)
                .map(b -> new BesoinDeLaSituation(b.id(), b.libelle(), etat(b.id()),
                        motivation.raisonsDuBesoin(b.id()), null))
                .sorted(Comparator.comparing(b -> b.etat() == Etat.ETABLI ? 0 : 1)).toList();
    }

    private Etat etat(String need) {
        return conclusions.besoins().getOrDefault(need, Etat.ABSENT);
    }

    /** The established needs that nothing proposed answers. */
    private List<String> sansReponse(List<Entree.Proposee> recommended, List<Entree.Proposee> toCheck) {
        List<String> answered = new ArrayList<>();
        recommended.forEach(p -> answered.addAll(p.besoins()));
        toCheck.forEach(p -> answered.addAll(p.besoins()));
        return catalogue.besoins().stream().map(b -> b.id())
                .filter(b -> etat(b) == Etat.ETABLI && !answered.contains(b)).toList();
    }

    private List<Alerte> gardeFous() {
        Map<String, List<Indice>> byTarget = conclusions.indices().stream()
                .filter(i -> i.sens() == Indice.Sens.ALERTE && i.isSur())
                .collect(Collectors.groupingBy(Indice::cible));
        return catalogue.liste(Genre.GARDE_FOU, GardeFou.class).stream().filter(g -> byTarget.containsKey(g.id()))
                .map(g -> alerte(g, byTarget.get(g.id())))
                .sorted(Comparator.comparing(Alerte::niveau)).toList();
    }

    private static Alerte alerte(GardeFou safeguard, List<Indice> clues) {
        List<Numero> numbers = safeguard.numeros().stream().map(Numero::de).toList();
        return new Alerte(safeguard.id(), safeguard.niveau(), safeguard.message(), numbers,
                clues.stream().map(Indice::regle).sorted().toList(), Renvoi.de(safeguard.sources()));
    }

    private List<String> avertissements(List<String> loading, boolean answered) {
        List<String> all = new ArrayList<>(loading);
        conclusions.contradictions().forEach(q -> all.add("Les faits donnés se contredisent sur « "
                + mots.qualification(q) + " » : à vérifier."));
        LocalDate date = conclusions.dossier().situation().date();
        catalogue.liste(Genre.DOCUMENT, Document.class).stream().filter(d -> d.faitFoi() && d.clos(date))
                .map(Document::apres).filter(text -> text != null).forEach(all::add);
        String before = new AvantLesSources(catalogue).pour(conclusions.dossier().situation(), answered);
        if (before != null) {
            all.add(before);
        }
        String local = new SavoirLocal(catalogue).pour(conclusions.dossier().situation().territoire());
        if (local != null) {
            all.add(local);
        }
        return all;
    }
}
