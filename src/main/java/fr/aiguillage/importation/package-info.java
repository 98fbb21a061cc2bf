/**
 * Rules that others wrote, in their own formats, turned into a catalogue directory of ours. A format is one reader;
 * what the reader cannot carry it lists, file by file, rather than guess.
 */
@NullMarked
package fr.aiguillage.importation;

import org.jspecify.annotations.NullMarked;
