/** A catalogue on another subject, in its own words: it works without a line of Java. */
@NullMarked
package fr.aiguillage.autre;

import org.jspecify.annotations.NullMarked;
