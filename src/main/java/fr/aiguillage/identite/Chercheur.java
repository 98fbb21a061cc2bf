package fr.aiguillage.identite;

import java.util.function.Consumer;

/** Finds one kind of what names somebody. */
interface Chercheur {

    void chercher(Texte text, Consumer<Etendue> found);
}
