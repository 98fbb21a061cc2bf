package fr.aiguillage.criteres;

import fr.aiguillage.catalogue.Clause;
import fr.aiguillage.logique.Critere;

/**
 * A criterion of an entry, ready to be judged.
 *
 * @param chemin its stable path: {@code conditions/age}, {@code profils/2/qpv}, {@code exclusions/plainte}
 * @param clause how it is written
 * @param critere what it asks
 * @param confirme false when it may never exclude
 */
public record Exigence(String chemin, Clause clause, Critere critere, boolean confirme) {
}
