/** Reads and writes plans as files. */
@NullMarked
package fr.aiguillage.plan.lecture;

import org.jspecify.annotations.NullMarked;
