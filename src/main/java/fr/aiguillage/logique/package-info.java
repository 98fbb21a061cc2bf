/**
 * The three-valued logic that everything rests on: values that may be known, partly known or unknown, tests on them,
 * and the normal form of eligibility. Nothing here knows what the facts are about.
 */
@NullMarked
package fr.aiguillage.logique;

import org.jspecify.annotations.NullMarked;
