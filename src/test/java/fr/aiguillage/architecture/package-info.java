/** How the code is laid out, as tests that say why. */
@NullMarked
package fr.aiguillage.architecture;

import org.jspecify.annotations.NullMarked;
