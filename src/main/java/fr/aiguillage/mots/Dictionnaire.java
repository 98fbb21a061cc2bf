package fr.aiguillage.mots;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import morfologik.fsa.FSA;

/**
 * The words of French in all their forms, and how usual each is. Accents do not count. It tells words from what is none,
 * and the tenses of verbs; nothing about their meaning. Safe for use by several threads.
 */
public final class Dictionnaire {

    /** What is no word of French. */
    public static final int INCONNU = -1;

    /** What was hardly ever met. */
    public static final int RARE = 0;

    private static final String RESSOURCE = "/org/languagetool/resource/fr/french.dict";
    private static final byte FIN_DE_FORME = '_';
    private static final byte PLUS_RARE = 'A';
    private static final Map<Character, String> ACCENTUEES = Map.of('a', "aàâä", 'c', "cç", 'e', "eéèêë", 'i', "iîï",
            'n', "nñ", 'o', "oôö", 'u', "uùûü", 'y', "yÿ");
    private static final Map<String, String> LIGATURES = Map.of("oe", "œ", "ae", "æ");
    private static final int LETTRES_LIEES = 2;
    private static final String AUXILIAIRE = "^V (etre|avoir)";

    private final FSA automate;

    private Dictionnaire(FSA automaton) {
        this.automate = automaton;
    }

    /** The only one, read when it is first asked for. */
    public static Dictionnaire francais() {
        return Lu.FRANCAIS;
    }

    private static final class Lu {
        private static final Dictionnaire FRANCAIS = lire();
    }

    private static Dictionnaire lire() {
        try (InputStream forms = Objects.requireNonNull(Dictionnaire.class.getResourceAsStream(RESSOURCE), RESSOURCE)) {
            return new Dictionnaire(FSA.read(forms));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How usual a word in lower case and without accents is: from 0 for the rarest to 25, or that it is none. */
    public int usage(String key) {
        return Math.max(usageCommun(key), usage(automate.getRootNode(), majuscule(key), 0));
    }

    /** The same, for a word that is written as no name: « lère » is none, though somebody may be called Lère. */
    public int usageCommun(String key) {
        return usage(automate.getRootNode(), key, 0);
    }

    private static String majuscule(String key) {
        return key.isEmpty() ? key : key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }

    /**
     * Whether a word in lower case and without accents, in all that it may be, is a verb conjugated so.
     *
     * @param tense how this dictionary calls it: « V ind impa 3 »
     */
    public boolean conjugue(String key, String tense) {
        List<String> all = noeuds(automate.getRootNode(), key, 0).flatMap(this::natures).toList();
        return !all.isEmpty() && all.stream().allMatch(nature -> nature.replaceFirst(AUXILIAIRE, "V").startsWith(tense));
    }

    private int usage(int node, String key, int at) {
        return noeuds(node, key, at).mapToInt(this::frequence).max().orElse(INCONNU);
    }

    /** Behind each form that is spelt so, accents apart. */
    private Stream<Integer> noeuds(int node, String key, int at) {
        if (at == key.length()) {
            return Stream.of(apres(node, FIN_DE_FORME)).filter(next -> next != 0);
        }
        Stream<Integer> simple = lettres(key.charAt(at)).flatMap(l -> suite(node, l, key, at + 1));
        String bound = at + LETTRES_LIEES > key.length() ? null : LIGATURES.get(key.substring(at, at + LETTRES_LIEES));
        return bound == null ? simple : Stream.concat(simple, suite(node, bound, key, at + LETTRES_LIEES));
    }

    /** What a letter may stand for: itself, or itself with an accent. */
    private static Stream<String> lettres(char plain) {
        String small = ACCENTUEES.getOrDefault(Character.toLowerCase(plain), String.valueOf(plain));
        return (Character.isUpperCase(plain) ? small.toUpperCase(Locale.ROOT) : small).chars()
                .mapToObj(Character::toString);
    }

    private Stream<Integer> suite(int node, String letter, String key, int at) {
        int next = node;
        for (byte unit : letter.getBytes(StandardCharsets.UTF_8)) {
            next = next == 0 ? 0 : apres(next, unit);
        }
        return next == 0 ? Stream.empty() : noeuds(next, key, at);
    }

    private int apres(int node, byte unit) {
        int arc = automate.getArc(node, unit);
        return arc == 0 || automate.isArcTerminal(arc) ? 0 : automate.getEndNode(arc);
    }

    /** The last letter of whatever is said of a form, the same for all that it may be. */
    private int frequence(int node) {
        ByteBuffer said = automate.getSequences(node).iterator().next();
        return said.get(said.limit() - 1) - PLUS_RARE;
    }

    /** What may be said of a form, without how to find what it is a form of and how usual it is. */
    private Stream<String> natures(int node) {
        return StreamSupport.stream(automate.getSequences(node).spliterator(), false)
                .map(said -> new String(said.array(), said.arrayOffset(), said.limit() - 1, StandardCharsets.UTF_8))
                .map(said -> said.substring(said.indexOf(FIN_DE_FORME) + 1));
    }
}
