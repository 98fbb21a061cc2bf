/** Every question that can be drawn. */
@NullMarked
package fr.aiguillage.quiz;

import org.jspecify.annotations.NullMarked;
