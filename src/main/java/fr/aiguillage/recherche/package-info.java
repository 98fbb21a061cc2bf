/** Looks things up in the catalogue, whatever the spelling. */
@NullMarked
package fr.aiguillage.recherche;

import org.jspecify.annotations.NullMarked;
