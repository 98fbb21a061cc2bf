/** Criteria made ready to be judged: the words of the catalogue turned into three-valued tests, with stable paths. */
@NullMarked
package fr.aiguillage.criteres;

import org.jspecify.annotations.NullMarked;
