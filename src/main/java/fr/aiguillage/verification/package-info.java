/** What a reader of the knowledge base would catch: words that exist nowhere, facts without a source, dead ends. */
@NullMarked
package fr.aiguillage.verification;

import org.jspecify.annotations.NullMarked;
