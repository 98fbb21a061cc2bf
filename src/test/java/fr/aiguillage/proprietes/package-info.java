/** What must hold for every catalogue and every situation, asked of catalogues and situations drawn at random. */
@NullMarked
package fr.aiguillage.proprietes;

import org.jspecify.annotations.NullMarked;
