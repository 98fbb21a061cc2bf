/** Tests of the built product, run as users run it: what goes in, what comes out, what is left behind. */
@NullMarked
package fr.aiguillage.produit;

import org.jspecify.annotations.NullMarked;
