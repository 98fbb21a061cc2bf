package fr.aiguillage.plan.decoupe;

import fr.aiguillage.plan.Place;
import java.util.List;

/** A piece of a document, in what is left of its layout. */
public sealed interface Bloc {

    Place place();

    /** A heading that the format marks as one. */
    record Titre(Place place, String texte) implements Bloc {
    }

    /**
     * An item of a list.
     *
     * @param retrait how far it is set in; only compared with the items around it
     */
    record Puce(Place place, int retrait, String texte) implements Bloc {
    }

    /**
     * A row of a table.
     *
     * @param entiere whether nothing of it can stand on the lines below
     */
    record Rangee(Place place, List<String> cellules, boolean entiere) implements Bloc {
        public Rangee {
            cellules = List.copyOf(cellules);
        }

        public Rangee(Place place, List<String> cells) {
            this(place, cells, true);
        }
    }

    /** A line, or a paragraph, of text. */
    record Ligne(Place place, String texte) implements Bloc {
    }

    /** A gap between paragraphs. */
    record Blanc(Place place) implements Bloc {
    }
}
