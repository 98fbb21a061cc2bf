package fr.aiguillage.orientation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.aiguillage.catalogue.Contact;
import fr.aiguillage.moteur.faits.Acces.Voie;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the answer says of one entry of the catalogue. */
public sealed interface Entree {

    String id();

    String nom();

    List<Raison> raisons();

    /**
     * Proposed, at once or once something is known.
     *
     * @param rang its place among the recommendations, from 1; absent for what is to be checked
     * @param contacts the services to reach for it
     * @param manque the facts that would decide; absent for a recommendation
     * @param aConfirmer the unconfirmed criteria and whom to ask; absent likewise
     * @param formesLocales the forms of it that exist in some places of the one that is said, which is too wide to choose
     * @param pour whom it is for, when that is not the person described
     */
    record Proposee(@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer rang, String id, String nom,
            String resume, List<String> besoins, Voie acces, List<Raison> raisons, List<Renvoi> sources,
            List<String> mesures, List<String> pilotes, List<String> partenaires, @Nullable String entree,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Contact> contacts, List<String> saisine, @Nullable String decideur, @Nullable String adhesion, List<String> reserves,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FormeLocale> formesLocales,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> manque,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<AConfirmer> aConfirmer,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String pour) implements Entree {

        Proposee auRang(int place) {
            return new Proposee(place, id, nom, resume, besoins, acces, raisons, sources, mesures, pilotes, partenaires,
                    entree, contacts, saisine, decideur, adhesion, reserves, formesLocales, manque, aConfirmer, pour);
        }

        /** The same for someone else, of whom what is missing has other names. */
        Proposee pour(String someone, UnaryOperator<String> name) {
            return new Proposee(rang, id, nom, resume, besoins, acces, raisons, sources, mesures, pilotes, partenaires,
                    entree, contacts, saisine, decideur, adhesion, reserves, formesLocales,
                    manque == null ? null : manque.stream().map(name).toList(), aConfirmer, someone);
        }
    }

    /**
     * Not for this public.
     *
     * @param faudrait the smallest changes, all of which can be made, that would lift it; empty when none can
     */
    record Ecartee(String id, String nom, List<Raison> raisons, List<Changement> faudrait) implements Entree {
    }

    /**
     * Not of this time or of this place.
     *
     * @param remplacePar what stands in its place on that day, however many replacements that took
     * @param devenir what became of it by then, as it follows its name
     */
    record HorsCadre(String id, String nom, Motif motif, @Nullable String remplacePar,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String devenir, List<Raison> raisons)
            implements Entree {
    }

    /** In none of the lists: nothing calls for it, or it waits for a place, or it gave way to another. */
    record NonProposee(String id, String nom, String motif, @Nullable String auProfitDe, List<Raison> raisons)
            implements Entree {
    }

    /** Why an entry is out of frame. */
    enum Motif {
        HORS_PERIODE, HORS_TERRITOIRE
    }

    /** A form of an entry in given places, which stands behind it until the place is said. */
    record FormeLocale(String id, String nom, List<String> lieux) {
    }

    /** A criterion that no source confirms, and whom to ask. */
    record AConfirmer(String critere, String aupresDe, @Nullable Renvoi source) {
    }

    /** One thing that can be done. */
    record Changement(String attribut, String libelle, @Nullable Object de, Object vers) {
    }
}
