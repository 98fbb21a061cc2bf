package fr.aiguillage.commande;

import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.mots.Proches;
import java.util.Arrays;
import java.util.List;

/** What a trainer may type during a session. */
enum OrdreDAtelier {
    ETAPE("étape", "[N]", "remontre l'étape, ou va à une autre"),
    FAITS("faits", "", "montre tous les faits en toutes lettres, avec qui les sait"),
    TABLE("table", "A est MÉTIER", "dit le métier pour lequel parle une table"),
    PROPOSER("proposer", "TABLE NOM, NOM…", "note ce que propose une table (ou « rien »)"),
    RETIRER("retirer", "TABLE NOM", "enlève ce qu'elle ne propose plus"),
    DIRE("dire", "TABLE 1, 2 à QUI accord QUI", "note les faits qu'elle dit, à qui, avec quel accord"),
    GARDER("garder", "TABLE 1, 2", "note les faits qu'elle garde"),
    COMPARER("comparer", "[maintenant]", "résume la réponse, une fois que chaque table a noté"),
    MONTRER("montrer", "danger | réponses [N] | erreurs | paroles [N] | débat", "montre ce côté de la réponse"),
    POURQUOI("pourquoi", "NOM", "dit toutes les raisons de l'assistant, et ses sources"),
    FICHE("fiche", "NOM", "montre un dispositif ou un acteur"),
    CHERCHER("chercher", "MOTS", "retrouve un dispositif par ses mots"),
    CHANGER("changer", "FAIT=VALEUR", "ne montre que ce qui bouge si un fait change"),
    DESACCORD("désaccord", "NOM | question 1 | fait 2 [entre TABLE, TABLE]", "note un désaccord maintenu"),
    SUIVANTE("suivante", "", "passe à l'étape suivante"),
    RAPPORT("rapport", "[FICHIER.md | FICHIER.html]", "montre le rapport, ou l'écrit"),
    ENREGISTRER("enregistrer", "FICHIER", "garde la séance, maintenant et après chaque saisie"),
    AIDE("aide", "", "dit ce qui se tape"),
    QUITTER("quitter", "", "ferme la séance");

    private final String mot;
    private final String suite;
    private final String effet;

    OrdreDAtelier(String word, String rest, String effect) {
        this.mot = word;
        this.suite = rest;
        this.effet = effect;
    }

    /**
     * The one that a word means, accents or not, with one typing error at most.
     *
     * @throws Malentendu when none does
     */
    static OrdreDAtelier de(String word) {
        String flat = Proches.simplifie(word);
        return Arrays.stream(values()).filter(o -> Proches.simplifie(o.mot).equals(flat)).findFirst()
                .or(() -> Arrays.stream(values()).filter(o -> Proches.presque(flat, o.mot)).findFirst())
                .orElseThrow(() -> inconnu(word));
    }

    private static Malentendu inconnu(String word) {
        String near = Proches.peutEtre(word, mots());
        return new Malentendu("« " + word + " » ne se comprend pas ici",
                near != null ? near : "« aide » dit ce qui se tape ; Entrée, où l'on en est.");
    }

    static List<String> mots() {
        return Arrays.stream(values()).map(o -> o.mot).toList();
    }

    /** Each as it is typed: what something follows ends with a space. */
    static List<String> debuts() {
        return Arrays.stream(values()).map(o -> o.suite.isEmpty() ? o.mot : o.mot + " ").toList();
    }

    /** Each with what follows it and what it does. */
    static List<String> modeDEmploi() {
        return Arrays.stream(values()).map(o -> (o.mot + " " + o.suite).strip() + " : " + o.effet).toList();
    }
}
