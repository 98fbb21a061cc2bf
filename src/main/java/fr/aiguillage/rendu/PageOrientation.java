package fr.aiguillage.rendu;

import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.faits.Acces.Voie;
import fr.aiguillage.moteur.faits.EtatBesoin.Etat;
import fr.aiguillage.orientation.Entree.AConfirmer;
import fr.aiguillage.orientation.Entree.HorsCadre;
import fr.aiguillage.orientation.Entree.Motif;
import fr.aiguillage.orientation.Entree.Proposee;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Raison;
import fr.aiguillage.orientation.Renvoi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answer to a situation, danger first, then what one can do oneself. */
public final class PageOrientation {

    private static final int VOUS_MAX = 3;
    private static final int AUTRES_MAX = 5;
    private static final int QUESTIONS_MAX = 3;
    private static final int RESERVES_MAX = 2;
    private static final int SOURCES_MAX = 2;

    private final Orientation orientation;
    private final Mots mots;
    private final Page page = new Page("Orientation");

    private PageOrientation(Orientation orientation, Mots mots) {
        this.orientation = orientation;
        this.mots = mots;
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
        String label = switch (alert.niveau()) {
            case URGENCE -> "Urgence";
            case PROTECTION -> "Protection";
            case DEONTOLOGIE -> "À dire d'abord";
        };
        String numbers = alert.numeros().stream().map(PageOrientation::numero).collect(Collectors.joining(" ; "));
        page.alerte(label, alert.message() + (numbers.isEmpty() ? "" : " " + numbers + "."));
    }

    private static String numero(Orientation.Numero number) {
        return number.numero() + " : " + number.libelle() + (number.horaires() == null ? "" : ", " + number.horaires());
    }

    private void situation() {
        List<String> facts = new ArrayList<>();
        orientation.situation().forEach((id, value) -> facts.add(mots.attribut(id) + " : " + mots.fait(id, value)));
        page.titre(1, facts.isEmpty() ? "Rien n'est encore connu de la situation." : "La situation décrite");
        if (!facts.isEmpty()) {
            page.paragraphe(String.join(" ; ", facts) + ".");
        }
        String needs = orientation.besoins().stream().filter(b -> b.etat() == Etat.ETABLI)
                .map(b -> minuscule(b.libelle()) + pour(b.pour())).collect(Collectors.joining(" ; "));
        if (!needs.isEmpty()) {
            page.paragraphe("Besoins : " + needs + ".");
        } else if (orientation.besoins().isEmpty()) {
            page.paragraphe(rien(facts.isEmpty()));
        }
    }

    private String rien(boolean blank) {
        if (blank) {
            return "Dites ce que vous savez, même un peu : la commande « questions » donne ce qui peut se dire.";
        }
        return orientation.gardeFous().isEmpty() ? "Rien de ce qui est dit n'appelle encore une réponse de prévention : "
                + "rien n'est proposé. La commande « questions » donne ce qui peut se dire de plus."
                : "Ce qui est dit plus haut passe d'abord ; rien d'autre n'est proposé pour l'instant.";
    }

    private void voie(String heading, Voie voie, int max) {
        page.section(heading, orientation.recommandations().stream().filter(p -> p.acces() == voie).limit(max)
                .map(this::proposee).toList());
    }

    /** What could be opened oneself, beyond the first gestures, by name only. */
    private void autres() {
        String names = orientation.recommandations().stream().filter(p -> p.acces() == Voie.VOUS).skip(VOUS_MAX)
                .map(this::titre).collect(Collectors.joining(" ; "));
        if (!names.isEmpty()) {
            page.titre(2, "Aussi possible").paragraphe(names + ".");
        }
    }

    private Bloc.Puce proposee(Proposee proposal) {
        List<String> details = new ArrayList<>();
        details.add(proposal.resume());
        details.add("Pourquoi : " + pourquoi(proposal));
        if (proposal.entree() != null) {
            details.add("Par où entrer : " + proposal.entree());
        }
        qui(proposal, details);
        reserves(proposal, details);
        details.add("Source : " + sources(proposal.sources()));
        return new Bloc.Puce(titre(proposal), details);
    }

    private String titre(Proposee proposal) {
        return proposal.nom() + " (" + proposal.id() + ")" + pour(proposal.pour());
    }

