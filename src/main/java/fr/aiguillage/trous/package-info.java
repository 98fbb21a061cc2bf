/** What a catalogue has no answer for: needs, publics and places. No situation is looked at. */
@NullMarked
package fr.aiguillage.trous;

import org.jspecify.annotations.NullMarked;
