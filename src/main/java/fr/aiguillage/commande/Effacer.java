package fr.aiguillage.commande;

/** Forgets the current situation. */
record Effacer() implements Commande {

    @Override
    public String nom() {
        return "effacer";
    }

    @Override
    public String description() {
        return "oublie la situation en cours et nettoie l'écran";
    }

    /** Clears first, so that the message is what stays on the screen. */
    @Override
    public int executer(Appel call) {
        call.session().effacer();
        call.dialogue().oublier();
        call.sortie().println("La situation est oubliée.");
        return 0;
    }
}
