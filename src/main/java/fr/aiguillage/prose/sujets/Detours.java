package fr.aiguillage.prose.sujets;

import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.prose.phrase.Proposition;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.phrase.Voisinage;
import java.util.stream.IntStream;

/** Tells where words that say something of the person are said of somebody else: « sa sœur est battue par… ». */
record Detours(Voisinage voisins) {

    /** Whether they are: they neither name who does it nor hold a word for whom it is done to. */
    boolean ailleurs(Proposition part, Reperee found, Sujet who) {
        boolean another = who.sur() && !who.estLaPersonne() || relative(part, found, who);
        return Sujet.PERSONNE.equals(found.expression().personne()) && another && !deLuiMeme(part, found);
    }

    private boolean deLuiMeme(Proposition part, Reperee found) {
        Reperee named = part.reperees().stream().filter(r -> r.nomme() && r.a() > found.de() && r.de() < found.a())
                .findFirst().orElse(null);
        int end = named == null ? found.a() : named.de() - 1;
        return named != null && !enPassant(part, found, named)
                || IntStream.range(found.de(), end).anyMatch(at -> cible(found, at));
    }

    /** Whether somebody is named there to whom, by whom or with whom it is done, or whose it is. */
    private boolean enPassant(Proposition part, Reperee found, Reperee named) {
        return voisins.complete(part.de(), named.de())
                || named.de() > found.de() && !voisins.touche(found.de(), named.de());
    }

    /** Whether a word of it stands for whom it is done to: « qui la menace », but not « à la rue », « chez elle ». */
    private boolean cible(Reperee found, int at) {
        return voisins.cible(at) != null
                && (at == found.de() || voisins.relatif(at - 1)
                        || !voisins.connu(at) && !voisins.appartient(at - 1));
    }

    /** Whether it goes on about somebody else who was just named, « une amie qui… », or may: « par sa logeuse, qui… ». */
    private boolean relative(Proposition part, Reperee found, Sujet who) {
        int head = part.de();
        return head > 0 && voisins.relatif(head) && voisins.destine(0, head - 1) || !who.sur()
                && part.reperees().stream().anyMatch(r -> r.marque() == Marque.INDECIS && voisins.touche(r.a(), found.de())
                        || r.nomme() && voisins.reprend(r.a(), found.de())
                        && !Sujet.PERSONNE.equals(r.expression().personne()));
    }
}
