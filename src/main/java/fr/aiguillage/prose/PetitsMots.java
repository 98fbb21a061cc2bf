package fr.aiguillage.prose;

import fr.aiguillage.catalogue.Lexique.Expression;
import java.util.Map;
import java.util.Set;

/**
 * The words that hold a sentence together, one by one.
 *
 * @param cibles what stands for whoever something is done to, right before what is done: « la »
 * @param possessifs what makes of the next word whose thing it is: « de »
 * @param complements what makes of the next word somebody to whom things are done: « par »
 * @param relatifs what goes on about whoever was just named: « qui »
 * @param pronoms what stands for somebody known already: « lui »
 * @param definis what makes of the next word somebody who is known already: « son »
 * @param exercices what may follow a job that opens or closes a text: « de nuit »
 * @param soi what whoever types calls oneself: « je »
 * @param voeux what says that something is wished or asked for: « demande »
 * @param liens what a wish goes over to what it is for: « trouver », « un »
 * @param doubles what may be mistaken for a denial
 */
record PetitsMots(Legers legers, Map<String, Expression> cibles, Set<String> possessifs, Set<String> complements,
        Set<String> relatifs, Set<String> pronoms, Set<String> definis, Set<String> exercices, Set<String> soi,
        Set<String> voeux, Set<String> liens, Doubles doubles) {

    PetitsMots {
        cibles = Map.copyOf(cibles);
        possessifs = Set.copyOf(possessifs);
        complements = Set.copyOf(complements);
        relatifs = Set.copyOf(relatifs);
        pronoms = Set.copyOf(pronoms);
        definis = Set.copyOf(definis);
        exercices = Set.copyOf(exercices);
        soi = Set.copyOf(soi);
        voeux = Set.copyOf(voeux);
        liens = Set.copyOf(liens);
    }
}
