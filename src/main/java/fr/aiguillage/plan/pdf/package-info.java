/** The only one that knows how a PDF is made. */
@NullMarked
package fr.aiguillage.plan.pdf;

import org.jspecify.annotations.NullMarked;
