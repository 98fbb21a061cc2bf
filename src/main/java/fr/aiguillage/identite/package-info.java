/** Who a text names: found, and put out of sight, before anything else reads it. */
@NullMarked
package fr.aiguillage.identite;

import org.jspecify.annotations.NullMarked;
