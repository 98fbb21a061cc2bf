/**
 * What a text says, of all that can be read in it: the longest first, none over another, wishes put together with what
 * they are for, and what waits for something else to be said. It also tells where a finger slipped. It knows nobody:
 * whose a thing is comes later.
 */
@NullMarked
package fr.aiguillage.prose.reperage;

import org.jspecify.annotations.NullMarked;
