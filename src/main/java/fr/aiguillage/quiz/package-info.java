/** Questions drawn from the catalogue itself, each with one right answer. */
@NullMarked
package fr.aiguillage.quiz;

import org.jspecify.annotations.NullMarked;
