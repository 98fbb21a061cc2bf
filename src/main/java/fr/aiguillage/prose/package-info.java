/** Reads the facts that a French text states, each with the words it comes from; what is not sure stays a question. */
@NullMarked
package fr.aiguillage.prose;

import org.jspecify.annotations.NullMarked;
