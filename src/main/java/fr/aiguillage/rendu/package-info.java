/** One answer, several forms: text for a terminal, Markdown, HTML, JSON. All show the same reasons. */
@NullMarked
package fr.aiguillage.rendu;

import org.jspecify.annotations.NullMarked;
