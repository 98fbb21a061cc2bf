package fr.aiguillage.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code catalogue.yaml} says of a catalogue.
 *
 * @param version the date of its last revision
 * @param demandeur the attribute that says who asks
 * @param qualites the capacities of whoever asks, until that is known
 * @param partages the persons whose facts hold for everyone in the situation
 * @param ecrit what is left of an answer once it is written to a file; null when everything is
 * @param partage how one asks what may be shared; null when it cannot be asked
 * @param regles the folders of rules that belong to it
 */
public record Identite(String id, String titre, String version, @Nullable String demandeur, List<String> qualites,
        List<String> partages, List<String> regles, @Nullable Ecrit ecrit, @Nullable Partage partage) {

    public Identite {
        qualites = Listes.copie(qualites);
        partages = Listes.copie(partages);
        regles = Listes.copie(regles);
    }

    public Identite(String id, String titre, String version, @Nullable String demandeur, List<String> qualites,
            List<String> partages, List<String> regles) {
        this(id, titre, version, demandeur, qualites, partages, regles, null, null);
    }

    /**
     * What is left of an answer once it is written to a file.
     *
     * @param niveau the narrowest level of place that is written
     * @param mention how one says that a narrower place was taken away
     * @param ecoute the safeguards whose telephone numbers everyone is given, whatever the situation
     */
    public record Ecrit(String niveau, String mention, List<String> ecoute) {
        public Ecrit {
            ecoute = Listes.copie(ecoute);
        }
    }

    /**
     * How one asks what may be shared.
     *
     * @param aQui the attribute that says with whom
     * @param si the facts that the question itself states, {@code attribut=valeur}
     * @param avantDeDevoir the attributes that must be known before any duty is stated
     * @param sansObjet for some of them, the notion under which there is nothing to know
     */
    public record Partage(String aQui, List<String> si, List<String> avantDeDevoir, Map<String, String> sansObjet) {
        public Partage {
            si = Listes.copie(si);
            avantDeDevoir = Listes.copie(avantDeDevoir);
            sansObjet = Listes.copie(sansObjet);
        }
    }
}
