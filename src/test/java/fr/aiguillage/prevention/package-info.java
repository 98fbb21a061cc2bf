/** Our own catalogue and its rules, as they are packed. */
@NullMarked
package fr.aiguillage.prevention;

import org.jspecify.annotations.NullMarked;
