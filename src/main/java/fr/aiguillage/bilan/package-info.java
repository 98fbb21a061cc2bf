/** How a local plan stands against the measures of reference texts, and how it is made. */
@NullMarked
package fr.aiguillage.bilan;

import org.jspecify.annotations.NullMarked;
