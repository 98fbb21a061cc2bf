@org.jspecify.annotations.NullMarked
package fr.aiguillage.atelier;
