package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Clause;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.criteres.Eligibilite;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.Conclusions;
import fr.aiguillage.moteur.faits.Candidat;
import fr.aiguillage.moteur.faits.EtatBesoin.Etat;
import fr.aiguillage.moteur.faits.Examen;
import fr.aiguillage.moteur.faits.Indice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is lacking before an entry can be decided: facts to learn, criteria to confirm and with whom. */
final class Manques {

    private final Conclusions conclusions;

    Manques(Conclusions conclusions) {
        this.conclusions = conclusions;
    }

    /** The attributes that would decide; the place of residence among them when it is too wide. */
    List<String> faits(Examen examen) {
        Set<String> missing = new TreeSet<>(conclusions.dossier().manque(examen.candidat().forme()));
        if (examen.besoin() == Etat.POSSIBLE) {
            missing.addAll(besoins(examen.candidat()));
        }
        if (examen.territoire() == Verite.INCONNU) {
            missing.add(lieu(examen.candidat().fiche()));
        }
        return List.copyOf(missing);
    }

    private Set<String> besoins(Candidat candidat) {
        Set<String> missing = new TreeSet<>();
        conclusions.indices().stream()
                .filter(i -> i.sens() == Indice.Sens.BESOIN && candidat.besoins().contains(i.cible()))
                .filter(Indice::isSuggere).forEach(i -> missing.addAll(i.manque()));
        return missing;
    }

    /** The place that decides: the one it goes by when it is said, though too widely, else the residence. */
    String lieu(@Nullable Fiche fiche) {
        String own = fiche == null ? null : fiche.rattachement();
        return own != null && conclusions.dossier().valeur(own) instanceof Valeur.Texte ? own : Question.TERRITOIRE;
    }

    /** The unconfirmed criteria that stand in the way; and, failing any lacking fact, what else is not settled. */
    List<Entree.AConfirmer> aConfirmer(Examen examen, List<String> missing) {
        List<Entree.AConfirmer> all = new ArrayList<>();
        Fiche fiche = examen.candidat().fiche();
        new Eligibilite(examen.candidat().forme(), conclusions.dossier()).ouvertes(c -> {
            if (c.aConfirmer()) {
                Clause clause = c.exigence().clause();
                all.add(new Entree.AConfirmer(c.exigence().chemin(), aupresDe(clause, fiche),
                        Renvoi.de(clause.source())));
            }
        });
        if (examen.enVigueur() == Verite.INCONNU) {
            all.add(new Entree.AConfirmer("existence", aupresDe(null, fiche), null));
        }
        if (all.isEmpty() && missing.isEmpty()) {
            all.add(new Entree.AConfirmer("public", aupresDe(null, fiche), null));
        }
        return all;
    }

    private static String aupresDe(@Nullable Clause clause, @Nullable Fiche fiche) {
        if (clause != null && clause.aupresDe() != null) {
            return clause.aupresDe();
        }
        if (fiche != null && !fiche.pilotes().isEmpty()) {
            return fiche.pilotes().get(0);
        }
        return fiche == null || fiche.partenaires().isEmpty() ? "la structure" : fiche.partenaires().get(0);
    }
}
