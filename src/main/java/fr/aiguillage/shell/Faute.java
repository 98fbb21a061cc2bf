package fr.aiguillage.shell;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a fault of ours, without saying again what was told of a situation. */
final class Faute {

    static final int STATUT = 70;

    private static final int AU_PLUS = 200;
    private static final Pattern CITE = Pattern.compile("[\"'`«’].*[\"'`»’]", Pattern.DOTALL);

    private Faute() {
    }

    /** Writes one line, or with {@code AIGUILLAGE_DEBUG=1} the whole trace, and gives the exit status. */
    static int signale(Throwable fault, List<String> said, Sorties sorties) {
        sorties.signale("Une erreur de notre fait, pas de la vôtre : " + message(fault, said));
        if ("1".equals(System.getenv("AIGUILLAGE_DEBUG"))) {
            fault.printStackTrace(sorties.notices());
        }
        return STATUT;
    }

    /** The class of the fault, its place in our code, and its message less what is quoted in it and what was said. */
    static String message(Throwable fault, List<String> said) {
        String told = fault.getMessage() == null ? "" : " : " + sans(fault.getMessage(), said);
        return fault.getClass().getSimpleName() + lieu(fault) + Citation.ligne(told, AU_PLUS) + ".";
    }

    private static String sans(String message, List<String> said) {
        String masked = message;
        for (String word : said) {
            masked = sans(sans(masked, word), word.substring(word.indexOf('=') + 1));
        }
        return CITE.matcher(masked).replaceAll("…");
    }

    private static String sans(String message, String said) {
        return said.isEmpty() ? message : message.replace(said, "…");
    }

    private static String lieu(Throwable fault) {
        for (StackTraceElement frame : fault.getStackTrace()) {
            if (frame.getClassName().startsWith("fr.aiguillage.")) {
                return " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
            }
        }
        return "";
    }
}
