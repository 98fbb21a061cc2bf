package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a run of the program came out. Whatever it was asked, it never shows a stack trace. */
record Issue(List<String> mots, int statut, String sortie, String erreurs) {

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    Issue {
        assertThat(sortie + erreurs).as("a stack trace for %s", dit(mots))
                .doesNotContain("\tat ").doesNotContain("java.lang.").doesNotContain("Exception in thread");
    }

    /** Done, with nothing to say beside the answer. */
    Issue reussie() {
        assertThat(statut).as("status of %s, which said: %s", dit(mots), erreurs).isZero();
        assertThat(erreurs).as("notices of %s", dit(mots)).isEmpty();
        return this;
    }

    /** Done, and what was to be checked does not hold. */
    Issue dementie() {
        assertThat(statut).as("status of %s, which said: %s", dit(mots), erreurs).isEqualTo(1);
        return this;
    }

    /** Refused, with a message that is no part of the answer. */
    Issue refusee() {
        assertThat(statut).as("status of %s, which said: %s", dit(mots), erreurs).isEqualTo(2);
        assertThat(sortie).as("answer of %s", dit(mots)).isEmpty();
        assertThat(erreurs).as("message of %s", dit(mots)).isNotBlank();
        return this;
    }

    /** The one JSON document that the answer is. */
    JsonNode json() {
        return JSON.readTree(sortie);
    }

    private static String dit(List<String> words) {
        String said = String.join(" ", words);
        return said.length() > 200 ? said.substring(0, 200) + "…" : said;
    }
}
