package fr.aiguillage.logique;

/** One criterion: something asked of the facts, by a stable name. */
public sealed interface Critere {

    /** What it is about: the attribute or the notion. */
    String sujet();

    Verite juger(Faits faits);

    record SurAttribut(String sujet, Epreuve epreuve) implements Critere {
        @Override
        public Verite juger(Faits faits) {
            return epreuve.juger(faits.valeur(sujet), faits);
        }
    }

    record SurNotion(String sujet, boolean attendue) implements Critere {
        @Override
        public Verite juger(Faits faits) {
            Verite truth = faits.notion(sujet);
            return attendue ? truth : truth.non();
        }
    }
}
