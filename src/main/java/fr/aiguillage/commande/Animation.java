package fr.aiguillage.commande;

import fr.aiguillage.mots.Initiale;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.rendu.Ecrans;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.Page;
import fr.aiguillage.rendu.PageEtape;
import fr.aiguillage.rendu.Volet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A trainer and a group before a screen: one order at a time, one screen at a time. */
final class Animation {

    private final SeanceOuverte ouverte;
    private final Appel call;
    private final GestesDAtelier gestes;
    private final SuitesDAtelier suites;
    private final Deque<String> ecrans = new ArrayDeque<>();
    private int refusees;
    private boolean averti;

    Animation(Fonds fonds, SeanceOuverte session, Appel call) {
        this.ouverte = session;
        this.call = call;
        this.gestes = new GestesDAtelier(fonds, session, call);
        this.suites = new SuitesDAtelier(fonds, session);
    }

    /** Goes on until the session is closed, or nobody answers any more. */
    void mener() {
        call.session().ouvrir(ouverte);
        Page welcome = PageEtape.accueil(ouverte.deroule().atelier(), ouverte.seance(), garde(), ouverte.catalogue());
        montrer(Stream.concat(Stream.of(welcome), gestes.etape().stream()).toList());
        boolean open = true;
        while (open) {
            String typed = demander();
            open = typed != null && obeir(Saisie.de(typed).texte());
        }
        finir();
    }

    /** Where it is kept, or that it is not. */
    private String garde() {
        return ouverte.fichier() != null
                ? "Enregistrée dans « " + ouverte.fichier() + " » après chaque saisie : « atelier reprendre » la rouvre."
                : "Rien n'est enregistré : une fenêtre fermée perd la séance. « enregistrer FICHIER » la garde.";
    }

    /** A line; null once nobody answers: at a terminal, twice in a row, for one may strike a key by mistake. */
    private @Nullable String demander() {
        String typed = ligne();
        if (typed == null && call.dialogue().enDirect()) {
            call.sortie().println();
            dire("Ctrl-C encore une fois ferme la séance ; autre chose la continue.");
            typed = ligne();
        }
        return typed;
    }

    private @Nullable String ligne() {
        call.sortie().flush();
        String prompt = ecrans.isEmpty() ? "étape " + ouverte.seance().etape() + " > "
                : "Entrée : la suite (encore " + ecrans.size() + ") > ";
        return call.dialogue().demander(prompt, suites);
    }

    /** Whether one goes on. */
    private boolean obeir(String typed) {
        if (typed.isEmpty()) {
            suite();
            return true;
        }
        ecrans.clear();
        int space = typed.indexOf(' ');
        String word = space < 0 ? typed : typed.substring(0, space);
        try {
            if (typed.length() > Saisie.AU_PLUS) {
                throw new Malentendu("cette ligne est trop longue", "Peut-être en deux fois ?");
            }
            OrdreDAtelier order = OrdreDAtelier.de(word);
            montrer(gestes.faire(order, space < 0 ? "" : typed.substring(space + 1).strip()));
            return order != OrdreDAtelier.QUITTER || !fermable();
        } catch (Malentendu e) {
            refuser(e.texte(), e.peutEtre());
        } catch (Refus e) {
            refuser(String.valueOf(e.getMessage()), e.peutEtre());
        }
        return true;
    }

    /** Whether it may be closed: what was to be kept is, and what would be lost was said once. */
    private boolean fermable() {
        ouverte.reessayer();
        boolean lost = ouverte.fichier() == null && !call.dialogue().seContinue() && call.dialogue().enDirect();
        if (lost && !averti) {
            averti = true;
            dire("Rien n'est enregistré : « enregistrer FICHIER » garde la séance, « quitter » encore une fois la perd.");
            return false;
        }
        return true;
    }

    /** The next screen, or where one stands. */
    private void suite() {
        if (!ecrans.isEmpty()) {
            call.sortie().print("\n" + ecrans.removeFirst());
            return;
        }
        List<String> waited = ouverte.seance().manquent();
        dire(ouverte.seance().travail().comparee() ? "La réponse est montrée : « montrer » " + String.join(", ", Volet.mots())
                + " ; puis « suivante »."
                : waited.isEmpty() ? "Toutes les tables ont noté : « comparer » montre la réponse."
                : "N'ont encore rien noté : " + String.join(", ", waited) + ".");
    }

    private void montrer(List<Page> pages) {
        ecrans.addAll(Ecrans.de(pages, call.ecran()));
        do {
            if (!ecrans.isEmpty()) {
                call.sortie().print("\n" + ecrans.removeFirst());
            }
        } while (!ecrans.isEmpty() && !call.dialogue().enDirect());
    }

    private void refuser(String what, @Nullable String perhaps) {
        refusees++;
        call.sortie().println();
        what.lines().map(Initiale::majuscule).forEach(this::dire);
        if (perhaps != null) {
            dire(perhaps);
        }
    }

    private void dire(String text) {
        call.sortie().print(Format.TEXTE.rendre(new Page("").paragraphe(text), call.ecran()));
    }

    private void finir() {
        if (!ouverte.aJour()) {
            dire("Les dernières saisies n'ont pas pu être écrites dans « " + ouverte.fichier() + " ».");
        }
        dire(ouverte.fichier() != null ? "Séance fermée. « atelier reprendre " + ouverte.fichier() + " » la rouvre."
                : call.dialogue().seContinue() ? "Séance fermée, gardée en mémoire : « atelier reprendre » la rouvre, "
                        + "« atelier rapport » la raconte." : "Séance fermée.");
        if (refusees > 0 && !call.dialogue().enDirect()) {
            call.notices().println(refusees == 1 ? "Une ligne n'a pas été comprise." : refusees
                    + " lignes n'ont pas été comprises.");
        }
    }
}
