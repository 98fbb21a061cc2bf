package fr.aiguillage.shell;

import org.jspecify.annotations.Nullable;

/**
 * Which of the standard streams are terminals. The launcher says it, for Java cannot tell one from the other; without
 * the launcher there is a console or not.
 */
record Terminaux(boolean entree, boolean sortie, boolean couleur) {

    static Terminaux actuels() {
        boolean output = est("aiguillage.sortie");
        return new Terminaux(est("aiguillage.entree"), output, output && !"dumb".equals(System.getenv("TERM")));
    }

    /** Whether one can converse. */
    boolean dialogue() {
        return entree && sortie;
    }

    private static boolean est(String property) {
        @Nullable String said = System.getProperty(property);
        return said == null ? System.console() != null : said.equals("terminal");
    }
}
