/**
 * What reads a proper name from a word on: the interface, and the names of entries and places of a catalogue. It knows
 * words, and nothing of what is said around a name.
 */
@NullMarked
package fr.aiguillage.prose.noms;

import org.jspecify.annotations.NullMarked;
