/** What tests share: small catalogues and situations written in a few lines of YAML, and engines over them. */
@NullMarked
package fr.aiguillage.appui;

import org.jspecify.annotations.NullMarked;
