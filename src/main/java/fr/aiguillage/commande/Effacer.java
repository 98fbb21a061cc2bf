package fr.aiguillage.commande;

/** Forgets the current situation. */
record Effacer() implements Commande {

    /** Clears the screen and what scrolled off it, and puts the cursor at the top. */
    private static final String ECRAN = "\u001b[H\u001b[2J\u001b[3J";

    @Override
    public String nom() {
        return "effacer";
    }

    @Override
    public String description() {
        return "oublie la situation en cours et nettoie l'écran";
    }

    @Override
    public int executer(Appel call) {
        call.session().effacer();
        call.sortie().print(System.console() == null ? "" : ECRAN);
        call.sortie().println("La situation est oubliée.");
        return 0;
    }
}
