package fr.aiguillage.commande;

import fr.aiguillage.atelier.seance.LecteurSaisies.Adresse;
import fr.aiguillage.atelier.seance.Seance;
import fr.aiguillage.atelier.seance.Table;
import fr.aiguillage.atelier.seance.Travail.Dit;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.recherche.Recherche;
import fr.aiguillage.rendu.Page;
import fr.aiguillage.rendu.PageEtape;
import fr.aiguillage.rendu.PageRecherche;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Does what a trainer asks of a session, and gives what to show for it. */
final class GestesDAtelier {

    private static final String RIEN = "rien";

    private final Fonds fonds;
    private final SeanceOuverte ouverte;
    private final Appel call;
    private final ConfrontationDAtelier confrontation;
    private final Mots mots;

    GestesDAtelier(Fonds fonds, SeanceOuverte session, Appel call) {
        this.fonds = fonds;
        this.ouverte = session;
        this.call = call;
        this.confrontation = new ConfrontationDAtelier(session, call);
        this.mots = new Mots(session.catalogue());
    }

    /**
     * What to show after that order.
     *
     * @throws Malentendu or Refus when it cannot be done; what was recorded before stays
     */
    List<Page> faire(OrdreDAtelier order, String rest) {
        return switch (order) {
            case ETAPE -> rest.isEmpty() ? etape() : aller(numero(rest));
            case FAITS -> List.of(PageEtape.faits(ouverte.deroule().atelier(), seance(), ouverte.catalogue()));
            case TABLE -> metier(ouverte.lecteur().adresse(rest));
            case PROPOSER -> proposer(ouverte.lecteur().adresse(rest));
            case RETIRER -> retirer(ouverte.lecteur().adresse(rest));
            case DIRE -> noter(ouverte.lecteur().dits(ouverte.lecteur().adresse(rest)), "dit");
            case GARDER -> noter(ouverte.lecteur().gardes(ouverte.lecteur().adresse(rest)), "garde");
            case COMPARER -> confrontation.comparer(rest);
            case MONTRER -> confrontation.montrer(rest);
            case POURQUOI -> confrontation.pourquoi(rest);
            case FICHE -> List.of(new FicheCommande(fonds).voir(rest, ouverte.catalogue(), seance().au()).page());
            case CHERCHER -> chercher(rest);
            case CHANGER -> confrontation.changer(rest);
            case DESACCORD -> confrontation.desaccord(rest);
            case SUIVANTE -> aller(seance().etape() + 1);
            case RAPPORT -> rapport(rest);
            case ENREGISTRER -> enregistrer(rest);
            case AIDE -> List.of(new Page("").puces(OrdreDAtelier.modeDEmploi()));
            case QUITTER -> List.of();
        };
    }

    private List<Page> chercher(String words) {
        return List.of(PageRecherche.de(new Recherche(ouverte.catalogue(), seance().au()).chercher(words), ouverte.catalogue()));
    }

    private Seance seance() {
        return ouverte.seance();
    }

    List<Page> etape() {
        return List.of(PageEtape.de(ouverte.deroule().atelier(), seance(), ouverte.catalogue()));
    }

    private static int numero(String typed) {
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
    }

    private List<Page> aller(int step) {
        int last = seance().etapes().size();
        if (step < 1 || step > last) {
            throw step == last + 1
                    ? new Malentendu("c'était la dernière étape", "Peut-être « rapport FICHIER.md », puis « quitter » ?")
                    : new Malentendu("il n'y a pas d'étape de ce numéro", "Peut-être un numéro de 1 à " + last + " ?");
        }
        ouverte.retenir(seance().a(step));
        return etape();
    }

    private List<Page> metier(Adresse said) {
        Table now = ouverte.lecteur().metier(said);
        ouverte.retenir(seance().nommer(now));
        return List.of(PageEtape.metier(now, ouverte.catalogue()));
    }

    private List<Page> proposer(Adresse said) {
        avantLaReponse();
        List<String> ids = Proches.simplifie(said.reste()).equals(RIEN) ? List.of() : entrees(said);
        ouverte.retenir(seance().proposer(said.table(), ids));
        return propose(said);
    }

    private List<Page> retirer(Adresse said) {
        avantLaReponse();
        ouverte.retenir(seance().retirer(said.table(), entrees(said)));
        return propose(said);
    }

    private List<String> entrees(Adresse said) {
        List<String> words = Arrays.stream(said.reste().split("\\s*[,;]\\s*")).filter(w -> !w.isBlank()).toList();
        if (words.isEmpty()) {
            throw new Malentendu("il manque ce que la table propose", "Peut-être le nom d'un dispositif, ou « rien » ?");
        }
        try {
            return words.stream().map(confrontation::entree).toList();
        } catch (Refus e) {
            throw words.size() == 1 ? e : new Refus(e.getMessage() + "\nRien de cette ligne n'est noté.", e.peutEtre());
        }
    }

    private List<Page> propose(Adresse said) {
        List<String> ids = seance().travail().de(said.table().nom()) == null ? List.of()
                : seance().travail().de(said.table().nom()).ids();
        return dite("Noté : " + said.table().nom() + " propose " + (ids.isEmpty() ? RIEN
                : ids.stream().map(mots::fiche).collect(Collectors.joining(" ; "))) + ".");
    }

    private List<Page> noter(List<Dit> said, String verb) {
        avantLaReponse();
        ouverte.retenir(seance().dire(said));
        return dite("Noté : " + said.get(0).table() + " " + verb + " " + said.stream().map(d -> String.valueOf(d.fait()))
                .collect(Collectors.joining(", ")) + ouverte.aQui(said.get(0)) + ".");
    }

    /** A line to show. */
    static List<Page> dite(String text) {
        return List.of(new Page("").paragraphe(text));
    }

    private void avantLaReponse() {
        if (seance().travail().comparee()) {
            throw new Malentendu("la réponse est déjà montrée : ce que chaque table avait noté reste tel quel",
                    "Peut-être « désaccord NOM » pour ce qui reste discuté ?");
        }
    }

    private List<Page> rapport(String file) {
        if (file.isEmpty()) {
            return List.of(RapportDAtelier.page(ouverte));
        }
        RapportDAtelier.ecrire(ouverte, file, call, call.dialogue().enDirect());
        return List.of();
    }

    private List<Page> enregistrer(String file) {
        if (file.isEmpty()) {
            throw new Malentendu("il manque le nom du fichier", "Peut-être « enregistrer seance.yaml » ?");
        }
        boolean same = file.equals(ouverte.fichier());
        ouverte.enregistrer(file, same || new Depot(file).cede(call, call.dialogue().enDirect()));
        return dite("Enregistrée dans « " + file + " », maintenant et après chaque saisie.");
    }
}
