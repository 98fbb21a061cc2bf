package fr.aiguillage.moteur.faits;

import fr.aiguillage.criteres.Exigence;
import fr.aiguillage.logique.FormeNormale;

/** A qualification that is defined by criteria. */
public record Definition(String id, FormeNormale<Exigence> forme) {
}
