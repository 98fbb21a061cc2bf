/**
 * The patterns of the lexicons: how they are written, kept by their first words, and looked for in a text. It finds
 * all that can be read anywhere, one over another or not, and is told what reads names; of sentences it only makes the
 * expressions found.
 */
@NullMarked
package fr.aiguillage.prose.motifs;

import org.jspecify.annotations.NullMarked;
