package fr.aiguillage.trous;

import fr.aiguillage.catalogue.Besoin;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.PublicVise;
import fr.aiguillage.catalogue.Succession;
import fr.aiguillage.catalogue.lecture.Arbre;
import fr.aiguillage.catalogue.lecture.Mappeur;
import fr.aiguillage.criteres.Eligibilite;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.Moteur;
import fr.aiguillage.moteur.faits.Candidat;
import fr.aiguillage.moteur.faits.Dossier;
import fr.aiguillage.situation.LecteurSituation;
import fr.aiguillage.situation.Situation;
import fr.aiguillage.trous.Croisement.Reponse;
import fr.aiguillage.trous.Trous.Rangee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what nothing answers. A public is a situation of which only what defines it is known: the rules qualify it,
 * and an entry answers unless its criteria, judged on that, are false.
 */
public final class Releveur {

    private final Moteur moteur;
    private final Catalogue catalogue;
    private final Succession succession;
    private final List<PublicVise> publics;

    public Releveur(Moteur engine) {
        moteur = engine;
        catalogue = engine.connaissances().catalogue();
        succession = new Succession(catalogue);
        publics = catalogue.liste(Genre.PUBLIC_VISE, PublicVise.class).stream()
                .sorted(Comparator.comparingInt(PublicVise::ordre)).toList();
    }

    /**
     * What is answered on that day in that place, or anywhere when it is null.
     *
     * @throws fr.aiguillage.situation.SituationInvalide when a public is not said in the words of the vocabulary
     */
    public Trous relever(@Nullable String place, LocalDate day) {
        Map<PublicVise, Dossier> known = new LinkedHashMap<>();
        publics.forEach(whom -> known.put(whom, moteur.conclure(situation(whom, place, day)).dossier()));
        return new Trous(day, place, publics, besoins().map(need -> new Rangee(need, publics.stream()
                .map(whom -> croiser(need, whom, known.get(whom))).toList())).toList());
    }

    private Situation situation(PublicVise whom, @Nullable String place, LocalDate day) {
        Arbre tree = new Arbre(whom.id(), Mappeur.JSON.valueToTree(Map.of("situation", whom.situation())), Map.of());
        return new LecteurSituation(catalogue).arbre(tree).situation(day).dans(place);
    }

    /** Family by family, in the order in which the publics name them. */
    private Stream<Besoin> besoins() {
        return publics.stream().flatMap(whom -> whom.familles().stream()).distinct()
                .flatMap(family -> catalogue.besoins().stream().filter(need -> family.equals(need.famille()))
                        .filter(need -> publics.stream().anyMatch(whom -> whom.concerne(need))));
    }

    private Croisement croiser(Besoin need, PublicVise whom, Dossier known) {
        if (!whom.concerne(need)) {
            return Croisement.sansObjet(need, whom);
        }
        List<Reponse> here = new ArrayList<>();
        List<Fiche> elsewhere = new ArrayList<>();
        List<String> actions = new ArrayList<>();
        for (Candidat candidate : moteur.connaissances().candidats().values()) {
            Verite fits = candidate.besoins().contains(need.id())
                    ? new Eligibilite(candidate.forme(), known).verdict() : Verite.FAUX;
            @Nullable Fiche fiche = candidate.fiche();
            if (fits != Verite.FAUX && fiche == null) {
                actions.add(candidate.id());
            } else if (fits != Verite.FAUX && fiche != null) {
                placer(fiche, fits, known.situation(), here, elsewhere);
            }
        }
        here.sort(Comparator.comparing(Reponse::presence).thenComparing(Reponse::convient));
        return new Croisement(need, whom, here.isEmpty() ? Etat.TROU : here.get(0).presence(), here, elsewhere, actions);
    }

    private void placer(Fiche fiche, Verite fits, Situation situation, List<Reponse> here, List<Fiche> elsewhere) {
        Verite alive = succession.enVigueur(fiche, situation.date());
        @Nullable Etat presence = presence(fiche, situation.territoire());
        if (alive != Verite.FAUX && presence == null) {
            elsewhere.add(fiche);
        } else if (alive != Verite.FAUX && presence != null) {
            here.add(new Reponse(fiche, fits, alive, presence));
        }
    }

    /** How sure it is to exist there; null when it does not. */
    private @Nullable Etat presence(Fiche fiche, @Nullable String place) {
        if (fiche.implantation().isEmpty()) {
            return fiche.partout() ? Etat.ASSURE : Etat.A_VERIFIER;
        }
        return switch (moteur.connaissances().lieux().couvre(fiche.implantation(), place)) {
            case VRAI -> Etat.ASSURE;
            case INCONNU -> Etat.PAR_ENDROITS;
            case FAUX -> null;
        };
    }
}
