package fr.aiguillage.mots;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import morfologik.fsa.FSA;

/**
 * The words of French in all their forms, and how usual each is. Accents do not count. It tells words from what is none,
 * and nothing about their meaning. Safe for use by several threads.
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

    private int usage(int node, String key, int at) {
        if (at == key.length()) {
            int next = apres(node, FIN_DE_FORME);
            return next == 0 ? INCONNU : frequence(next);
        }
        int simple = lettres(key.charAt(at)).mapToInt(l -> suite(node, l, key, at + 1)).max().orElse(INCONNU);
        String bound = at + LETTRES_LIEES > key.length() ? null : LIGATURES.get(key.substring(at, at + LETTRES_LIEES));
        return bound == null ? simple : Math.max(simple, suite(node, bound, key, at + LETTRES_LIEES));
    }

    /** What a letter may stand for: itself, or itself with an accent. */
    private static Stream<String> lettres(char plain) {
        String small = ACCENTUEES.getOrDefault(Character.toLowerCase(plain), String.valueOf(plain));
        return (Character.isUpperCase(plain) ? small.toUpperCase(Locale.ROOT) : small).chars()
                .mapToObj(Character::toString);
    }

    private int suite(int node, String letter, String key, int at) {
        int next = node;
        for (byte unit : letter.getBytes(StandardCharsets.UTF_8)) {
            next = next == 0 ? 0 : apres(next, unit);
        }
        return next == 0 ? INCONNU : usage(next, key, at);
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
}
