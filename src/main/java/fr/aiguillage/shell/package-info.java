/**
 * The way in: words become calls of commands, in one shot or line by line. The only package that knows of Spring
 * Shell and JLine.
 */
@NullMarked
package fr.aiguillage.shell;

import org.jspecify.annotations.NullMarked;
