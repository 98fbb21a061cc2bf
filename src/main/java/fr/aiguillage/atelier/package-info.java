/** Cases that a group works on: played step by step, and checked against our own answer. */
@NullMarked
package fr.aiguillage.atelier;

import org.jspecify.annotations.NullMarked;
