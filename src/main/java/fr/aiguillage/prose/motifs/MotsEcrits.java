package fr.aiguillage.prose.motifs;

import fr.aiguillage.catalogue.Lexique;
import fr.aiguillage.prose.motifs.Case.Genre;
import fr.aiguillage.prose.texte.Decoupeur;
import fr.aiguillage.prose.texte.Mot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of patterns, as they are written: what each stands for. */
final class MotsEcrits {

    private static final String TROU = "...";
    private static final String VIRGULE = ",";

    private static final Map<String, Genre> LUS = Map.ofEntries(Map.entry("n", Genre.NOMBRE),
            Map.entry("m", Genre.NOMBRE), Map.entry("k", Genre.NOMBRE), Map.entry("annee", Genre.ANNEE),
            Map.entry("fiche", Genre.FICHE), Map.entry(Case.LIEU, Genre.LIEU), Map.entry("heure", Genre.HEURE),
            Map.entry("heures", Genre.HEURES), Map.entry("avenir", Genre.AVENIR), Map.entry("passe", Genre.PASSE));
    private static final Pattern LUE = Pattern.compile("<(\\w*)>");
    private static final int LONG = 6;

    /** What is written is read once: ten thousand words make a quarter of a million places. */
    private final Map<String, List<Case>> lus = new HashMap<>();
    private final Map<String, List<String>> groupes;
    private final Map<String, Case> connus = new HashMap<>();
    private final Set<String> ouverts = new HashSet<>();

    MotsEcrits(Map<String, List<String>> groups) {
        this.groupes = groups;
    }

    /** All that was read so far. */
    Stream<List<Case>> lus() {
        return lus.values().stream();
    }

    /**
     * The places of a word without spaces.
     *
     * @throws IllegalArgumentException when it calls what is not: why, in French
     */
    List<Case> places(String written) {
        List<Case> known = lus.get(written);
        if (known == null) {
            known = mot(written);
            lus.put(written, known);
        }
        return known;
    }

    private List<Case> mot(String written) {
        if (written.equals(TROU)) {
            return List.of(new Case.Trou());
        }
        if (written.equals(VIRGULE)) {
            return List.of(new Case.Virgule());
        }
        if (written.startsWith(Lexique.RENVOI)) {
            return List.of(groupe(written.substring(1)));
        }
        return written.indexOf('<') < 0 ? ecrit(written) : lues(written);
    }

    private static List<Case> ecrit(String written) {
        boolean needed = written.endsWith("!");
        List<Mot> keys = Decoupeur.mots(written);
        List<Case> places = new ArrayList<>();
        keys.forEach(key -> places.add(exacte(key, needed)));
        if (written.endsWith("*") && !keys.isEmpty()) {
            places.set(places.size() - 1, new Case.Debut(keys.get(keys.size() - 1).cle()));
        }
        return places;
    }

    private Case groupe(String name) {
        List<String> ways = groupes.get(name);
        if (ways == null) {
            throw new IllegalArgumentException("aucun groupe de mots ne s'appelle « " + name + " »");
        }
        Case known = connus.get(name);
        return known == null ? ouvrir(name, ways) : known;
    }

    /** The ways of a group, which is open as long as they are read. */
    private Case ouvrir(String name, List<String> ways) {
        if (!ouverts.add(name)) {
            throw new IllegalArgumentException("le groupe « " + name + " » se contient lui-même");
        }
        Motifs inside = new Motifs(this);
        Case read = new Case.Choix(ways.stream().map(inside::cases).toList());
        ouverts.remove(name);
        connus.put(name, read);
        return read;
    }

    /** A word that holds something to read: « &lt;n&gt;-&lt;m&gt; ». */
    private List<Case> lues(String written) {
        List<Case> places = new ArrayList<>();
        Matcher found = LUE.matcher(written);
        int at = 0;
        while (found.find()) {
            Genre genre = LUS.get(found.group(1));
            if (genre == null) {
                throw new IllegalArgumentException("« " + found.group() + " » n'est pas quelque chose qui se lit");
            }
            places.addAll(mot(written.substring(at, found.start())));
            places.add(new Case.Lue(found.group(1), genre));
            at = found.end();
        }
        places.addAll(mot(written.substring(at).replace("<", "")));
        return places;
    }

    private static Case exacte(Mot word, boolean needed) {
        String key = word.cle();
        boolean plural = !needed && key.length() >= LONG && (key.endsWith("s") || key.endsWith("x"));
        return new Case.Exacte(key, plural ? key.substring(0, key.length() - 1) : key, needed, word.aigu());
    }
}
