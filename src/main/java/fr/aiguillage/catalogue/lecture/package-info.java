/**
 * Strict reading of knowledge files: every fault is found at once, with its file, its line and what was perhaps meant.
 */
@NullMarked
package fr.aiguillage.catalogue.lecture;

import org.jspecify.annotations.NullMarked;
