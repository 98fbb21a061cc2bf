package fr.aiguillage.rendu;

import java.util.List;

/**
 * Things crossed with others, each crossing with its mark: a picture that one can read.
 *
 * @param titre what it shows
 * @param marques what each sign means, in the order of the legend
 */
public record Matrice(String titre, Noms noms, List<Marque> marques, List<Tete> colonnes, List<Ligne> lignes) {

    public Matrice {
        marques = List.copyOf(marques);
        colonnes = List.copyOf(colonnes);
        lignes = List.copyOf(lignes);
    }

    /**
     * How things are called.
     *
     * @param lignes the rows, as many: « mesures »
     * @param etat what the state of a row is: « Statut »
     * @param groupe what rows are grouped by: « Axe »
     */
    public record Noms(String lignes, String etat, String groupe) {
    }

    /**
     * A sign and what it means; nothing is said by the sign alone.
     *
     * @param signe one character, or none
     */
    public record Marque(String signe, String sens) {

        static final Marque AUCUNE = new Marque("", "");

        /** As it is read: the sign, then its meaning. */
        public String dite() {
            return (signe + " " + sens).strip();
        }
    }

    /**
     * The head of a row or of a column.
     *
     * @param nom as short as it can be
     * @param libelle in full
     * @param details what explains it
     */
    public record Tete(String nom, String libelle, List<String> details) {
        public Tete {
            details = List.copyOf(details);
        }
    }

    /** One row, with as many cells as there are columns. */
    public record Ligne(Tete tete, Marque etat, String groupe, List<Case> cases) {
        public Ligne {
            cases = List.copyOf(cases);
        }
    }

    /**
     * What there is of a row in a column.
     *
     * @param precision what is added to the sign, in a few characters
     * @param details what explains it
     */
    public record Case(Marque marque, String precision, List<String> details) {

        /** Nothing. */
        public static final Case VIDE = new Case(Marque.AUCUNE, "", List.of());

        public Case {
            details = List.copyOf(details);
        }

        public boolean vide() {
            return marque.signe().isEmpty();
        }

        /** The sign and what is added to it. */
        String signe() {
            return (marque.signe() + " " + precision).strip();
        }
    }
}
