package fr.aiguillage.prose;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.identite.AgeLu;
import fr.aiguillage.identite.Masque;
import fr.aiguillage.identite.Nature;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.texte.Decoupeur;
import fr.aiguillage.prose.texte.Mot;
import fr.aiguillage.prose.texte.Mot.Coupure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Reads a text without those whom it names: of a date of birth, only the age is kept, or how near its day is. */
final class Discretion {

    /** What no word is, and stands for a date. */
    private static final String DATE = "#";

    private final Masque masque;
    private final List<Attribut> ages;

    /** Ages are what time alone makes grow, of the person described. */
    Discretion(Catalogue catalogue, Masque mask) {
        this.masque = mask;
        this.ages = catalogue.attributs().stream()
                .filter(a -> a.vieillit() && Expression.PERSONNE.equals(a.personne())).toList();
    }

    /** The words of the text that name nobody, those of birthdays, and one for each date that tells an age. */
    static List<Mot> mots(String text, Masque mask) {
        List<Mot> kept = new ArrayList<>();
        Coupure before = Coupure.AUCUNE;
        for (Mot word : Decoupeur.mots(text)) {
            Coupure cut = before.compareTo(word.avant()) > 0 ? before : word.avant();
            AgeLu told = dit(word, mask);
            boolean first = told != null && (kept.isEmpty() || kept.get(kept.size() - 1).debut() != told.debut());
            if (first) {
                kept.add(new Mot(DATE, told.debut(), told.fin(), cut, false, false, false));
            } else if (told == null && !tue(word, mask)) {
                kept.add(new Mot(word.cle(), word.debut(), word.fin(), cut, word.capitale(), word.aigu(),
                        word.muet()));
            }
            boolean read = first || told == null && !tue(word, mask);
            before = read ? Coupure.AUCUNE : cut.compareTo(Coupure.FAIBLE) > 0 ? cut : Coupure.FAIBLE;
        }
        return kept;
    }

    /** Whether nothing may be made of it. A birthday is read, and shown to nobody. */
    private static boolean tue(Mot word, Masque mask) {
        return mask.etendues().stream().anyMatch(e -> e.nature() != Nature.NAISSANCE
                && e.touche(word.debut(), word.fin()));
    }

    private static @Nullable AgeLu dit(Mot word, Masque mask) {
        return mask.ages().stream().filter(a -> a.debut() <= word.debut() && word.fin() <= a.fin()).findFirst()
                .orElse(null);
    }

    /** The ages that the dates tell, each at its place. */
    List<Reperee> ages(List<Mot> words) {
        List<Reperee> told = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (words.get(at).cle().equals(DATE)) {
                AgeLu read = Objects.requireNonNull(dit(words.get(at), masque));
                told.add(new Reperee(expression(read.min() + ".." + read.max()), at, at + 1, 1, Map.of(),
                        false, false, false));
            }
        }
        return told;
    }

    private Expression expression(String value) {
        Map<String, JsonNode> facts = new LinkedHashMap<>();
        ages.forEach(a -> facts.put(a.id(), StringNode.valueOf(value)));
        return Expression.disant(facts);
    }
}
