/** The checked catalogue and the index of the rules as one resource, written at build and read at start. */
@NullMarked
package fr.aiguillage.paquet;

import org.jspecify.annotations.NullMarked;
