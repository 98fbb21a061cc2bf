@NullMarked
package fr.aiguillage.atelier.seance;

import org.jspecify.annotations.NullMarked;
