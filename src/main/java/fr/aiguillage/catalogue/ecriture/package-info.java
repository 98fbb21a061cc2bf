/** Writes knowledge files. */
@NullMarked
package fr.aiguillage.catalogue.ecriture;

import org.jspecify.annotations.NullMarked;
