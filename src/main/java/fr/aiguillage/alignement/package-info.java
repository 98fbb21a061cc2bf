/** What the actions of a plan answer to, with the evidence. */
@NullMarked
package fr.aiguillage.alignement;

import org.jspecify.annotations.NullMarked;
