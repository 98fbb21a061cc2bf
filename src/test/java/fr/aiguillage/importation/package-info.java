@NullMarked
package fr.aiguillage.importation;

import org.jspecify.annotations.NullMarked;
