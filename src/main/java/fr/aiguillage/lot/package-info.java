/** Many situations at once: one JSON object a line in, one a line out, in order, in constant memory. */
@NullMarked
package fr.aiguillage.lot;

import org.jspecify.annotations.NullMarked;
