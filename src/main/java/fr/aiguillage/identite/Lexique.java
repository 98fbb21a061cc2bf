package fr.aiguillage.identite;

import static fr.aiguillage.catalogue.MotsDIdentite.Nature.CHOSE_NOMMEE;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.COURANT;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.MOIS;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.NOM;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.NOM_OU_MOT;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PRENOM;
import static fr.aiguillage.catalogue.MotsDIdentite.Nature.PRENOM_OU_MOT;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.MotsDIdentite;
import fr.aiguillage.catalogue.MotsDIdentite.Nature;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of the catalogue, by what they tell of a name. */
final class Lexique {

    private static final Set<Nature> NOMS = EnumSet.of(PRENOM, PRENOM_OU_MOT, NOM, NOM_OU_MOT);
    private static final List<String> FINALES = List.of("s", "x", "e", "es");

    private final Map<Nature, Map<String, List<List<String>>>> suites = new EnumMap<>(Nature.class);
    private final List<List<String>> mois = new ArrayList<>();
    private final Set<String> connus = new HashSet<>();

    Lexique(Catalogue catalogue) {
        for (Nature nature : Nature.values()) {
            suites.put(nature, new HashMap<>());
        }
        catalogue.liste(Genre.MOTS_D_IDENTITE, MotsDIdentite.class).forEach(this::apprendre);
        PhrasesDuCatalogue sentences = new PhrasesDuCatalogue(catalogue);
        sentences.noms().forEach(name -> apprendre(CHOSE_NOMMEE, name));
        connus.addAll(sentences.mots());
    }

    private void apprendre(MotsDIdentite list) {
        if (list.nature() == MOIS) {
            list.mots().forEach(month -> mois.add(List.of(month.split("/"))));
        }
        list.mots().forEach(word -> apprendre(list.nature(), word));
    }

    private void apprendre(Nature nature, String word) {
        List<String> keys = Texte.cles(word);
        if (keys.isEmpty()) {
            return;
        }
        suites.get(nature).computeIfAbsent(keys.get(0), k -> new ArrayList<>()).add(keys);
        if (!NOMS.contains(nature) && nature != CHOSE_NOMMEE) {
            connus.addAll(keys);
        }
    }

    /** The names of each month, from the first. */
    List<List<String>> mois() {
        return mois;
    }

    /** Whether the token alone is one of these words. */
    boolean est(Nature nature, Jeton token) {
        List<List<String>> known = token.estMot() ? suites.get(nature).get(token.cle()) : null;
        return known != null && known.stream().anyMatch(keys -> keys.size() == 1);
    }

    /** Where the longest of these words that begins there ends; the same place when there is none. */
    int fin(Nature nature, Texte text, int i) {
        int end = i;
        for (List<String> keys : suites.get(nature).getOrDefault(text.jeton(i).cle(), List.of())) {
            end = Math.max(end, fin(keys, text, i));
        }
        return end;
    }

    private static int fin(List<String> keys, Texte text, int start) {
        int at = start;
        int end = start;
        for (String key : keys) {
            if (!text.jeton(at).cle().equals(key)) {
                return start;
            }
            end = at + 1;
            at = text.suivant(at);
        }
        return end;
    }

    /** Whether it is a word of the language rather than a name that nobody listed. */
    boolean connu(Jeton token) {
        String key = token.cle();
        return connus.contains(key) || FINALES.stream().anyMatch(end -> key.endsWith(end)
                && connus.contains(key.substring(0, key.length() - end.length())) || connus.contains(key + end));
    }

    boolean courant(Jeton token) {
        return est(COURANT, token);
    }
}
