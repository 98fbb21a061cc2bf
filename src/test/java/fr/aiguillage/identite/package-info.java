/** What is found of whom a text names, and what must stay. */
@NullMarked
package fr.aiguillage.identite;

import org.jspecify.annotations.NullMarked;
