/** Actions of plans against the measures of a text. */
@NullMarked
package fr.aiguillage.alignement;

import org.jspecify.annotations.NullMarked;
