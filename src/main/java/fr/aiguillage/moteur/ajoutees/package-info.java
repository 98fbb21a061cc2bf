/**
 * Rules that someone adds beside ours: read by a grammar in which nothing but a conclusion can be written, and run
 * without any code of theirs being compiled.
 */
@NullMarked
package fr.aiguillage.moteur.ajoutees;

import org.jspecify.annotations.NullMarked;
