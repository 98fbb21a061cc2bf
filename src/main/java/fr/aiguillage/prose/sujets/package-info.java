/**
 * Whose each thing said is: the people of a text, whom its pronouns stand for, who does what to whom. It knows what
 * was found and where, not what becomes of it, and nothing of attributes but what it is told.
 */
@NullMarked
package fr.aiguillage.prose.sujets;

import org.jspecify.annotations.NullMarked;
