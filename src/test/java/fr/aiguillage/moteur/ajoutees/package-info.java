@NullMarked
package fr.aiguillage.moteur.ajoutees;

import org.jspecify.annotations.NullMarked;
