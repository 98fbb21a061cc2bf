/** A group at work on a case: what each table records, kept in memory or in a file, and what it is compared with. */
@NullMarked
package fr.aiguillage.atelier.seance;

import org.jspecify.annotations.NullMarked;
