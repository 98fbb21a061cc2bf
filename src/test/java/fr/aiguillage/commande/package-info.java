/** What one can ask, without a terminal. */
@NullMarked
package fr.aiguillage.commande;

import org.jspecify.annotations.NullMarked;
