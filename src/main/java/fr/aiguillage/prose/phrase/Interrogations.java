package fr.aiguillage.prose.phrase;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.prose.texte.Decoupeur;
import fr.aiguillage.prose.texte.Mot;
import fr.aiguillage.prose.texte.Mot.Coupure;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The question marks of a text, each a hint for what is named in its sentence: what one asks about. */
public record Interrogations(String texte, List<Mot> mots) {

    /** One hint at the last word of every sentence that asks, which takes no word. */
    public List<Reperee> indices() {
        return IntStream.range(0, mots.size()).filter(this::demande)
                .mapToObj(at -> new Reperee(Expression.indiquant(Expression.QUESTION), at, at + 1, 0, Map.of(), false, false,
                        false)).toList();
    }

    /** Whether it is a question mark, which is no word of any sentence. */
    public static boolean est(Reperee found) {
        return Expression.QUESTION.equals(found.expression().indice());
    }

    private boolean demande(int at) {
        boolean last = at + 1 == mots.size();
        int next = last ? texte.length() : mots.get(at + 1).debut();
        return (last || mots.get(at + 1).avant() == Coupure.FORTE)
                && Decoupeur.demande(texte, mots.get(at).fin(), next);
    }
}
