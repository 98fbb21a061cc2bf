/** Looking things up, on catalogues of a few lines. */
@NullMarked
package fr.aiguillage.recherche;

import org.jspecify.annotations.NullMarked;
