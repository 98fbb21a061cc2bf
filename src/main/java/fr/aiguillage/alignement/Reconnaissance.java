package fr.aiguillage.alignement;

import fr.aiguillage.mots.Termes;
import java.util.List;

/** Finds expressions in the words of a text. */
record Reconnaissance(List<String> termes) {

    static Reconnaissance de(String text) {
        return new Reconnaissance(Termes.de(text));
    }

    /** Whether the words of the expression follow one another; one that ends with a star is the beginning of a word. */
    boolean dit(Expression expression) {
        List<String> words = expression.termes();
        for (int at = 0; at + words.size() <= termes.size(); at++) {
            if (expression.commence(termes.subList(at, at + words.size()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * An expression ready to be looked for.
     *
     * @param ouverts whether each word is only the beginning of one
     */
    record Expression(List<String> termes, List<Boolean> ouverts) {

        static Expression de(String written) {
            List<String> words = List.of(written.strip().split("\\s+"));
            List<String> open = words.stream().filter(w -> w.endsWith("*")).map(w -> Termes.cle(w.replace("*", "")))
                    .toList();
            List<String> terms = Termes.de(written.replace("*", ""));
            return new Expression(terms, terms.stream().map(open::contains).toList());
        }

        boolean commence(List<String> said) {
            for (int i = 0; i < termes.size(); i++) {
                if (ouverts.get(i) ? !said.get(i).startsWith(termes.get(i)) : !said.get(i).equals(termes.get(i))) {
                    return false;
                }
            }
            return !termes.isEmpty();
        }
    }
}
