/**
 * What stands where in a sentence: the expressions found in it, the parts that it is cut into, and what the words
 * around one say of it. The shared ground of all that weighs what was found; it knows words, and not how anything is
 * found.
 */
@NullMarked
package fr.aiguillage.prose.phrase;

import org.jspecify.annotations.NullMarked;
