package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.mots.Initiale;
import fr.aiguillage.orientation.Entree.Changement;
import fr.aiguillage.orientation.Entree.Ecartee;
import fr.aiguillage.orientation.Entree.HorsCadre;
import fr.aiguillage.orientation.Entree.NonProposee;
import fr.aiguillage.orientation.Entree.Proposee;
import fr.aiguillage.orientation.Entree;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Raison;
import fr.aiguillage.orientation.Renvoi;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why one entry is where it is. */
public final class PageEntree {

    private final Catalogue catalogue;
    private final Mots mots;

    private PageEntree(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.mots = new Mots(catalogue);
    }

    public static Page de(Entree entry, Catalogue catalogue) {
        return new PageEntree(catalogue).page(entry);
    }

    /** The same in one sentence. */
    static String verdict(Entree entry, Catalogue catalogue) {
        return new PageEntree(catalogue).verdict(entry);
    }

    /** What speaks for or against it, without what only orders it. */
    static List<Bloc.Puce> raisons(Entree entry, Catalogue catalogue) {
        return new PageEntree(catalogue).raisons(entry);
    }

    private List<Bloc.Puce> raisons(Entree entry) {
        return entry.raisons().stream().filter(r -> r.type() != Raison.Type.RANG).map(this::raison).toList();
    }

    private Page page(Entree entry) {
        Page page = new Page(entry.nom());
        page.titre(1, entry.nom() + " (" + entry.id() + ")").paragraphe(verdict(entry));
        manque(entry, page);
        page.section("Raisons", raisons(entry));
        page.section("Classement", entry.raisons().stream().filter(r -> r.type() == Raison.Type.RANG)
                .map(Raison::constate).distinct().map(r -> new Bloc.Puce(r, List.of())).toList());
        if (entry instanceof Ecartee set && !set.faudrait().isEmpty()) {
            page.section("Ce qui pourrait changer", set.faudrait().stream().map(PageEntree::changement).toList());
        }
        if (entry instanceof Proposee proposal) {
            page.section("Comment", comment(proposal));
            page.section("Contacts", Joindre.puces(proposal.contacts()));
            page.section("À garder en tête", proposal.reserves().stream().map(r -> new Bloc.Puce(r, List.of())).toList());
        }
        return page.section("Sources à citer", Citations.de(sources(entry), catalogue));
    }

    private List<Bloc.Puce> comment(Proposee proposal) {
        return Stream.of(ligne("Par où entrer", proposal.entree()),
                        ligne("Peut saisir", proposal.saisine().isEmpty() ? null : proposal.saisine().stream()
                                .map(s -> mots.mot("saisine", s)).collect(Collectors.joining(", "))),
                        ligne("Décide", proposal.decideur() == null ? null : mots.mot("decideur", proposal.decideur())),
                        ligne("Accord", proposal.adhesion() == null ? null : mots.mot("adhesion", proposal.adhesion())))
                .flatMap(s -> s).toList();
    }

    private static Stream<Bloc.Puce> ligne(String label, @Nullable String value) {
        return value == null ? Stream.empty() : Stream.of(new Bloc.Puce(label + " : " + value, List.of()));
    }

    private List<Renvoi> sources(Entree entry) {
        Fiche fiche = catalogue.fiche(entry.id());
        return fiche != null ? Renvoi.de(fiche.sources())
                : entry instanceof Proposee proposal ? proposal.sources() : List.of();
    }

    /** What would decide, in a line. */
    private void manque(Entree entry, Page page) {
        if (entry instanceof Proposee proposal && proposal.manque() != null && !proposal.manque().isEmpty()) {
            page.paragraphe("Il manque : " + proposal.manque().stream().map(mots::attribut)
                    .map(Initiale::minuscule).collect(Collectors.joining(", ")) + ".");
        }
    }

    /** The smallest changes that would lift it, or that nothing depends on the user. */
    public static Page faudrait(Entree entry, List<Changement> changes, Catalogue catalogue) {
        Page page = new Page(entry.nom());
        page.titre(1, entry.nom());
        if (changes.isEmpty() && entry instanceof Proposee proposal) {
            page.paragraphe(proposal.rang() != null ? "Rien : la situation décrite y répond déjà."
                    : "Rien à changer pour l'instant : il reste à savoir ou à vérifier.");
            new PageEntree(catalogue).manque(entry, page);
            return page;
        }
        return changes.isEmpty() ? page.paragraphe("Ne dépend pas de vous. Pour en savoir plus : « pourquoi-pas "
                        + entry.id() + " ».")
                : page.section("Il faudrait", changes.stream().map(PageEntree::changement).toList());
    }

    private static Bloc.Puce changement(Changement change) {
        String before = change.de() == null ? "" : " (aujourd'hui : " + change.de() + ")";
        return new Bloc.Puce(change.libelle() + " : " + change.vers() + before, List.of());
    }

    private String verdict(Entree entry) {
        if (entry instanceof Proposee proposal) {
            return proposal.rang() != null ? "Recommandé, au rang " + proposal.rang() + "." : "À vérifier.";
        }
        if (entry instanceof HorsCadre out) {
            String fate = out.devenir() == null ? "" : " " + out.nom() + " : " + out.devenir() + ".";
            return out.motif() == Entree.Motif.HORS_PERIODE ? "Hors cadre : pas en vigueur à cette date." + fate
                    : "Hors cadre : n'existe pas à cet endroit.";
        }
        if (entry instanceof NonProposee other) {
            String instead = other.auProfitDe() == null ? "" : " (" + mots.fiche(other.auProfitDe()) + ")";
            return "Pas proposé : " + Initiale.minuscule(other.motif()) + instead + ".";
        }
        return "Écarté : le public ne correspond pas.";
    }

    private Bloc.Puce raison(Raison reason) {
        String found = reason.attendu().isEmpty() ? reason.sujet() + " : " + reason.constate()
                : Initiale.majuscule(Mots.critere(reason.sujet(), reason.attendu())) + " — constaté : " + reason.constate();
        String source = reason.source() == null ? "" : mots.renvoi(reason.source());
        return new Bloc.Puce(signe(reason.verdict()) + " " + found,
                source.isEmpty() ? List.of() : List.of("Source : " + source));
    }

    private static String signe(Verite verdict) {
        return switch (verdict) {
            case VRAI -> "[oui]";
            case FAUX -> "[non]";
            case INCONNU -> "[à savoir]";
        };
    }
}
