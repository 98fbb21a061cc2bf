/** The commands, defined once for both ways in: one line of a system shell, or the interactive shell. */
@NullMarked
package fr.aiguillage.commande;

import org.jspecify.annotations.NullMarked;
