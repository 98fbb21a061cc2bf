/** What the rules look at and what they conclude. Everything here is immutable but the dossier, which only grows. */
@NullMarked
package fr.aiguillage.moteur.faits;

import org.jspecify.annotations.NullMarked;
