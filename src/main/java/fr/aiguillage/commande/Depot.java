package fr.aiguillage.commande;

import fr.aiguillage.mots.Proches;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an answer is written for good: whole, or not at all. */
final class Depot {

    /** The option by which a file of that name may be replaced. */
    static final Option REMPLACER =
            new Option("remplacer", null, false, "à la place du fichier qui porte déjà ce nom");

    private static final String AILLEURS = "Peut-être un autre dossier ?";

    private final Path file;

    /** A file to be written, which may exist already. */
    Depot(String name) {
        try {
            file = Path.of(name).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new Refus("ce nom de fichier n'est pas possible", "Peut-être un nom plus simple ?");
        }
        Path folder = file.getParent();
        if (file.getFileName() == null || Files.isDirectory(file)) {
            throw new Refus("« " + name + " » est un dossier", "Peut-être ajouter un nom de fichier ?");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refus("le dossier « " + folder + " » n'existe pas", AILLEURS);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new Refus("« " + name + " » n'est pas un fichier ordinaire", "Peut-être un autre nom ?");
        }
    }

    /**
     * Whether a file of that name may give way: it was asked for, or whoever is there agrees; false when there is none.
     *
     * @throws Refus when there is one that may not
     */
    boolean cede(Appel call) {
        return cede(call, call.dialogue().seContinue());
    }

    /** The same, where one may be asked or not. */
    boolean cede(Appel call, boolean asks) {
        if (!existe()) {
            return false;
        }
        if (!call.a(REMPLACER.nom()) && !(asks && oui(call))) {
            throw deja();
        }
        return true;
    }

    /** Whether there is a file of that name. */
    boolean existe() {
        return Files.exists(file);
    }

    private static boolean oui(Appel call) {
        call.sortie().println("Ce fichier existe déjà. Le remplacer ?");
        call.sortie().flush();
        String answer = call.dialogue().demander("oui ou non > ", List.of("oui", "non"));
        return answer != null && List.of("oui", "o").contains(Proches.simplifie(answer.strip()));
    }

    void ecrire(String text, boolean replace) {
        ecrire(text.getBytes(StandardCharsets.UTF_8), replace);
    }

    /**
     * Writes the whole under another name in the same folder, then gives it its own.
     *
     * @param replace whether a file of that name may give way
     * @throws Refus when it cannot be written; nothing is left then, and what was there is as it was
     */
    void ecrire(byte[] bytes, boolean replace) {
        Path draft = null;
        try {
            draft = Files.createTempFile(file.getParent(), ".aiguillage-", ".partiel");
            remplir(draft, bytes);
            if (replace) {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.move(draft, file);
            }
        } catch (FileAlreadyExistsException e) {
            throw deja();
        } catch (IOException e) {
            throw refus(e);
        } finally {
            oublier(draft);
        }
    }

    private Refus deja() {
        return new Refus("le fichier « " + file.getFileName() + " » existe déjà",
                "Peut-être --remplacer, ou un autre nom ?");
    }

    private static void remplir(Path draft, byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        try (FileChannel out = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            while (left.hasRemaining()) {
                out.write(left);
            }
            out.force(true);
        }
    }

    /** Takes away what was begun; once it has its own name there is nothing to take away. */
    private static void oublier(@Nullable Path draft) {
        try {
            if (draft != null) {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new Refus("un début de fichier n'a pas pu être retiré : « " + draft + " »", "Peut-être l'effacer ?");
        }
    }

    /** What the system says, unless it is no more than the name of the file begun. */
    private static String pourquoi(IOException e) {
        @Nullable String why = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return why == null ? "" : " (" + why + ")";
    }

    private Refus refus(IOException e) {
        if (e instanceof AccessDeniedException) {
            return new Refus("le dossier « " + file.getParent() + " » n'accepte pas de nouveau fichier", AILLEURS);
        }
        return new Refus("« " + file.getFileName() + " » n'a pas pu être écrit" + pourquoi(e) + " ; rien n'est laissé",
                "Peut-être faire de la place, ou un autre dossier ?");
    }

    /** How one is told that a file of that name was written; what a terminal would obey in it is not said again. */
    static String ecrit(String name) {
        return "Écrit : " + name.replaceAll("[\\p{Cc}\\p{Cf}]", " ");
    }
}
