package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Clause;
import fr.aiguillage.catalogue.Existence;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Public;
import fr.aiguillage.catalogue.Source;
import fr.aiguillage.criteres.Eligibilite;
import fr.aiguillage.criteres.Eligibilite.Constatation;
import fr.aiguillage.criteres.Exigence;
import fr.aiguillage.logique.FormeNormale;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.Conclusions;
import fr.aiguillage.moteur.faits.Candidat;
import fr.aiguillage.moteur.faits.EtatBesoin.Etat;
import fr.aiguillage.moteur.faits.Examen;
import fr.aiguillage.moteur.faits.Indice;
import fr.aiguillage.moteur.faits.Rang;
import fr.aiguillage.orientation.Raison.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what the engine found into reasons. */
final class Motivation {

    private final Conclusions conclusions;
    private final Mots mots;

    Motivation(Conclusions conclusions, Mots mots) {
        this.conclusions = conclusions;
        this.mots = mots;
    }

    /** Every reason that bears on an entry, need first. */
    List<Raison> raisons(Examen examen) {
        List<Raison> all = new ArrayList<>();
        Candidat candidat = examen.candidat();
        besoins(candidat, all);
        all.addAll(publicVise(candidat.forme(), candidat.fiche()));
        if (examen.isConcerne()) {
            territoire(examen, all);
            date(examen, all);
        }
        conclusions.rangs().getOrDefault(candidat.id(), List.of()).forEach(rank -> all.add(rang(rank)));
        return all;
    }

    /** The needs of the situation that it answers; when there is none, those that it could have answered. */
    private void besoins(Candidat candidat, List<Raison> all) {
        candidat.besoins().stream().filter(this::present)
                .forEach(need -> raisonsDuBesoin(need).stream().limit(2).forEach(all::add));
        if (all.isEmpty()) {
            candidat.besoins().forEach(need -> all.add(new Raison(Type.BESOIN, "besoins/" + need, mots.besoin(need),
                    "besoin établi ou possible", absence(need), Verite.FAUX, null)));
        }
    }

    /** Why a need is absent: a rule makes it wait, or nothing speaks for it. */
    private String absence(String need) {
        return conclusions.indices().stream()
                .filter(i -> i.sens() == Indice.Sens.SUSPENSION && i.cible().equals(need) && i.isSur())
                .map(Indice::regle).findFirst().orElse("rien dans la situation ne l'indique");
    }

    private boolean present(String need) {
        return conclusions.besoins().getOrDefault(need, Etat.ABSENT) != Etat.ABSENT;
    }

    /** Why a need is established or possible: the rules that say so, the certain ones first. */
    List<Raison> raisonsDuBesoin(String need) {
        return conclusions.indices().stream()
                .filter(i -> i.sens() == Indice.Sens.BESOIN && i.cible().equals(need))
                .filter(i -> i.isSur() || i.isSuggere())
                .sorted((a, b) -> Boolean.compare(b.isSur(), a.isSur()))
                .map(i -> indice(i, Type.BESOIN, "besoins/" + need, mots.besoin(need))).toList();
    }

    /** Why a judged qualification is what it is. */
    List<Raison> raisonsDuJugement(String qualification) {
        return conclusions.indices().stream().filter(i -> i.juge(qualification) && i.isSur())
                .map(i -> indice(i, Type.PUBLIC, "qualifications/" + qualification,
                        mots.qualification(qualification))).toList();
    }

    private Raison indice(Indice clue, Type type, String path, String subject) {
        List<Renvoi> sources = Renvoi.deRegle(clue.source());
        String expected = type == Type.BESOIN ? "besoin établi" : "règle vérifiée";
        boolean favourable = clue.sens() != Indice.Sens.CONTRE;
        return new Raison(type, path, subject, expected, clue.regle(),
                favourable ? clue.verite() : clue.verite().non(), sources.isEmpty() ? null : sources.get(0));
    }

    /** The criteria of a normal form, each with what was found; unconfirmed obstacles count as unknown. */
    List<Raison> publicVise(FormeNormale<Exigence> forme, @Nullable Public entry) {
        Renvoi usual = entry instanceof Fiche fiche ? seule(fiche.sources()) : null;
        return new Eligibilite(forme, conclusions.dossier()).constatations().stream()
                .map(c -> critere(c, usual)).toList();
    }

    /** A criterion that cites nothing has it from the source of the entry, when there is but one. */
    private static @Nullable Renvoi seule(List<Source> sources) {
        return sources.size() == 1 ? Renvoi.de(sources.get(0)) : null;
    }

    private Raison critere(Constatation found, @Nullable Renvoi usual) {
        Clause clause = found.exigence().clause();
        Renvoi own = Renvoi.de(clause.source());
        String expected = (found.exclusion() ? Mots.SAUF : "") + mots.attendu(clause);
        return new Raison(Type.PUBLIC, found.exigence().chemin(), mots.sujet(clause), expected,
                mots.constate(clause, conclusions.dossier().valeur(clause.sujet()), notion(clause)),
                found.aConfirmer() ? Verite.INCONNU : found.verite(), own == null ? usual : own);
    }

    private Verite notion(Clause clause) {
        return clause.qualification() == null ? Verite.INCONNU : conclusions.dossier().notion(clause.sujet());
    }

    private void territoire(Examen examen, List<Raison> all) {
        Fiche fiche = examen.candidat().fiche();
        if (fiche == null || fiche.implantation().isEmpty()) {
            return;
        }
        String places = String.join(", ", fiche.implantation().stream().map(mots::territoire).toList());
        String here = conclusions.dossier().situation().territoire();
        all.add(new Raison(Type.TERRITOIRE, "implantation", "Lieu", places,
                here == null ? "inconnu" : mots.territoire(here), examen.territoire(), source(fiche)));
    }

    private void date(Examen examen, List<Raison> all) {
        Fiche fiche = examen.candidat().fiche();
        Existence time = fiche == null ? Existence.INCONNUE : fiche.temps();
        if (fiche == null || time.du() == null && time.au() == null && examen.enVigueur() == Verite.VRAI) {
            return;
        }
        all.add(new Raison(Type.DATE, "existence", "En vigueur", periode(time),
                conclusions.dossier().situation().date().toString(), examen.enVigueur(),
                time.source() == null ? source(fiche) : Renvoi.de(time.source())));
    }

    private String periode(Existence time) {
        List<String> parts = new ArrayList<>();
        if (time.du() != null) {
            parts.add("depuis " + time.du());
        }
        if (time.essai() != null) {
            parts.add("à l'essai dans certains lieux depuis " + time.essai());
        }
        if (time.projet() != null) {
            parts.add("seulement en projet en " + time.projet());
        }
        if (time.au() != null) {
            parts.add("jusqu'à " + time.au());
        }
        if (time.remplacePar() != null) {
            parts.add("remplacé par " + mots.fiche(time.remplacePar()));
        }
        return parts.isEmpty() ? "début non daté" : String.join(", ", parts);
    }

    private static @Nullable Renvoi source(Fiche fiche) {
        return fiche.sources().isEmpty() ? null : Renvoi.de(fiche.sources().get(0));
    }

    private static Raison rang(Rang rank) {
        return new Raison(Type.RANG, "rang/" + rank.critere(), "Ordre", "", rank.motif(), Verite.VRAI, null);
    }
}
