@NullMarked
package fr.aiguillage.trous;

import org.jspecify.annotations.NullMarked;
