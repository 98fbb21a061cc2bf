/** Finds the actions of a plan in what is left of its layout. */
@NullMarked
package fr.aiguillage.plan.decoupe;

import org.jspecify.annotations.NullMarked;
