package fr.aiguillage.prose.motifs;

import fr.aiguillage.prose.phrase.Reperee;
import java.util.List;

/** Where what says who somebody is may stand in a text, whatever the words of its pattern. */
public interface Emplacement {

    /** Whether someone may be introduced from a word on. */
    boolean peutOuvrir(int at);

    /** Whether this is set apart, as what introduces someone must be. */
    boolean presente(Reperee found);

    /** Whether the same was said before in the same way: who comes next is somebody else. */
    boolean reprend(Reperee found, List<Reperee> before);
}
