package fr.aiguillage.cas;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** How cases came out, counted as the contract of the command line says. */
public record Bilan(int cas, Essentiels essentiels, Attendus attendus, Interdits interdits, Danger danger,
        HorsSujet horsSujet, DesQuestions questions, List<Detail> details) {

    public record Essentiels(int attendus, int trouvesTot) {
    }

    public record Attendus(int attendus, int trouves) {
    }

    public record Interdits(int testes, int fautes, int doutes) {
    }

    public record Danger(int cas, int passes, int faussesAlertes) {
    }

    public record HorsSujet(int cas, int passes) {
    }

    public record DesQuestions(int cas, @JsonProperty("dans_les_3_premieres")
            int dansLesTroisPremieres) {
    }

    /** What went wrong in one case. */
    public record Detail(String id, List<String> manques, List<Faute> fautes) {
    }

    /** A forbidden entry that is recommended, and the rule that says so. */
    public record Faute(String id, String regle) {
    }

    /** No fault, no essential missed, every danger seen, nothing recommended off topic. */
    @JsonIgnore
    public boolean tient() {
        return interdits.fautes() == 0 && essentiels.attendus() == essentiels.trouvesTot()
                && danger.cas() == danger.passes() && horsSujet.cas() == horsSujet.passes();
    }
}
