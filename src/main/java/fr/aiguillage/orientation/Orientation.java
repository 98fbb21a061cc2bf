package fr.aiguillage.orientation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.aiguillage.catalogue.GardeFou;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.moteur.faits.EtatBesoin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole answer for one situation. Its four lists of entries are disjoint. */
public record Orientation(Produit produit, LocalDate date, @Nullable String territoire, Map<String, Object> situation,
        List<Qualifiee> qualifications, List<BesoinDeLaSituation> besoins, List<String> besoinsSansReponse,
        List<Alerte> gardeFous, List<Entree.Proposee> recommandations, List<Entree.Proposee> aVerifier,
        List<Entree.Ecartee> ecartes, List<Entree.HorsCadre> horsCadre, List<Question> questions,
        List<String> avertissements) {

    /** The version of this contract. */
    public static final int CONTRAT = 1;

    /** What answered: versions of the program, of the knowledge and of this contract. */
    public record Produit(String version, String catalogue, int contrat) {
    }

    /** A qualification on which something is concluded. */
    public record Qualifiee(String id, String libelle, Verite verdict, List<Raison> raisons, List<Renvoi> sources,
            boolean discrete) {
    }

    /**
     * A need that is established or possible.
     *
     * @param pour whose it is, when it is not that of the person described
     */
    public record BesoinDeLaSituation(String id, String libelle, EtatBesoin.Etat etat, List<Raison> raisons,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String pour) {

        BesoinDeLaSituation pour(String someone) {
            return new BesoinDeLaSituation(id, libelle, etat, raisons, someone);
        }
    }

    /** What must be said first. */
    public record Alerte(String id, GardeFou.Niveau niveau, String message, List<Numero> numeros,
            List<String> raisons, List<Renvoi> sources) {
    }

    /** Whom to call; hours are shown only when they were checked. */
    public record Numero(String numero, String libelle, @Nullable String horaires) {

        static Numero de(GardeFou.Numero number) {
            return new Numero(number.numero(), number.libelle(), number.verifieLe() == null ? null : number.horaires());
        }
    }

    /** The same with questions that come before its own. */
    Orientation demandantDAbord(List<Question> first) {
        List<String> asked = first.stream().map(Question::attribut).toList();
        List<Question> all = Stream.concat(first.stream(), questions.stream().filter(q -> !asked.contains(q.attribut())))
                .toList();
        return new Orientation(produit, date, territoire, situation, qualifications, besoins, besoinsSansReponse,
                gardeFous, recommandations, aVerifier, ecartes, horsCadre, all, avertissements);
    }

    /** Everything proposed, recommendations first. */
    public List<Entree.Proposee> proposees() {
        return Stream.concat(recommandations.stream(), aVerifier.stream()).toList();
    }
}
