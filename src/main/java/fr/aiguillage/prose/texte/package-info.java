/**
 * What a text is made of: its words, cut and spelt without case nor accents, the numbers that they write, what they
 * are forms of, and which of them carry no meaning or hold a sentence together. It looks at words one by one, and
 * knows of the catalogue only what a word of grammar may be.
 */
@NullMarked
package fr.aiguillage.prose.texte;

import org.jspecify.annotations.NullMarked;
