/** What is said of a situation, checked against the vocabulary of the catalogue. */
@NullMarked
package fr.aiguillage.situation;

import org.jspecify.annotations.NullMarked;