    /** Whose it is, when it is not the person described. */
    private String pour(@Nullable String someone) {
        return someone == null ? "" : " — pour " + mots.mot("personne", someone);
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
            details.add("Peut saisir : " + proposal.saisine().stream().map(s -> mots.mot("saisine", s))
                    .collect(Collectors.joining(", ")));
        }
        if (proposal.adhesion() != null) {
            details.add("Accord : " + mots.mot("adhesion", proposal.adhesion()));
        }
    }

    private String pourquoi(Proposee proposal) {
        String needs = etablis(proposal.besoins()).stream().map(b -> minuscule(mots.besoin(b)))
                .collect(Collectors.joining(", "));
        String facts = proposal.raisons().stream()
                .filter(r -> r.type() == Raison.Type.PUBLIC && r.verdict() == Verite.VRAI && !r.attendu().startsWith("sauf"))
                .map(PageOrientation::fait).distinct().collect(Collectors.joining(", "));
        return needs + (facts.isEmpty() ? "" : needs.isEmpty() ? facts : " — " + facts);
    }

    /** The needs that are established: one that is only possible is no reason to go. */
    private List<String> etablis(List<String> needs) {
        Set<String> sure = orientation.besoins().stream().filter(b -> b.etat() == Etat.ETABLI)
                .map(Orientation.BesoinDeLaSituation::id).collect(Collectors.toSet());
        return needs.stream().filter(sure::contains).toList();
    }

    /** A criterion that holds: the notion alone when it is simply true, else what was found of its subject. */
    private static String fait(Raison reason) {
        String subject = minuscule(reason.sujet());
        return reason.constate().equals("oui") ? subject : subject + " : " + minuscule(reason.constate());
    }

    private void aVerifier() {
        page.section("À vérifier", orientation.aVerifier().stream().limit(AUTRES_MAX).map(this::verifier).toList());
        int more = orientation.aVerifier().size() - AUTRES_MAX;
        if (more > 0) {
            page.paragraphe("Et " + more + (more > 1 ? " autres, selon les réponses." : " autre, selon les réponses."));
        }
    }

    private Bloc.Puce verifier(Proposee proposal) {
        List<String> details = new ArrayList<>();
        if (proposal.manque() != null && !proposal.manque().isEmpty()) {
            details.add("À savoir : " + proposal.manque().stream().map(this::aSavoir)
                    .collect(Collectors.joining(", ")));
        }
        List<AConfirmer> doubts = proposal.aConfirmer() == null ? List.of() : proposal.aConfirmer();
        doubts.stream().map(d -> "À vérifier auprès de : " + mots.fiche(d.aupresDe())).distinct().forEach(details::add);
        return new Bloc.Puce(titre(proposal), details);
    }

    /** What is missing: a list may have been said in part. */
    private String aSavoir(String attribut) {
        String name = minuscule(mots.attribut(attribut));
        return orientation.situation().containsKey(attribut) ? name + " (à compléter)" : name;
    }

    private void sansReponse() {
        if (!orientation.besoinsSansReponse().isEmpty()) {
            page.titre(2, "Sans réponse ici").paragraphe(orientation.besoinsSansReponse().stream()
                    .map(mots::besoin).map(PageOrientation::minuscule).collect(Collectors.joining(" ; ")) + ".");
        }
    }

    private Bloc.Puce horsCadre(HorsCadre entry) {
        String instead = entry.remplacePar() == null ? "" : " : voir " + mots.fiche(entry.remplacePar()) + " ("
                + entry.remplacePar() + ")";
        return new Bloc.Puce(entry.nom() + " n'est pas en vigueur à cette date" + instead, List.of());
    }

    private void pied() {
        String place = orientation.territoire() == null ? "territoire non précisé"
                : mots.territoire(orientation.territoire());
        page.separation().paragraphe("Au " + orientation.date() + ", " + place + ". Une orientation, pas une décision.");
        orientation.avertissements().forEach(page::paragraphe);
    }

    /** The documents, which can be quoted in a meeting; the addresses, when there is nothing else. */
    private String sources(List<Renvoi> sources) {
        List<Renvoi> documents = sources.stream().filter(s -> s.document() != null).toList();
        return (documents.isEmpty() ? sources : documents).stream().limit(SOURCES_MAX).map(mots::renvoi)
                .collect(Collectors.joining(" ; "));
    }

    static String minuscule(String text) {
        boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || acronym ? text : text.substring(0, 1).toLowerCase(Locale.FRENCH) + text.substring(1);
    }
}
