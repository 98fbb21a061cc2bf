/**
 * Reads the facts that a French text states, each with the words it comes from; what is not sure stays a question. This
 * is the door: it puts out of sight those whom a text names, then has the words found, weighed and made facts, each in
 * its package. They are told apart by what they may know: {@code texte}, {@code noms} and {@code temps}, {@code phrase},
 * {@code motifs}, {@code reperage}, {@code sujets}, {@code portee}, {@code faits}, none knowing those behind it.
 */
@NullMarked
package fr.aiguillage.prose;

import org.jspecify.annotations.NullMarked;
