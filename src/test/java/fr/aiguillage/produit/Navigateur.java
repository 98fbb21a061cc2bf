package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real browser without a window, at a page of a file, driven as a person with a keyboard would. */
final class Navigateur implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int PATIENCE_EN_SECONDES = 60;

    private final Process process;
    private final Path profil;
    private final Pilotage pilotage;

    private Navigateur(Process process, Path profile) throws Exception {
        this.process = process;
        this.profil = profile;
        this.pilotage = new Pilotage(page(port()));
    }

    /** Opens a page, which has loaded when this returns. */
    static Navigateur ouvrir(Path page) {
        try {
            Path profile = Files.createTempDirectory("navigateur-");
            Process process = new ProcessBuilder(programme(), "--headless=new", "--no-sandbox", "--disable-gpu",
                    "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank")
                    .redirectErrorStream(true).redirectOutput(profile.resolve("journal").toFile()).start();
            Navigateur browser = new Navigateur(process, profile);
            for (String domain : List.of("Page", "Runtime", "Log", "Network", "Accessibility")) {
                browser.commande(domain + ".enable", Map.of());
            }
            browser.commande("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
            browser.commande("Page.navigate", Map.of("url", page.toUri().toString()));
            browser.attendre("document.readyState == 'complete' && location.protocol == 'file:'");
            return browser;
        } catch (Exception e) {
            throw new IllegalStateException("the browser did not start", e);
        }
    }

    /** The browser of the machine: a test of pages that runs without one would test nothing. */
    private static String programme() {
        String asked = System.getProperty("navigateur", "");
        Stream<String> names = asked.isEmpty() ? Stream.of("chromium", "chromium-browser", "google-chrome") : Stream.of(asked);
        List<String> folders = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return names.flatMap(name -> name.contains("/") ? Stream.of(Path.of(name))
                : folders.stream().map(folder -> Path.of(folder, name))).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new AssertionError("no browser to test the pages in: install Chromium (Debian: apt-get "
                        + "install chromium), or give its path by -Dnavigateur=PATH")).toString();
    }

    private String port() throws IOException, InterruptedException {
        Path told = profil.resolve("DevToolsActivePort");
        for (long end = fin(); System.nanoTime() < end && process.isAlive(); TimeUnit.MILLISECONDS.sleep(50)) {
            if (Files.isRegularFile(told) && Files.size(told) > 0) {
                return Files.readAllLines(told).get(0);
            }
        }
        throw new AssertionError("the browser says nothing of its port: " + Files.readString(profil.resolve("journal")));
    }

    private static URI page(String port) throws IOException, InterruptedException {
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build();
        String answer = HttpClient.newHttpClient().send(list, HttpResponse.BodyHandlers.ofString()).body();
        return JSON.readTree(answer).valueStream().filter(one -> one.path("type").asString().equals("page"))
                .map(one -> URI.create(one.path("webSocketDebuggerUrl").asString())).findFirst().orElseThrow();
    }

    JsonNode commande(String method, Map<String, ?> parameters) {
        return pilotage.commande(method, parameters);
    }

    /** The value of an expression in the page. */
    JsonNode evalue(String expression) {
        JsonNode answer = commande("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        assertThat(answer.has("exceptionDetails")).as("%s: %s", expression, answer).isFalse();
        return answer.path("result").path("value");
    }

    String texte(String expression) {
        return evalue(expression).asString();
    }

    /** Waits until a condition holds in the page, which answers in its own time. */
    void attendre(String condition) {
        for (long end = fin(); System.nanoTime() < end; LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20))) {
            if (evalue(condition).asBoolean()) {
                return;
            }
        }
        throw new AssertionError("never came: " + condition);
    }

    /** Presses keys one after another, each by its name: « Tab », « ArrowDown »; « Control+End » holds another. */
    Navigateur touches(String... keys) {
        for (String key : keys) {
            boolean control = key.startsWith("Control+");
            String name = control ? key.substring("Control+".length()) : key;
            Map<String, Object> event = Map.of("key", name, "code", name, "windowsVirtualKeyCode", CODES.getOrDefault(name, 0),
                    "modifiers", control ? 2 : 0);
            for (String type : List.of("rawKeyDown", "keyUp")) {
                Map<String, Object> one = new HashMap<>(event);
                one.put("type", type);
                commande("Input.dispatchKeyEvent", one);
            }
        }
        return this;
    }

    private static final Map<String, Integer> CODES = Map.of("Tab", 9, "Enter", 13, "End", 35, "Home", 36,
            "ArrowLeft", 37, "ArrowUp", 38, "ArrowRight", 39, "ArrowDown", 40, " ", 32);

    /** What the page printed on paper is, as a PDF. */
    byte[] imprime() {
        return Base64.getDecoder().decode(commande("Page.printToPDF", Map.of("preferCSSPageSize", true)).path("data")
                .asString());
    }

    /** Errors of the page, warnings of the browser, and whatever the page asked for beside itself. */
    List<String> plaintes() {
        List<String> all = new ArrayList<>();
        for (JsonNode event : pilotage.evenements()) {
            JsonNode told = event.path("params");
            switch (event.path("method").asString()) {
                case "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded" -> all.add(told.toString());
                case "Network.requestWillBeSent" -> all.add(told.path("request").path("url").asString());
                default -> { }
            }
        }
        all.removeIf(line -> line.startsWith("file:") && line.equals(texte("location.href")));
        return all;
    }

    private static long fin() {
        return System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_EN_SECONDES);
    }

    @Override
    public void close() {
        pilotage.fermer();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try (Stream<Path> all = process.waitFor(10, TimeUnit.SECONDS) ? Files.walk(profil) : Stream.empty()) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
