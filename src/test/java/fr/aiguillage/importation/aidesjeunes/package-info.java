@NullMarked
package fr.aiguillage.importation.aidesjeunes;

import org.jspecify.annotations.NullMarked;
