package fr.aiguillage.prose.noms;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.prose.texte.Decoupeur;
import fr.aiguillage.prose.texte.Mot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names, acronyms and other names of the entries of a catalogue. */
public final class NomsDeFiches implements Noms {

    private final Map<String, List<Designation>> parMot = new HashMap<>();

    private record Designation(List<String> cles, String id) {
    }

    /** The names of the entries of a catalogue. */
    public NomsDeFiches(Catalogue catalogue) {
        for (Fiche fiche : catalogue.fiches()) {
            Stream.of(Stream.of(fiche.nom()), Stream.ofNullable(fiche.sigle()), fiche.autresNoms().stream())
                    .flatMap(s -> s).forEach(name -> ajouter(name, fiche.id()));
        }
        parMot.values().forEach(l -> l.sort(Comparator.comparingInt((Designation d) -> d.cles().size()).reversed()));
    }

    private void ajouter(String name, String id) {
        List<String> keys = Decoupeur.mots(name).stream().map(Mot::cle).toList();
        if (!keys.isEmpty()) {
            parMot.computeIfAbsent(keys.get(0), k -> new ArrayList<>()).add(new Designation(keys, id));
        }
    }

    @Override
    public @Nullable Nom lire(List<Mot> words, int at) {
        List<Designation> all = parMot.getOrDefault(words.get(at).cle(), List.of()).stream()
                .filter(d -> commence(d.cles(), words, at)).toList();
        if (all.isEmpty()) {
            return null;
        }
        int size = all.get(0).cles().size();
        List<String> ids = all.stream().filter(d -> d.cles().size() == size).map(Designation::id).distinct().toList();
        return ids.size() == 1 ? new Nom(ids.get(0), size) : null;
    }

    private static boolean commence(List<String> keys, List<Mot> words, int at) {
        return at + keys.size() <= words.size()
                && IntStream.range(0, keys.size())
                        .allMatch(i -> words.get(at + i).cle().equals(keys.get(i)));
    }
}
