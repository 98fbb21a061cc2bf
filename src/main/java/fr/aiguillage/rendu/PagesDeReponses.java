package fr.aiguillage.rendu;

import fr.aiguillage.atelier.seance.MiseEnCommun;
import fr.aiguillage.atelier.seance.MiseEnCommun.Attendue;
import fr.aiguillage.atelier.seance.MiseEnCommun.Piste;
import fr.aiguillage.atelier.seance.Seance;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Source;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.mots.Initiale;
import fr.aiguillage.orientation.Entree;
import fr.aiguillage.orientation.Entree.Ecartee;
import fr.aiguillage.orientation.Entree.Proposee;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Raison;
import fr.aiguillage.orientation.Renvoi;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a case expects at a step, beside what the tables propose and what we say of it. */
final class PagesDeReponses {

    private final MiseEnCommun commun;
    private final Seance seance;
    private final Catalogue catalogue;
    private final Mots mots;

    PagesDeReponses(MiseEnCommun together, Seance session, Catalogue catalogue) {
        this.commun = together;
        this.seance = session;
        this.catalogue = catalogue;
        this.mots = new Mots(catalogue);
    }

    /** One page for each thing expected, with the words of its sources. */
    List<Page> pages() {
        return commun.attendues().stream().map(this::attendue).toList();
    }

    /** All of it: what is expected, numbered, what we say besides, what was proposed besides. */
    Page toutes() {
        Page page = new Page("").section("Ce que le corrigé attend", IntStream.range(0, commun.attendues().size())
                .mapToObj(i -> reponse(i + 1, commun.attendues().get(i))).toList());
        String also = commun.aussi().stream().map(one -> one.entree().nom() + qui(one)).collect(Collectors.joining(" ; "));
        if (!also.isEmpty()) {
            page.paragraphe("L'assistant recommande aussi : " + also + ".");
        }
        page.section("Proposé ici, et ce qu'en dit l'assistant", commun.autres().stream().map(this::autre).toList());
        return commun.attendues().isEmpty() ? page
                : page.paragraphe("« montrer réponses 1 » : raison et source ; « pourquoi NOM » : toutes les raisons.");
    }

    private Bloc.Puce reponse(int number, Attendue expected) {
        return new Bloc.Puce(number + ". " + Trouvailles.bref(expected, commun, mots) + qui(expected.piste()) + " : "
                + Initiale.minuscule(expected.attendu().pourquoi()), List.of());
    }

    private Bloc.Puce autre(Piste one) {
        return new Bloc.Puce(one.entree().nom() + qui(one) + " : " + PageEntree.verdict(one.entree(), catalogue) + " "
                + raison(one.entree()), List.of());
    }

    private Page attendue(Attendue expected) {
        Entree ours = expected.piste().entree();
        Page page = new Page("").titre(1, Trouvailles.nom(expected, mots))
                .paragraphe(Trouvailles.tables(expected.piste().tables(), seance)
                        + " Le corrigé : " + expected.attendu().pourquoi())
                .paragraphe("L'assistant, " + ours.nom() + " : " + PageEntree.verdict(ours, catalogue) + " " + raison(ours));
        return page.section("À lire à voix haute", citations(expected.attendu().sources()));
    }

    /** The one reason that a room hears; « pourquoi » tells the others. */
    private String raison(Entree entry) {
        if (entry instanceof Proposee) {
            return entry.raisons().stream().filter(r -> r.type() == Raison.Type.BESOIN && r.verdict() == Verite.VRAI)
                    .map(Raison::constate).findFirst().map(why -> Initiale.majuscule(why) + ".").orElse("");
        }
        return !(entry instanceof Ecartee) ? "" : entry.raisons().stream().filter(r -> r.verdict() == Verite.FAUX)
                .map(r -> Initiale.majuscule(r.sujet()) + " : " + r.constate() + ".").findFirst().orElse("");
    }

    private List<Bloc.Puce> citations(List<Source> sources) {
        return Citations.de(Renvoi.de(sources), catalogue);
    }

    private static String qui(Piste one) {
        return one.tables().isEmpty() ? "" : " (" + String.join(", ", one.tables()) + ")";
    }
}
