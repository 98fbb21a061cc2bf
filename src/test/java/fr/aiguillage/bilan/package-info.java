/** How plans stand, in a catalogue of a few lines, and the plans of our own. */
@NullMarked
package fr.aiguillage.bilan;

import org.jspecify.annotations.NullMarked;
