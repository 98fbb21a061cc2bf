package fr.aiguillage.plan.lecture;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The numbers that Word writes before paragraphs, which are not in their text. */
final class NumerosWord {

    private static final int NIVEAUX = 9;

    /**
     * How one level is numbered.
     *
     * @param texte with %1 for the number of the first level
     */
    private record Niveau(String forme, String texte, int debut) {
    }

    private final Map<String, Niveau[]> listes = new HashMap<>();
    private final Map<String, String> listeDe = new HashMap<>();
    private final Map<String, int[]> comptes = new HashMap<>();

    private String liste = "";
    private String numero = "";
    private int niveau;
    private Niveau lu = new Niveau("decimal", "", 1);

    void lire(@Nullable InputStream in, String name) {
        if (in != null) {
            Xml.lire(in, name, this::voir);
        }
    }

    private void voir(XMLStreamReader reader, int event) {
        if (event != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        @Nullable String value = Xml.attribut(reader, "val");
        switch (reader.getLocalName()) {
            case "abstractNum" -> liste = String.valueOf(Xml.attribut(reader, "abstractNumId"));
            case "num" -> numero = String.valueOf(Xml.attribut(reader, "numId"));
            case "abstractNumId" -> listeDe.put(numero, String.valueOf(value));
            case "lvl" -> {
                niveau = Xml.entier(reader, "ilvl", 0);
                lu = new Niveau("decimal", "", 1);
            }
            case "start" -> noter(new Niveau(lu.forme(), lu.texte(), Xml.entier(reader, "val", 1)));
            case "numFmt" -> noter(new Niveau(String.valueOf(value), lu.texte(), lu.debut()));
            case "lvlText" -> noter(new Niveau(lu.forme(), value == null ? "" : value, lu.debut()));
            default -> { }
        }
    }

    private void noter(Niveau level) {
        lu = level;
        if (niveau < NIVEAUX) {
            listes.computeIfAbsent(liste, l -> new Niveau[NIVEAUX])[niveau] = level;
        }
    }

    /** What Word writes before the next paragraph of that list and level: a number, or nothing before a bullet. */
    String suivant(String numId, int level) {
        String list = listeDe.getOrDefault(numId, numId);
        Niveau @Nullable [] levels = listes.get(list);
        if (levels == null || level >= NIVEAUX || levels[level] == null || levels[level].forme().equals("bullet")
                || levels[level].forme().equals("none")) {
            return "";
        }
        int[] counts = comptes.computeIfAbsent(list, l -> new int[NIVEAUX]);
        counts[level]++;
        for (int deeper = level + 1; deeper < NIVEAUX; deeper++) {
            counts[deeper] = 0;
        }
        return ecrit(levels, counts, level);
    }

    private static String ecrit(Niveau[] levels, int[] counts, int level) {
        String text = levels[level].texte();
        for (int i = 0; i <= level; i++) {
            Niveau one = levels[i] == null ? new Niveau("decimal", "", 1) : levels[i];
            int number = Math.max(1, counts[i]) + one.debut() - 1;
            text = text.replace("%" + (i + 1), one.forme().endsWith("Letter")
                    ? String.valueOf((char) ('a' + (number - 1) % 26)) : String.valueOf(number));
        }
        return text;
    }
}
