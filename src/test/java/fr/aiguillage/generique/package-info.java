/** The rules that hold for every catalogue. */
@NullMarked
package fr.aiguillage.generique;

import org.jspecify.annotations.NullMarked;
