package fr.aiguillage.moteur;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Lieux;
import fr.aiguillage.catalogue.ListeDeValeurs;
import fr.aiguillage.catalogue.ListeDeValeurs.Mot;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.Qualification;
import fr.aiguillage.criteres.Compilateur;
import fr.aiguillage.criteres.Exigence;
import fr.aiguillage.criteres.Vocabulaire;
import fr.aiguillage.logique.FormeNormale;
import fr.aiguillage.moteur.faits.BesoinConnu;
import fr.aiguillage.moteur.faits.Candidat;
import fr.aiguillage.moteur.faits.Definition;
import fr.aiguillage.moteur.faits.Demandeur;
import fr.aiguillage.moteur.faits.Jugement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A catalogue made ready for the rules, once for all situations. */
public final class Connaissances {

    private final Catalogue catalogue;
    private final Lieux lieux;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final List<Definition> immediates;
    private final List<Definition> differees;
    private final List<Jugement> jugements;
    private final List<BesoinConnu> besoins;
    private final Map<String, Candidat> candidats = new LinkedHashMap<>();
    private final List<Proposition> propositions;
    private final Mentions mentions;
    private final List<Demandeur> demandeurs;
    private final List<Regle> regles;

    public Connaissances(Catalogue catalogue, List<Regle> regles) {
        this.catalogue = catalogue;
        this.regles = List.copyOf(regles);
        lieux = new Lieux(catalogue);
        mentions = new Mentions(catalogue.attributs());
        demandeurs = catalogue.attributs().stream().filter(Attribut::demande).map(a -> new Demandeur(a.id())).toList();
        catalogue.parts().forEach(this::definir);
        immediates = definitions.values().stream().filter(d -> !dependDeJugement(d.id(), new HashSet<>())).toList();
        differees = definitions.values().stream().filter(d -> !immediates.contains(d)).toList();
        jugements = catalogue.qualifications().stream().filter(Qualification::jugement)
                .map(q -> new Jugement(q.id())).toList();
        besoins = catalogue.besoins().stream().map(b -> new BesoinConnu(b.id(), b.famille(), b.priorite())).toList();
        catalogue.parts().forEach(part -> proposer(part, compilateur(part)));
        propositions = regles.stream().flatMap(r -> r.propositions().stream()).map(Regle.Citation::mot).distinct()
                .map(p -> Proposition.de(p, catalogue)).filter(p -> p != null).toList();
    }

    /** Reads the criteria of one of the catalogues in its own words. */
    private Compilateur compilateur(Catalogue part) {
        return new Compilateur(new Vocabulaire(catalogue, part));
    }

    private void definir(Catalogue part) {
        Compilateur compiler = compilateur(part);
        part.qualifications().stream().filter(q -> !q.jugement())
                .forEach(q -> definitions.put(q.id(), new Definition(q.id(), compiler.compiler(q))));
    }

    private void proposer(Catalogue part, Compilateur compiler) {
        Stream.concat(fiches(part, compiler), actions(part, compiler)).forEach(c -> candidats.put(c.id(), c));
    }

    private Stream<Candidat> fiches(Catalogue part, Compilateur compiler) {
        return part.fiches().stream().filter(Fiche::proposable).map(fiche -> {
            boolean confirmed = fiche.criteresSource() != Fiche.Provenance.GENERAL;
            return new Candidat(fiche.id(), fiche, fiche.besoins(), compiler.compiler(fiche, confirmed),
                    fiche.actions(), poids(fiche.cadre()), retenue(fiche.cadre()), citee(fiche));
        });
    }

    private static Stream<Candidat> actions(Catalogue part, Compilateur compiler) {
        return part.mesures().stream().flatMap(measure -> measure.actions().stream()
                .filter(a -> !a.besoins().isEmpty() && !a.sansCritere()).map(a -> action(measure, a, compiler)));
    }

    private static Candidat action(Mesure measure, Mesure.Action action, Compilateur compiler) {
        String id = measure.document() + "/" + action.numero();
        FormeNormale<Exigence> forme = compiler.compiler(action);
        return new Candidat(id, null, action.besoins(), forme, List.of(id), 0, false, 0);
    }

    /** The place of a framework among those that are known, the lightest being 0; 0 when it is not said. */
    private int poids(@Nullable String cadre) {
        return cadre == null ? 0 : Math.max(new ArrayList<>(cadres().keySet()).indexOf(cadre), 0);
    }

    private boolean retenue(@Nullable String cadre) {
        Mot known = cadre == null ? null : cadres().get(cadre);
        return known != null && known.retenue();
    }

    private int citee(Fiche fiche) {
        return (int) fiche.mesures().stream().map(catalogue::mesure).filter(m -> m != null)
                .map(m -> catalogue.document(m.document())).filter(d -> d != null && d.faitFoi()).count();
    }

    private Map<String, Mot> cadres() {
        ListeDeValeurs known = catalogue.liste("cadre");
        return known == null ? Map.of() : known.valeurs();
    }

    private boolean dependDeJugement(String id, Set<String> seen) {
        Qualification qualification = catalogue.qualification(id);
        if (qualification == null || !seen.add(id)) {
            return false;
        }
        return qualification.jugement() || citees(qualification).anyMatch(cited -> dependDeJugement(cited, seen));
    }

    private static Stream<String> citees(Qualification qualification) {
        return Stream.of(qualification.conditions().stream(), qualification.exclusions().stream(),
                        qualification.profils().stream().flatMap(p -> p.criteres().stream()))
                .flatMap(s -> s).filter(c -> c.qualification() != null).map(c -> c.sujet());
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public List<Regle> regles() {
        return regles;
    }

    public Lieux lieux() {
        return lieux;
    }

    public Map<String, Candidat> candidats() {
        return candidats;
    }

    public Map<String, Definition> definitions() {
        return definitions;
    }

    /** The definitions that need no judgement. */
    List<Definition> immediates() {
        return immediates;
    }

    /** The definitions that cite a judgement, even from afar. */
    List<Definition> differees() {
        return differees;
    }

    List<Jugement> jugements() {
        return jugements;
    }

    List<BesoinConnu> besoins() {
        return besoins;
    }

    /** The attributes that say what is asked for. */
    List<Demandeur> demandeurs() {
        return demandeurs;
    }

    Mentions mentions() {
        return mentions;
    }

    List<Proposition> propositions() {
        return propositions;
    }
}
