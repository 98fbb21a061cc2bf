/**
 * Reads the aids of the public simulator « Aides Jeunes »: one YAML file an aid, one an institution. What its words
 * mean stands in the resources {@code importation/aides-jeunes}.
 */
@NullMarked
package fr.aiguillage.importation.aidesjeunes;

import org.jspecify.annotations.NullMarked;
