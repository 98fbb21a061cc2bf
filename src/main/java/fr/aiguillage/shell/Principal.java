package fr.aiguillage.shell;

import fr.aiguillage.commande.Commande;
import fr.aiguillage.commande.Commandes;
import fr.aiguillage.commande.Refus;
import fr.aiguillage.commande.Session;
import java.util.ArrayList;
import java.util.List;

/** The program: one command when there are arguments, the interactive shell otherwise. */
public final class Principal {

    private final Terminaux terminaux = Terminaux.actuels();
    private final Sorties sorties = new Sorties(terminaux, System.getenv("NO_COLOR"));
    private final Session session = new Session(Calendrier.horloge());
    private final Quitter quitter = new Quitter();

    private Principal() {
    }

    public static void main(String[] args) {
        System.exit(new Principal().lance(List.of(args)));
    }

    private int lance(List<String> words) {
        try {
            return words.isEmpty() ? converse() : execute(words);
        } catch (Refus refus) {
            sorties.refuse(refus);
            return Sorties.MAUVAISE_DEMANDE;
        } catch (Throwable fault) {
            return Faute.signale(fault, words, sorties);
        }
    }

    private int execute(List<String> words) {
        List<Commande> commandes = commandes();
        try (Lignes lignes = terminaux.dialogue() ? auBesoin(commandes) : tuyau()) {
            return execution(commandes, lignes).execute(words);
        }
    }

    /** A terminal that is opened when a question is asked, for it takes a while. */
    private Lignes auBesoin(List<Commande> commandes) {
        return new LignesAuBesoin(tuyau(), () -> terminal(commandes));
    }

    private int converse() {
        List<Commande> commandes = commandes();
        try (Lignes lignes = lignes(commandes)) {
            new Coquille(lignes, execution(commandes, lignes), quitter, sorties).converse();
        }
        return 0;
    }

    private Lignes lignes(List<Commande> commandes) {
        if (!terminaux.dialogue()) {
            return tuyau();
        }
        Coquille.accueille(sorties.sortie(), Contexte.ecran(0, sorties.couleur()));
        return terminal(commandes);
    }

    private Lignes terminal(List<Commande> commandes) {
        return TerminalOuvert.connait(System.getenv("TERM")) ? new LignesDuTerminal(commandes, Commandes::mots)
                : new LignesSimples(tuyau(), sorties.sortie());
    }

    private static Lignes tuyau() {
        return new LignesDuTuyau(System.in);
    }

    private Execution execution(List<Commande> commandes, Lignes lignes) {
        return new Execution(commandes, new Contexte(sorties.sortie(), sorties.notices(), lignes, session,
                sorties.couleur()), sorties);
    }

    private List<Commande> commandes() {
        List<Commande> all = new ArrayList<>(Commandes.toutes());
        all.add(quitter);
        all.add(new Version());
        all.add(new Aide(all));
        return all;
    }
}
