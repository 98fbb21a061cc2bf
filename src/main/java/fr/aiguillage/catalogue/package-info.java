/** The knowledge base as it is written: records in the shape of its files, each fact with its source. */
@NullMarked
package fr.aiguillage.catalogue;

import org.jspecify.annotations.NullMarked;
