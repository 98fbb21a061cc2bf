/** Words as people type them: without accents, near another, in a sentence. */
@NullMarked
package fr.aiguillage.mots;

import org.jspecify.annotations.NullMarked;
