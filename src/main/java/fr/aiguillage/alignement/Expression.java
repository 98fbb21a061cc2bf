package fr.aiguillage.alignement;

import fr.aiguillage.mots.Termes;
import java.util.List;

/**
 * Words that follow one another, ready to be looked for.
 *
 * @param ecrit as the catalogue writes it; a word that ends with a star is only the beginning of one
 * @param tete the linking words that it begins with, without which it would say something else
 * @param ouverts whether each word is only the beginning of one
 */
record Expression(String ecrit, List<String> tete, List<String> termes, List<Boolean> ouverts) {

    static Expression de(String written) {
        List<String> open = List.of(written.strip().split("\\s+")).stream().filter(w -> w.endsWith("*"))
                .map(w -> Termes.cle(w.replace("*", ""))).toList();
        List<String> words = Termes.tous(written.replace("*", ""));
        List<String> terms = words.stream().filter(word -> !Termes.lie(word)).toList();
        return new Expression(written.strip(), words.stream().takeWhile(Termes::lie).toList(), terms,
                terms.stream().map(open::contains).toList());
    }

    /** A name, which may be said without its article. */
    static Expression nom(String written) {
        Expression whole = de(written);
        return new Expression(whole.ecrit, List.of(), whole.termes, whole.ouverts);
    }

    boolean commence(List<String> said) {
        for (int i = 0; i < termes.size(); i++) {
            if (ouverts.get(i) ? !said.get(i).startsWith(termes.get(i)) : !said.get(i).equals(termes.get(i))) {
                return false;
            }
        }
        return true;
    }
}
