/** Plans as they are found, and as we write them. */
@NullMarked
package fr.aiguillage.plan;

import org.jspecify.annotations.NullMarked;
