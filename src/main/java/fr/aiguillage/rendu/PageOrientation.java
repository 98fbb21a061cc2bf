package fr.aiguillage.rendu;

import fr.aiguillage.moteur.faits.Acces.Voie;
import fr.aiguillage.mots.Initiale;
import fr.aiguillage.orientation.Entree.HorsCadre;
import fr.aiguillage.orientation.Entree.Motif;
import fr.aiguillage.orientation.Entree.Proposee;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Renvoi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The whole answer to a situation, to be read or printed: danger first, then what one can do oneself. */
public final class PageOrientation {

    private static final int VOUS_MAX = 3;
    private static final int AUTRES_MAX = 5;
    private static final int QUESTIONS_MAX = 3;
    private static final int RESERVES_MAX = 2;
    private static final int SOURCES_MAX = 2;

    private final Orientation orientation;
    private final Mots mots;
    private final Phrases phrases;
    private final Page page = new Page("Orientation");

    private PageOrientation(Orientation orientation, Mots mots) {
        this.orientation = orientation;
        this.mots = mots;
        this.phrases = new Phrases(orientation, mots);
    }

    public static Page de(Orientation orientation, Mots mots) {
        return new PageOrientation(orientation, mots).page();
    }

    private Page page() {
        orientation.gardeFous().forEach(alert -> gardeFou(page, alert));
        situation();
        voie("Vous, aujourd'hui", Voie.VOUS, VOUS_MAX);
        voie("À demander", Voie.DEMANDER, AUTRES_MAX);
        voie("Relève d'une décision", Voie.DECISION, AUTRES_MAX);
        autres();
        aVerifier();
        sansReponse();
        page.section("Hors cadre", orientation.horsCadre().stream().filter(h -> h.motif() == Motif.HORS_PERIODE)
                .map(this::horsCadre).toList());
        page.section("Questions utiles", orientation.questions().stream().limit(QUESTIONS_MAX)
                .map(q -> PageQuestions.puce(q, mots)).toList());
        pied();
        return page;
    }

    static void gardeFou(Page page, Orientation.Alerte alert) {
        String numbers = alert.numeros().stream().map(PageOrientation::numero).collect(Collectors.joining(" ; "));
        page.alerte(libelle(alert), alert.message() + (numbers.isEmpty() ? "" : " " + numbers + "."));
    }

    static String libelle(Orientation.Alerte alert) {
        return switch (alert.niveau()) {
            case URGENCE -> "Urgence";
            case PROTECTION -> "Protection";
            case DEONTOLOGIE -> "À dire d'abord";
        };
    }

    private static String numero(Orientation.Numero number) {
        return number.numero() + " : " + number.libelle() + (number.horaires() == null ? "" : ", " + number.horaires());
    }

    private void situation() {
        List<String> facts = phrases.faits();
        page.titre(1, facts.isEmpty() ? "Rien n'est encore connu de la situation." : "La situation décrite");
        if (!facts.isEmpty()) {
            page.paragraphe(String.join(" ; ", facts) + ".");
        }
        String needs = String.join(" ; ", phrases.besoins());
        if (!needs.isEmpty()) {
            page.paragraphe("Besoins : " + needs + ".");
        } else if (orientation.besoins().isEmpty()) {
            page.paragraphe(phrases.rien());
        }
    }

    private void voie(String heading, Voie voie, int max) {
        page.section(heading, orientation.recommandations().stream().filter(p -> p.acces() == voie).limit(max)
                .map(this::proposee).toList());
    }

    /** What could be opened oneself, beyond the first gestures, by name only. */
    private void autres() {
        String names = orientation.recommandations().stream().filter(p -> p.acces() == Voie.VOUS).skip(VOUS_MAX)
                .map(phrases::titre).collect(Collectors.joining(" ; "));
        if (!names.isEmpty()) {
            page.titre(2, "Aussi possible").paragraphe(names + ".");
        }
    }

    private Bloc.Puce proposee(Proposee proposal) {
        List<String> details = new ArrayList<>();
        details.add(proposal.resume());
        details.add("Pourquoi : " + phrases.pourquoi(proposal));
        if (proposal.entree() != null) {
            details.add("Par où entrer : " + proposal.entree());
        }
        Joindre.lignes(proposal.contacts()).forEach(contact -> details.add("Contact : " + contact));
        qui(proposal, details);
        reserves(proposal, details);
        details.add("Source : " + sources(proposal.sources()));
        return new Bloc.Puce(phrases.titre(proposal), details);
    }

    /** The first reserves; the others are in the fiche. */
    private static void reserves(Proposee proposal, List<String> details) {
        proposal.reserves().stream().limit(RESERVES_MAX).forEach(reserve -> details.add("Réserve : " + reserve));
        int more = proposal.reserves().size() - RESERVES_MAX;
        if (more > 0) {
            details.add("Et " + more + (more > 1 ? " autres réserves" : " autre réserve") + " : fiche " + proposal.id());
        }
    }

    private void qui(Proposee proposal, List<String> details) {
        if (proposal.decideur() != null) {
            details.add("Décide : " + mots.mot("decideur", proposal.decideur()));
        }
        if (proposal.acces() == Voie.DEMANDER && !proposal.saisine().isEmpty()) {
            details.add("Peut saisir : " + String.join(", ", phrases.quiPeutSaisir(proposal)));
        }
        phrases.accord(proposal).ifPresent(details::add);
    }

    private void aVerifier() {
        page.section("À vérifier", orientation.aVerifier().stream().limit(AUTRES_MAX).map(this::verifier).toList());
        int more = orientation.aVerifier().size() - AUTRES_MAX;
        if (more > 0) {
            page.paragraphe(Phrases.autres(more) + ", selon les réponses.");
        }
    }

    private Bloc.Puce verifier(Proposee proposal) {
        List<String> details = new ArrayList<>();
        if (!phrases.aSavoir(proposal).isEmpty()) {
            details.add("À savoir : " + String.join(", ", phrases.aSavoir(proposal)));
        }
        phrases.aupresDe(proposal).forEach(who -> details.add("À vérifier auprès de : " + who));
        return new Bloc.Puce(phrases.titre(proposal), details);
    }

    private void sansReponse() {
        if (!orientation.besoinsSansReponse().isEmpty()) {
            page.titre(2, "Sans réponse ici").paragraphe(orientation.besoinsSansReponse().stream()
                    .map(mots::besoin).map(Initiale::minuscule).collect(Collectors.joining(" ; ")) + ".");
        }
    }

    private Bloc.Puce horsCadre(HorsCadre entry) {
        String fate = entry.devenir() == null ? "pas en vigueur à cette date" : entry.devenir();
        return new Bloc.Puce(entry.nom() + " : " + fate
                + (entry.remplacePar() == null ? "" : " (" + entry.remplacePar() + ")"), List.of());
    }

    private void pied() {
        String place = orientation.territoire() == null ? "territoire non précisé"
                : mots.territoire(orientation.territoire());
        page.separation().paragraphe("Au " + Jours.dit(orientation.date()) + ", " + place + ". Une orientation, pas une décision.");
        orientation.avertissements().forEach(page::paragraphe);
    }

    /** The documents, which can be quoted in a meeting; the addresses, when there is nothing else. */
    private String sources(List<Renvoi> sources) {
        List<Renvoi> documents = sources.stream().filter(s -> s.document() != null).toList();
        return (documents.isEmpty() ? sources : documents).stream().limit(SOURCES_MAX).map(mots::renvoi)
                .collect(Collectors.joining(" ; "));
    }
}
