package fr.aiguillage.plan.lecture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file is, by its first bytes: its name may be wrong. */
enum Sorte {
    PDF("un PDF", Set.of("pdf")),
    ZIP("un document Word (.docx)", Set.of("docx")),
    OLE("un document protégé par un mot de passe, ou d'un ancien format (.doc, .xls)", Set.of()),
    RTF("un document RTF", Set.of()),
    PAGE_WEB("une page web", Set.of()),
    BINAIRE("ni du texte, ni un PDF, ni un document Word", Set.of()),
    TEXTE("du texte", Set.of("md", "markdown", "txt", "text", "yaml", "yml", ""));

    /** How many bytes are enough to tell. */
    static final int DEBUT = 1024;

    private static final List<String> BALISES = List.of("<!doctype html", "<html", "<?xml");

    private final String nom;
    private final Set<String> fins;

    Sorte(String name, Set<String> ends) {
        nom = name;
        fins = ends;
    }

    /** As it is said. */
    String nom() {
        return nom;
    }

    /** Whether it is read. */
    boolean lue() {
        return !fins.isEmpty();
    }

    /** What the end of a file name promises, null when it promises nothing. */
    static @Nullable Sorte promise(String end) {
        return Arrays.stream(values()).filter(kind -> kind.fins.contains(end)).findFirst().orElse(null);
    }

    static Sorte de(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.indexOf("%PDF-") >= 0 && start.indexOf("%PDF-") < DEBUT) {
            return PDF;
        }
        if (start.startsWith("PK\3\4") || start.startsWith("PK\5\6")) {
            return ZIP;
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLE;
        }
        return start.startsWith("{\\rtf") ? RTF : texte(start);
    }

    private static Sorte texte(String start) {
        String flat = start.replace("\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
        if (BALISES.stream().anyMatch(flat::startsWith)) {
            return PAGE_WEB;
        }
        return start.indexOf('\0') >= 0 ? BINAIRE : TEXTE;
    }
}
