/** The only package that knows the rule engine: it gives the rules what they look at and takes what they conclude. */
@NullMarked
package fr.aiguillage.moteur;

import org.jspecify.annotations.NullMarked;
