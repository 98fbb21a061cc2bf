package fr.aiguillage.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dispositif, an instance or an actor of the toolbox.
 *
 * @param resume what it does, in a sentence
 * @param orientable false when it has no need, no public or no usable way in: it is looked up, never proposed
 * @param besoins the needs that it answers
 * @param criteresSource where its criteria come from; {@code general} means unconfirmed
 * @param reserves what the vocabulary cannot express and the reader must check
 * @param saisine in what capacity one can open it
 * @param decideur who decides, when it is neither the person nor the one who opens it
 * @param adhesion whose agreement it needs
 * @param cadre how heavy it is, from common law to constraint
 * @param entree the way in
 * @param contacts the services to reach for it
 * @param implantation the places where it exists; none means that it may exist anywhere
 * @param partout true when the law makes it exist everywhere
 * @param ressourceLocale whether it is a place or a service that a document names, beside the toolbox
 * @param rattachement the attribute that holds the territory it goes by, when that is not the residence
 * @param specialise the id of the national entry whose place it takes
 */
public record Fiche(String id, String nom, @Nullable String sigle, List<String> autresNoms, String resume,
        @Nullable String domaine, @Nullable Boolean orientable, List<String> besoins, List<Clause> conditions,
        List<Profil> profils, List<Clause> exclusions, @Nullable Provenance criteresSource, List<String> reserves,
        List<String> saisine, @Nullable String decideur, @Nullable String adhesion, @Nullable String cadre,
        @Nullable String entree, List<Contact> contacts, List<String> pilotes, List<String> partenaires, List<String> mesures,
        List<String> actions, @Nullable Existence existence, @Nullable String echelle, List<String> implantation,
        boolean partout, boolean ressourceLocale, @Nullable String rattachement, @Nullable String specialise,
        @Nullable String baseLegale, List<Source> sources, List<String> aConfirmer, @Nullable String notes, @Nullable LocalDate verifieLe)
        implements Datee, Public {

    public Fiche {
        autresNoms = Listes.copie(autresNoms);
        besoins = Listes.copie(besoins);
        conditions = Listes.copie(conditions);
        profils = Listes.copie(profils);
        exclusions = Listes.copie(exclusions);
        reserves = Listes.copie(reserves);
        saisine = Listes.copie(saisine);
        contacts = Listes.copie(contacts);
        pilotes = Listes.copie(pilotes);
        partenaires = Listes.copie(partenaires);
        mesures = Listes.copie(mesures);
        actions = Listes.copie(actions);
        implantation = Listes.copie(implantation);
        sources = Listes.copie(sources);
        aConfirmer = Listes.copie(aConfirmer);
    }

    public boolean proposable() {
        return orientable == null || orientable;
    }

    @Override
    public Existence temps() {
        return existence == null ? Existence.INCONNUE : existence;
    }

    /** Where criteria come from. */
    public enum Provenance {
        @JsonProperty("document") DOCUMENT,
        @JsonProperty("page") PAGE,
        @JsonProperty("general") GENERAL
    }
}
