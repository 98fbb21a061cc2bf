/** Cases as data: situations with what a good answer holds, and what it must not. */
@NullMarked
package fr.aiguillage.cas;

import org.jspecify.annotations.NullMarked;
