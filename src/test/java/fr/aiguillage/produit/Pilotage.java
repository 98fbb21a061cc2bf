package fr.aiguillage.produit;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The protocol by which a browser is told what to do and tells what happens, on this machine alone. */
final class Pilotage implements WebSocket.Listener {

    private static final JsonMapper JSON = new JsonMapper();

    private final WebSocket lien;
    private final AtomicInteger numero = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> attendues = new ConcurrentHashMap<>();
    private final List<JsonNode> evenements = new CopyOnWriteArrayList<>();
    private final StringBuilder morceaux = new StringBuilder();

    Pilotage(URI page) {
        lien = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, this).join();
    }

    /** What the browser answers. */
    JsonNode commande(String method, Map<String, ?> parameters) {
        int id = numero.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        attendues.put(id, answer);
        lien.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true).join();
        JsonNode told = answer.orTimeout(60, TimeUnit.SECONDS).join();
        if (told.has("error")) {
            throw new AssertionError(method + ": " + told.path("error"));
        }
        return told.path("result");
    }

    List<JsonNode> evenements() {
        return List.copyOf(evenements);
    }

    void fermer() {
        lien.sendText("{\"id\":0,\"method\":\"Browser.close\"}", true).exceptionally(closed -> lien).join();
        lien.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket link, CharSequence data, boolean last) {
        morceaux.append(data);
        if (last) {
            JsonNode message = JSON.readTree(morceaux.toString());
            morceaux.setLength(0);
            CompletableFuture<JsonNode> awaited = attendues.remove(message.path("id").asInt(-1));
            if (awaited != null) {
                awaited.complete(message);
            } else {
                evenements.add(message);
            }
        }
        link.request(1);
        return CompletableFuture.completedFuture(null);
    }
}
