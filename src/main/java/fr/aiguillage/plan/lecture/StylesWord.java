package fr.aiguillage.plan.lecture;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Which styles of a Word document are those of headings. */
final class StylesWord {

    /** As Word names them in its file whatever its language, and as a style is named when that is lost. */
    private static final Pattern TITRE = Pattern.compile("(?:heading|titre|title|subtitle|sous-titre)\\s?\\d?");

    private final Set<String> titres = new HashSet<>();
    private String style = "";

    void lire(@Nullable InputStream in, String name) {
        if (in != null) {
            Xml.lire(in, name, this::voir);
        }
    }

    private void voir(XMLStreamReader reader, int event) {
        if (event != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        switch (reader.getLocalName()) {
            case "style" -> style = String.valueOf(Xml.attribut(reader, "styleId"));
            case "name" -> noter(String.valueOf(Xml.attribut(reader, "val")));
            case "outlineLvl" -> titres.add(style);
            default -> { }
        }
    }

    private void noter(String name) {
        if (titre(name)) {
            titres.add(style);
        }
    }

    private static boolean titre(String name) {
        return TITRE.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    boolean estTitre(String id) {
        return titres.contains(id) || titre(id);
    }
}
