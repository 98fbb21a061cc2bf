package fr.aiguillage.moteur;

import fr.aiguillage.catalogue.Attestation;
import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.catalogue.ListeDeValeurs;
import fr.aiguillage.catalogue.Succession;
import fr.aiguillage.criteres.Eligibilite;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.faits.Candidat;
import fr.aiguillage.moteur.faits.Dossier;
import fr.aiguillage.moteur.faits.EtatBesoin.Etat;
import fr.aiguillage.moteur.faits.Examen;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers, for each entry, the four questions that the rules judge: need, public, territory, date. */
final class Examinateur {

    private final Connaissances connaissances;
    private final Dossier dossier;
    private final Map<String, Etat> besoins;
    private final Set<String> qualites;
    private final Precision precision;

    Examinateur(Connaissances connaissances, Dossier dossier, Map<String, Etat> besoins) {
        this.connaissances = connaissances;
        this.dossier = dossier;
        this.besoins = besoins;
        this.qualites = qualites();
        this.precision = new Precision(connaissances, dossier);
    }

    Examen examiner(Candidat candidat) {
        Etat need = besoin(candidat);
        if (need == Etat.ABSENT) {
            return new Examen(candidat, need, 0, Verite.INCONNU, Verite.INCONNU, false, Verite.INCONNU, false, false, 0,
                    false, false, 0, false, null, false);
        }
        Verite target = new Eligibilite(candidat.forme(), dossier).verdict();
        boolean open = target != Verite.FAUX;
        Set<String> missing = target == Verite.INCONNU ? dossier.manque(candidat.forme()) : Set.of();
        Fiche fiche = candidat.fiche();
        String here = lieu(fiche);
        return new Examen(candidat, need, etablis(candidat), target,
                connaissances.lieux().couvre(fiche == null ? List.of() : fiche.implantation(), here), here != null,
                enVigueur(fiche), aVenir(fiche), ancien(fiche), open ? precision.de(candidat.forme()) : 0,
                open && precision.designe(candidat.forme()), open && precision.tranche(candidat.forme()),
                missing.size(), dejaDits(missing), decideAilleurs(fiche), saisissable(fiche));
    }

    private Etat besoin(Candidat candidat) {
        if (candidat.isSansBesoin()) {
            return Etat.ETABLI;
        }
        return candidat.besoins().stream().map(b -> besoins.getOrDefault(b, Etat.ABSENT))
                .max(Enum::compareTo).orElse(Etat.ABSENT);
    }

    private boolean dejaDits(Set<String> missing) {
        return !missing.isEmpty() && missing.stream().allMatch(a -> dossier.valeur(a) != null);
    }

    private int etablis(Candidat candidat) {
        return (int) candidat.besoins().stream().filter(b -> besoins.get(b) == Etat.ETABLI).count();
    }

    private @Nullable String lieu(@Nullable Fiche fiche) {
        String attribut = fiche == null ? null : fiche.rattachement();
        if (attribut != null && dossier.valeur(attribut) instanceof Valeur.Texte place) {
            return place.valeur();
        }
        return dossier.situation().territoire();
    }

    private Verite enVigueur(@Nullable Fiche fiche) {
        return fiche == null ? Verite.VRAI
                : new Succession(connaissances.catalogue()).enVigueur(fiche, dossier.situation().date());
    }

    private boolean aVenir(@Nullable Fiche fiche) {
        return fiche != null
                && new Succession(connaissances.catalogue()).aVenir(fiche, dossier.situation().date());
    }

    private boolean ancien(@Nullable Fiche fiche) {
        return fiche != null
                && new Attestation(connaissances.catalogue(), dossier.situation().date()).passee(fiche) != null;
    }

    /** In what capacity the one who asks may act: what their trade allows, or what holds for all when it is unknown. */
    private Set<String> qualites() {
        Set<String> all = new HashSet<>();
        connaissances.catalogue().identites().forEach(identite -> all.addAll(qualites(identite)));
        return all;
    }

    private List<String> qualites(Identite identite) {
        Attribut asker = identite.demandeur() == null ? null : connaissances.catalogue().attribut(identite.demandeur());
        if (asker != null && dossier.valeur(asker.id()) instanceof Valeur.Texte trade) {
            Attribut.Choix choice = asker.valeurs().get(trade.valeur());
            return choice == null ? identite.qualites() : choice.qualites();
        }
        return identite.qualites();
    }

    private @Nullable String decideAilleurs(@Nullable Fiche fiche) {
        String who = fiche == null ? null : fiche.decideur();
        ListeDeValeurs deciders = connaissances.catalogue().liste("decideur");
        if (who == null || deciders == null || qualites.contains(who)) {
            return null;
        }
        ListeDeValeurs.Mot word = deciders.valeurs().get(who);
        return word != null && word.autorite() ? who : null;
    }

    private boolean saisissable(@Nullable Fiche fiche) {
        return fiche == null || fiche.saisine().isEmpty() || fiche.saisine().stream().anyMatch(qualites::contains);
    }
}
