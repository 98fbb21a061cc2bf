/**
 * Times of the day and dates, counted from the day of a text, read as names are. It knows the calendar and words,
 * nothing of the catalogue.
 */
@NullMarked
package fr.aiguillage.prose.temps;

import org.jspecify.annotations.NullMarked;
