package fr.aiguillage.identite;

import java.util.BitSet;
import java.util.function.Consumer;

/** Names of persons. */
final class Personnes implements Chercheur {

    private final Lexique lexique;
    private final Lieux lieux;

    Personnes(Lexique lexicon, Lieux places) {
        this.lexique = lexicon;
        this.lieux = places;
    }

    @Override
    public void chercher(Texte text, Consumer<Etendue> found) {
        BitSet kept = Choses.de(text, lexique, lieux);
        Contexte context = new Contexte(text, lexique, lieux, kept);
        Chaine chain = new Chaine(context);
        Annonces announced = new Annonces(context, chain, found);
        Seuls alone = new Seuls(context, chain, announced, found);
        int next = 0;
        for (int i = 0; i < text.taille(); i++) {
            announced.examiner(i);
            next = i < next ? next : alone.examiner(i);
        }
    }
}
