package fr.aiguillage.verification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who leads to whom. */
record Graphe(Map<String, List<String>> suites) {

    /** The cycles, each once, from its node that comes first. */
    List<List<String>> cycles() {
        List<List<String>> found = new ArrayList<>();
        Set<String> done = new HashSet<>();
        suites.keySet().forEach(start -> suivre(start, new LinkedHashSet<>(), done, found));
        return found;
    }

    private void suivre(String node, LinkedHashSet<String> path, Set<String> done, List<List<String>> found) {
        if (!path.add(node)) {
            List<String> walked = new ArrayList<>(path);
            found.add(walked.subList(walked.indexOf(node), walked.size()));
        } else if (!done.contains(node)) {
            suites.getOrDefault(node, List.of()).forEach(next -> suivre(next, path, done, found));
            done.add(node);
            path.remove(node);
        } else {
            path.remove(node);
        }
    }
}
