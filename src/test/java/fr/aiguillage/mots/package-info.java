/** Words as people type them. */
@NullMarked
package fr.aiguillage.mots;

import org.jspecify.annotations.NullMarked;
