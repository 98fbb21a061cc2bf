package fr.aiguillage.identite;

/** What names somebody. */
public enum Nature {
    PRENOM("prénom"),
    NOM("nom"),
    INITIALES("initiales"),
    PSEUDONYME("pseudonyme"),
    TELEPHONE("téléphone"),
    COURRIEL("courriel"),
    ADRESSE("adresse"),
    NAISSANCE("naissance"),
    NUMERO("numéro");

    private final String mot;

    Nature(String word) {
        this.mot = word;
    }

    /** What stands for it in a text. */
    public String masque() {
        return "[" + mot + "]";
    }
}
