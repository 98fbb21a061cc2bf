package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.GardeFou.Niveau;
import fr.aiguillage.moteur.faits.Acces.Voie;
import fr.aiguillage.mots.Initiale;
import fr.aiguillage.orientation.Entree.Proposee;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Question;
import fr.aiguillage.prose.Compris;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answer on a screen: danger, what was understood and what one can do oneself come in the first ten lines; then
 * what depends on others, what is still to be known, and one question. The rest is asked for, entry by entry.
 */
public final class PageReponse {

    private static final int LIEUX_MAX = 3;
    private static final int AUTRES_MAX = 5;
    private static final int FAITS_LIGNES = 2;

    private final Orientation orientation;
    private final Compris compris;
    private final Catalogue catalogue;
    private final Mots mots;
    private final Phrases phrases;
    private final Page page = new Page("Réponse");

    private PageReponse(Orientation orientation, Compris read, Catalogue catalogue) {
        this.orientation = orientation;
        this.compris = read;
        this.catalogue = catalogue;
        this.mots = new Mots(catalogue);
        this.phrases = new Phrases(orientation, mots);
    }

    public static Page de(Orientation orientation, Catalogue catalogue) {
        return de(orientation, Compris.RIEN, catalogue);
    }

    /** The answer to a text, with what was read in it. */
    public static Page de(Orientation orientation, Compris read, Catalogue catalogue) {
        return new PageReponse(orientation, read, catalogue).page();
    }

    private Page page() {
        BlocDanger.ajouter(orientation.gardeFous(), page);
        compris();
        new GestesPropres(phrases, parVoie(Voie.VOUS)).ajouter(page);
        page.section("À respecter", orientation.gardeFous().stream().filter(a -> a.niveau() == Niveau.DEONTOLOGIE)
                .map(a -> new Bloc.Puce(a.message(), List.of())).toList());
        par("À demander à…", Voie.DEMANDER, this::ouvreurs);
        par("Relève d'une décision de…", Voie.DECISION, this::decideur);
        aVerifier();
        sansReponse();
        selonLeLieu();
        question();
        PageCompris.restes(compris, page);
        pied();
        return page;
    }

    private void compris() {
        List<String> facts = phrases.faits();
        if (!compris.faits().isEmpty()) {
            PageCompris.resumer(compris, mots, page);
        } else if (facts.isEmpty()) {
            page.paragraphe("Rien n'est encore connu de la situation.");
        } else {
            page.resume("", facts, FAITS_LIGNES);
        }
        if (danger()) {
            return;
        }
        if (!phrases.besoins().isEmpty()) {
            page.resume("Besoins", phrases.besoins(), 1);
        } else if (orientation.besoins().isEmpty()) {
            page.paragraphe(phrases.rien());
        }
    }

    /** Then the lines are for what to do. */
    private boolean danger() {
        return orientation.gardeFous().stream().anyMatch(a -> a.niveau() != Niveau.DEONTOLOGIE)
                && !orientation.recommandations().isEmpty();
    }

    private List<Proposee> parVoie(Voie voie) {
        return orientation.recommandations().stream().filter(p -> p.acces() == voie).toList();
    }

    /** What depends on others, under the name of whom it depends on. */
    private void par(String heading, Voie voie, Function<Proposee, String> who) {
        List<Proposee> all = parVoie(voie);
        Map<String, List<String>> byWho = new LinkedHashMap<>();
        all.stream().limit(AUTRES_MAX).forEach(p -> byWho.computeIfAbsent(who.apply(p), w -> new ArrayList<>())
                .add(phrases.titre(p)));
        page.section(heading, byWho.entrySet().stream()
                .map(e -> new Bloc.Puce(Initiale.majuscule(e.getKey()) + " : " + String.join(" ; ", e.getValue()),
                        List.of())).toList());
        autres(all.size() - AUTRES_MAX, " : orienter --format markdown");
    }

    private void autres(int more, String where) {
        if (more > 0) {
            page.paragraphe(Phrases.autres(more) + where);
        }
    }

    private String ouvreurs(Proposee proposal) {
        List<String> who = phrases.quiPeutSaisir(proposal);
        return String.join(", ", who.isEmpty() ? proposal.partenaires().stream().limit(2).map(mots::fiche).toList()
                : who);
    }

    private String decideur(Proposee proposal) {
        @Nullable String who = proposal.decideur();
        return who == null ? ouvreurs(proposal) : mots.mot("decideur", who);
    }

    private void aVerifier() {
        List<Proposee> all = orientation.aVerifier();
        page.section("À vérifier", all.stream().limit(AUTRES_MAX)
                .map(p -> new Bloc.Puce(phrases.titre(p) + " — " + manque(p), List.of())).toList());
        autres(all.size() - AUTRES_MAX, ", selon les réponses.");
    }

    private String manque(Proposee proposal) {
        List<String> facts = phrases.aSavoir(proposal);
        List<String> who = phrases.aupresDe(proposal);
        String ask = who.isEmpty() ? "" : "à confirmer auprès de : " + String.join(", ", who);
        return facts.isEmpty() ? ask : String.join(", ", facts) + (ask.isEmpty() ? "" : " ; " + ask);
    }

    private void sansReponse() {
        page.section("Sans réponse ici", orientation.besoinsSansReponse().stream().map(mots::besoin)
                .map(need -> new Bloc.Puce(need, List.of())).toList());
    }

    /** What waits for a narrower place, which the reserve of its national form tells first. */
    private void selonLeLieu() {
        page.section("Selon le lieu", orientation.recommandations().stream().filter(p -> !p.formesLocales().isEmpty())
                .limit(LIEUX_MAX).map(p -> new Bloc.Puce(phrases.titre(p) + " — "
                        + Initiale.minuscule(p.reserves().get(0)), List.of())).toList());
    }

    private void question() {
        if (!orientation.questions().isEmpty()) {
            Question question = orientation.questions().get(0);
            page.titre(2, "Question utile").paragraphe(question.question()
                    + (question.motif() == null ? "" : " " + question.motif()));
            String words = mots.reponses(question.attribut());
            String typed = "orienter --fait " + question.attribut() + "=…";
            if (question.attribut().equals(Question.TERRITOIRE)) {
                page.paragraphe("Répondre : orienter --territoire …");
            } else if (words.isEmpty()) {
                page.paragraphe("Répondre : " + typed);
            } else {
                page.resume(typed, List.of(words.split(", ")), 2);
            }
        }
    }

    private void pied() {
        String place = orientation.territoire() == null ? "lieu non précisé" : mots.territoire(orientation.territoire());
        page.separation().paragraphe("Au " + Jours.dit(orientation.date()) + " · " + place + " · "
                + new Portee(catalogue).de(orientation.territoire()));
        orientation.avertissements().forEach(page::paragraphe);
        page.paragraphe("Une orientation, pas une décision. Détails : fiche ID, pourquoi ID.");
    }
}
