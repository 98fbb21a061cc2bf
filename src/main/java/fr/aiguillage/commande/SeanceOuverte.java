package fr.aiguillage.commande;

import fr.aiguillage.atelier.Deroule;
import fr.aiguillage.atelier.seance.Ecoutes;
import fr.aiguillage.atelier.seance.FichierDeSeance;
import fr.aiguillage.atelier.seance.LecteurSaisies;
import fr.aiguillage.atelier.seance.MiseEnCommun;
import fr.aiguillage.atelier.seance.Seance;
import fr.aiguillage.atelier.seance.Travail.Dit;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.situation.SituationInvalide;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A session under way, in memory, and in a file where one was asked for. */
final class SeanceOuverte {

    private final Deroule deroule;
    private Seance seance;
    private @Nullable String fichier;
    private boolean aJour = true;

    private SeanceOuverte(Deroule course, Seance session) {
        this.deroule = course;
        this.seance = session;
    }

    /**
     * That session of a case.
     *
     * @throws Refus when the facts of the case cannot be read, which would stop the session half way
     */
    static SeanceOuverte sur(Deroule course, Seance session) {
        try {
            IntStream.range(0, session.etapes().size()).forEach(course::situation);
            return new SeanceOuverte(course, session);
        } catch (SituationInvalide e) {
            throw OptionsSituation.refus(e.anomalies());
        }
    }

    Deroule deroule() {
        return deroule;
    }

    Seance seance() {
        return seance;
    }

    Catalogue catalogue() {
        return deroule.orienteur().connaissances().catalogue();
    }

    LecteurSaisies lecteur() {
        return new LecteurSaisies(catalogue(), deroule.atelier(), seance);
    }

    /** To whom a fact is told, in words; nothing when it is kept. */
    String aQui(Dit said) {
        return said.aQui() == null ? "" : ", à : " + Ecoutes.dans(catalogue()).valeurs().get(said.aQui()).libelle();
    }

    /** The step at hand beside the answer. */
    MiseEnCommun miseEnCommun() {
        return MiseEnCommun.de(seance, deroule, seance.etape() - 1);
    }

    /** The same for every step at which the answer was shown, from 0. */
    Map<Integer, MiseEnCommun> comparees() {
        Map<Integer, MiseEnCommun> all = new LinkedHashMap<>();
        for (int step = 0; step < seance.etapes().size(); step++) {
            if (seance.etapes().get(step).comparee()) {
                all.put(step, MiseEnCommun.de(seance, deroule, step));
            }
        }
        return all;
    }

    /** The file where it is kept; null when it is in memory only. */
    @Nullable String fichier() {
        return fichier;
    }

    /** Whether closing now would lose something that was to be kept. */
    boolean aJour() {
        return aJour;
    }

    /** Goes on in that file, which already holds it. */
    void dans(String file) {
        fichier = file;
    }

    /**
     * Keeps it in a file, from now on.
     *
     * @param replace whether a file of that name may give way
     * @throws Refus when it cannot be written; it is then kept where it was
     */
    void enregistrer(String file, boolean replace) {
        new Depot(file).ecrire(FichierDeSeance.texte(seance), replace);
        fichier = file;
        aJour = true;
    }

    /**
     * Goes on from there, and writes it where it is kept.
     *
     * @throws Refus when it cannot be written: it is then in memory, and the next recording tries again
     */
    void retenir(Seance now) {
        seance = now;
        reessayer();
    }

    /** Writes what could not be written before. */
    void reessayer() {
        if (fichier != null) {
            aJour = false;
            ecrire(fichier);
            aJour = true;
        }
    }

    private void ecrire(String file) {
        try {
            new Depot(file).ecrire(FichierDeSeance.texte(seance), true);
        } catch (Refus e) {
            throw new Refus(e.getMessage() + "\nC'est noté ici, et le fichier d'avant est intact : la prochaine saisie "
                    + "réessaiera.", "Peut-être faire de la place, ou « enregistrer AUTRE-FICHIER » ?");
        }
    }
}
