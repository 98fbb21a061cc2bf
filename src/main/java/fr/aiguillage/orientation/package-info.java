/** The answer: what is proposed or not, for reasons that are data, and what else is worth asking. */
@NullMarked
package fr.aiguillage.orientation;

import org.jspecify.annotations.NullMarked;
