package fr.aiguillage.prose.motifs;

import fr.aiguillage.prose.texte.Formes;
import fr.aiguillage.prose.texte.Mot;
import java.util.Collection;
import java.util.List;

/** One place of a pattern, and what may stand there. */
public sealed interface Case {

    /** The name of a place in a pattern, as what is read there is called. */
    String LIEU = "lieu";

    /**
     * A word, or a form of it.
     *
     * @param exigee whether that very word must stand there, even though it is light
     * @param aigu whether its ending bears an accent, without which it is another word
     */
    record Exacte(String cle, String racine, boolean exigee, boolean aigu) implements Case {

        boolean convient(Mot word, Collection<String> forms) {
            if (word.aigu() && !aigu || word.muet() && aigu) {
                return false;
            }
            return exigee ? word.cle().equals(cle) || Formes.elidee(word.cle(), cle)
                    : forms.contains(cle) || forms.contains(racine);
        }
    }

    /** A word that begins so. */
    record Debut(String prefixe) implements Case {
    }

    /** Something that is read, under the name by which the facts call it. */
    record Lue(String nom, Genre genre) implements Case {
    }

    /** One of several runs of places; an empty one may be passed over. */
    record Choix(List<List<Case>> voies) implements Case {
        public Choix {
            voies = List.copyOf(voies);
        }
    }

    /** Up to three words, whatever they are. */
    record Trou() implements Case {
    }

    /** A comma or the like, which the other places never read over; none may stand there as well. */
    record Virgule() implements Case {
    }

    /** What can be read. */
    enum Genre {
        NOMBRE, ANNEE, FICHE, LIEU, HEURE, HEURES, AVENIR, PASSE
    }
}
