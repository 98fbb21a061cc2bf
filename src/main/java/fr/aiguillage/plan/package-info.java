/** A local plan: what it says, action by action. */
@NullMarked
package fr.aiguillage.plan;

import org.jspecify.annotations.NullMarked;
