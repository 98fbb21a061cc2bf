@NullMarked
package fr.aiguillage.rendu;

import org.jspecify.annotations.NullMarked;
