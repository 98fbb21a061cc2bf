@NullMarked
package fr.aiguillage.shell;

import org.jspecify.annotations.NullMarked;
