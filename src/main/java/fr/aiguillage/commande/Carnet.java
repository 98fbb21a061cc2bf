package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Question;
import fr.aiguillage.situation.LecteurLieu;
import fr.aiguillage.situation.LecteurReponse;
import fr.aiguillage.situation.LecteurSituation;
import fr.aiguillage.situation.Situation;
import fr.aiguillage.situation.SituationInvalide;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is said of a situation, fact by fact, kept in the session. A situation that cannot exist is never kept. */
record Carnet(Connaissances connaissances, Session session) {

    Catalogue catalogue() {
        return connaissances.catalogue();
    }

    Situation situation() {
        return session.situation();
    }

    /** The attribute of that name, or null for the place. */
    @Nullable Attribut attribut(String id) {
        return id.equals(Question.TERRITOIRE) ? null : catalogue().attribut(id);
    }

    /** What is known of it, in words; null when nothing is. */
    @Nullable String dit(String id) {
        Attribut attribut = attribut(id);
        Mots words = new Mots(catalogue());
        if (attribut == null) {
            return situation().territoire() == null ? null : words.territoire(situation().territoire());
        }
        @Nullable Valeur value = situation().faits().get(id);
        return value == null ? null : words.valeur(attribut, value);
    }

    /**
     * Keeps the answer to a question.
     *
     * @throws fr.aiguillage.situation.Malentendu when it cannot be told which one is meant
     * @throws Refus when it cannot be true with the others
     */
    void repondre(String id, String typed) {
        Attribut attribut = attribut(id);
        retenir(attribut == null ? situation().dans(new LecteurLieu(catalogue()).trouver(typed))
                : situation().avec(id, new LecteurReponse(catalogue()).lire(attribut, typed)));
    }

    /**
     * Keeps a fact written with its name, {@code cle=valeur}.
     *
     * @throws Refus when it cannot be read, or cannot be true with the others
     */
    void fixer(String typed) {
        LecteurSituation reader = new LecteurSituation(catalogue()).apres(situation());
        int equals = typed.indexOf('=');
        boolean place = typed.substring(0, equals).strip().equals(Question.TERRITOIRE);
        try {
            retenir((place ? reader.lieu(typed.substring(equals + 1)) : reader.fait(typed)).situation(situation().date()));
        } catch (SituationInvalide e) {
            throw OptionsSituation.refus(e.anomalies());
        }
    }

    /** @throws Refus when the others cannot be true without it */
    void oublier(String id) {
        retenir(id.equals(Question.TERRITOIRE) ? situation().dans(null) : situation().avec(id, null));
    }

    private void retenir(Situation situation) {
        OptionsSituation.coherence(situation, connaissances);
        session.retenir(situation);
    }

    /** A fact as one is written, of the catalogue's first question where it has one. */
    String exemple() {
        return catalogue().attributs().stream().filter(a -> a.ouverture() != null && !a.valeurs().isEmpty())
                .min(Comparator.comparingInt(a -> Objects.requireNonNull(a.ouverture()).rang()))
                .map(a -> a.id() + "=" + a.valeurs().keySet().iterator().next()).orElse("cle=valeur");
    }
}
