package fr.aiguillage.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Words by which one sees that a text names somebody, or does not.
 *
 * @param nature what they are
 * @param mots the words, each of one word or several, of which neither case nor accents count; for the months, one entry
 *     a month in their order, its abbreviations after slashes
 */
public record MotsDIdentite(String id, String libelle, Nature nature, List<String> mots) implements Identifie {

    public MotsDIdentite {
        mots = Listes.copie(mots);
    }

    /** What the words of a list are. */
    public enum Nature {
        @JsonProperty("prenom") PRENOM,
        @JsonProperty("prenom-ou-mot") PRENOM_OU_MOT,
        @JsonProperty("nom") NOM,
        @JsonProperty("nom-ou-mot") NOM_OU_MOT,
        @JsonProperty("titre") TITRE,
        @JsonProperty("proche") PROCHE,
        @JsonProperty("personne") PERSONNE,
        @JsonProperty("appel") APPEL,
        @JsonProperty("appel-a-majuscule") APPEL_A_MAJUSCULE,
        @JsonProperty("pseudonyme") PSEUDONYME,
        @JsonProperty("chose") CHOSE,
        @JsonProperty("chose-nommee") CHOSE_NOMMEE,
        @JsonProperty("saint") SAINT,
        @JsonProperty("courant") COURANT,
        @JsonProperty("determinant") DETERMINANT,
        @JsonProperty("particule") PARTICULE,
        @JsonProperty("suite") SUITE,
        @JsonProperty("voie") VOIE,
        @JsonProperty("honneur") HONNEUR,
        @JsonProperty("bis") BIS,
        @JsonProperty("batiment") BATIMENT,
        @JsonProperty("appartement") APPARTEMENT,
        @JsonProperty("domicile") DOMICILE,
        @JsonProperty("naissance") NAISSANCE,
        @JsonProperty("anniversaire") ANNIVERSAIRE,
        @JsonProperty("mois") MOIS,
        @JsonProperty("dossier") DOSSIER,
        @JsonProperty("numero") NUMERO,
        @JsonProperty("unite") UNITE,
        @JsonProperty("chiffre") CHIFFRE,
        @JsonProperty("annees") ANNEES,
        /** Someone that something is done for. */
        @JsonProperty("suivi") SUIVI
    }
}
