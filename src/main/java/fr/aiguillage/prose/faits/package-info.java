/**
 * The facts of a text, in the words of the catalogue: what each expression states of whom, what rules it out or makes
 * it a question, what goes without saying. It knows all that comes before, and nothing of who asks nor of any screen.
 */
@NullMarked
package fr.aiguillage.prose.faits;

import org.jspecify.annotations.NullMarked;
