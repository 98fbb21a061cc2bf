package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A real terminal of a given size, lent by tmux, on a server of its own that it starts and ends. One types, waits, and
 * reads what is on the screen and what scrolled off it.
 */
final class EcranTmux implements AutoCloseable {

    /** Words that are not much shorter than the screen cannot be folded. */
    private static final int RETRAIT = 12;
    private static final Pattern INVITE = Pattern.compile("[^>]{0,40}>");
    private static final String REGLAGES = """
            set -g status off
            set -g history-limit 50000
            set -g remain-on-exit on
            set -g default-terminal screen-256color
            """;

    /** Runs the words that follow a file's name, and writes to that file with what status they ended. */
    private static final String ET_SON_STATUT =
            "trap : INT QUIT; f=$1; shift; \"$@\"; echo $? > \"$f.\" && mv \"$f.\" \"$f\"";

    private static final Pattern TAPEE = Pattern.compile("^" + INVITE + " ");

    private final Programme tmux;
    private final int colonnes;
    private final Path lieu;
    private Place saisie = new Place(-1, 0);

    /** Opens that program in a terminal of so many columns and rows. */
    EcranTmux(Programme programme, int columns, int rows) throws IOException {
        colonnes = columns;
        lieu = Files.createTempDirectory("ecran");
        Path settings = Files.writeString(lieu.resolve("reglages"), REGLAGES);
        tmux = programme.amorcePar("tmux", "-u", "-S", lieu.resolve("prise").toString(), "-f", settings.toString())
                .avec("LC_ALL", "C.UTF-8").avec("TMUX", "");
        List<String> words = new ArrayList<>(List.of("new-session", "-d", "-x", "" + columns, "-y", "" + rows, "env"));
        words.addAll(variables(programme.environnement()));
        words.addAll(List.of("sh", "-c", ET_SON_STATUT, "sh", statut().toString()));
        words.addAll(programme.amorce());
        tmux(words.toArray(String[]::new));
    }

    /** For env: first those that are taken away. */
    private static List<String> variables(Map<String, String> given) {
        return Stream.concat(given.keySet().stream().filter(name -> given.get(name).isEmpty()).map("-u"::concat),
                given.keySet().stream().filter(name -> !given.get(name).isEmpty())
                        .map(name -> name + "=" + given.get(name))).toList();
    }

    /** Skips the test where there is no tmux. */
    static void exige() {
        Assumptions.assumeTrue(Programme.script("tmux -V").lance().statut() == 0, "needs tmux");
    }

    /** Types a line when the program is ready for one, and ends it. */
    void tape(String line) {
        attendsLInvite();
        saisie = place();
        tmux("send-keys", "-l", "--", line);
        tmux("send-keys", "Enter");
    }

    /** Strikes keys as tmux names them, {@code C-c} or {@code Tab}, whatever the program does. */
    void touche(String... keys) {
        saisie = place();
        tmux(Stream.concat(Stream.of("send-keys"), Stream.of(keys)).toArray(String[]::new));
    }

    /** Types words as they are, whatever the program does, and does not end the line. */
    void frappe(String words) {
        tmux("send-keys", "-l", "--", words);
    }

    /** Pastes a text in one go. */
    void colle(String text) throws IOException {
        saisie = place();
        Path pasted = Files.writeString(lieu.resolve("colle"), text);
        tmux("load-buffer", pasted.toString());
        tmux("paste-buffer", "-p", "-r");
    }

    /** Waits until these words are shown after the last line typed, wherever lines are cut. */
    void attends(String words) {
        String wanted = serre(words);
        Patience.jusqua(() -> finie() || serre(reponse()).contains(wanted));
        assertThat(serre(reponse())).as("after the last line typed").contains(wanted);
    }

    /** Waits until the program asks for a line, somewhere else than where the last one was typed. */
    void attendsLInvite() {
        boolean ready = Patience.jusqua(() -> finie() || invite(place()));
        assertThat(ready).as("a prompt at the end of:%n%s", tout()).isTrue();
        assertThat(finie()).as("the program has ended:%n%s", tout()).isFalse();
    }

    private boolean invite(Place now) {
        List<String> lines = lignes();
        String line = now.ligne() < lines.size() ? lines.get(now.ligne()) : "";
        return now.ligne() != saisie.ligne() && INVITE.matcher(line).matches() && now.colonne() == line.length() + 1;
    }

    /** Whether the program now asks for a line in these words. */
    boolean alInvite(String words) {
        Place now = place();
        List<String> lines = lignes();
        return now.ligne() < lines.size() && lines.get(now.ligne()).equals(words);
    }

    /** What is shown from the last line typed on: from the first line of the screen when it was cleared since. */
    String depuisLaSaisie() {
        List<String> lines = lignes();
        int first = saisie.ligne() < 0 || saisie.ligne() > place().ligne() ? 0 : saisie.ligne();
        return String.join("\n", lines.subList(Math.min(first, lines.size()), lines.size()));
    }

    /** The same without the line typed, which may hold the words that are waited for. */
    private String reponse() {
        String shown = depuisLaSaisie();
        return saisie.ligne() < 0 ? shown : shown.substring(shown.indexOf('\n') + 1);
    }

    /** All that is on the screen and above it. */
    String tout() {
        return String.join("\n", lignes());
    }

    /** The lines, but those that are typed, that the terminal had to cut although they could be folded at a blank. */
    List<String> coupees() {
        return tmux("capture-pane", "-p", "-J", "-S", "-").lines().map(String::stripTrailing)
                .filter(line -> line.length() > colonnes && !TAPEE.matcher(line).find())
                .filter(line -> Stream.of(line.split("\\s")).allMatch(word -> word.length() < colonnes - RETRAIT)).toList();
    }

    private List<String> lignes() {
        return tmux("capture-pane", "-p", "-S", "-").stripTrailing().lines().map(String::stripTrailing).toList();
    }

    /** The status with which the program ends. */
    int fin() throws IOException {
        assertThat(Patience.jusqua(this::finie)).as("the end of:%n%s", tout()).isTrue();
        return Integer.parseInt(Files.readString(statut()).strip());
    }

    private boolean finie() {
        return Files.exists(statut());
    }

    /** The program inside, below the shell that reports its status. */
    ProcessHandle programme() {
        ProcessHandle shell = ProcessHandle.of(Long.parseLong(demande("#{pane_pid}"))).orElseThrow();
        return shell.children().findFirst().orElse(shell);
    }

    private Path statut() {
        return lieu.resolve("statut");
    }

    private Place place() {
        String[] numbers = demande("#{history_size} #{cursor_y} #{cursor_x}").split(" ");
        return new Place(Integer.parseInt(numbers[0]) + Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
    }

    private String demande(String what) {
        return tmux("display-message", "-p", what).strip();
    }

    private String tmux(String... words) {
        return tmux.lance(words).reussie().sortie();
    }

    /** Where the cursor is: its line counted from the first one kept. */
    private record Place(int ligne, int colonne) {
    }

    private static String serre(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Override
    public void close() throws IOException {
        tmux.lance("kill-server");
        for (String name : List.of("reglages", "prise", "colle", "statut", "")) {
            Files.deleteIfExists(lieu.resolve(name));
        }
    }
}
