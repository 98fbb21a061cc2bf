package fr.aiguillage.alignement;

import fr.aiguillage.mots.Termes;
import java.util.List;

/**
 * Words that follow one another, ready to be looked for.
 *
 * @param ecrit as the catalogue writes it; a word that ends with a star is only the beginning of one
 * @param ouverts whether each word is only the beginning of one
 */
record Expression(String ecrit, List<String> termes, List<Boolean> ouverts) {

    static Expression de(String written) {
        List<String> open = List.of(written.strip().split("\\s+")).stream().filter(w -> w.endsWith("*"))
                .map(w -> Termes.cle(w.replace("*", ""))).toList();
        List<String> terms = Termes.de(written.replace("*", ""));
        return new Expression(written.strip(), terms, terms.stream().map(open::contains).toList());
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
