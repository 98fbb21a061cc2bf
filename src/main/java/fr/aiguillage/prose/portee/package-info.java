/**
 * What a sentence does with each thing that it names: says it, denies it, ends it, doubts it, supposes it. It reads the
 * words of grammar from left to right, and knows nobody: whose a thing is makes no difference here.
 */
@NullMarked
package fr.aiguillage.prose.portee;

import org.jspecify.annotations.NullMarked;
