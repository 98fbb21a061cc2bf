@NullMarked
package fr.aiguillage.lot;

import org.jspecify.annotations.NullMarked;
