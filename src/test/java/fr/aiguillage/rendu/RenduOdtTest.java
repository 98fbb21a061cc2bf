package fr.aiguillage.rendu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A page as an office document: opened as it is, the same each time, whatever its words hold. */
class RenduOdtTest {

    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final Page PAGE = new Page("Note & <titre>").titre(1, "Un").titre(2, "Deux").paragraphe("Texte\u0007 « été »")
            .alerte("À voir", "ceci").section("Points", List.of(new Bloc.Puce("un", List.of("détail")))).separation()
            .resume("Dits", List.of("a", "b"), 1)
            .tableau(List.of("Colonne"), List.of(new Bloc.Rangee("ligne", List.of("case"))));

    @Test
    void itsKindIsToldByItsFirstBytes() {
        byte[] bytes = RenduOdt.rendre(PAGE);
        assertThat(new String(bytes, 30, 47, StandardCharsets.ISO_8859_1))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
    }

    @Test
    void eachPartIsSoundAndDeclared() throws Exception {
        Map<String, Document> parts = parties(RenduOdt.rendre(PAGE));
        assertThat(parts.keySet()).containsExactlyInAnyOrder("META-INF/manifest.xml", "content.xml", "meta.xml",
                "styles.xml");
        List<String> declared = attributs(parts.get("META-INF/manifest.xml"),
                "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "file-entry", "full-path");
        assertThat(declared).containsExactlyInAnyOrder("/", "content.xml", "meta.xml", "styles.xml");
    }

    @Test
    void everyStyleThatIsUsedIsThere() throws Exception {
        Map<String, Document> parts = parties(RenduOdt.rendre(PAGE));
        List<String> known = new ArrayList<>(attributs(parts.get("styles.xml"), STYLE, "style", "name"));
        known.addAll(attributs(parts.get("content.xml"), STYLE, "style", "name"));
        known.addAll(noms(parts.get("styles.xml").getElementsByTagNameNS(TEXT, "list-style"), STYLE, "name"));
        for (String element : List.of("p", "h", "list")) {
            assertThat(known).containsAll(attributs(parts.get("content.xml"), TEXT, element, "style-name"));
        }
        assertThat(known).containsAll(attributs(parts.get("content.xml"), TABLE, "table-cell", "style-name"));
    }

    @Test
    void itSaysAllThatThePageSays() throws Exception {
        String said = parties(RenduOdt.rendre(PAGE)).get("content.xml").getDocumentElement().getTextContent();
        assertThat(said).contains("Note & <titre>", "Un", "Deux", "Texte  « été »", "À voir : ceci", "un", "détail",
                "Dits : a ; b.", "Colonne", "ligne", "case");
    }

    @Test
    void thePageGivesTheSameBytesWhereverAndWheneverItIsWritten() {
        byte[] here = RenduOdt.rendre(PAGE);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(RenduOdt.rendre(PAGE)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> attributs(Document part, String space, String element, String name) {
        return noms(part.getElementsByTagNameNS(space, element), space, name);
    }

    private static List<String> noms(NodeList found, String space, String name) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            String value = ((Element) found.item(i)).getAttributeNS(space, name);
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }

    private static Map<String, Document> parties(byte[] bytes) throws Exception {
        Map<String, Document> parts = new TreeMap<>();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                if (!entry.getName().equals("mimetype")) {
                    parts.put(entry.getName(), factory.newDocumentBuilder().parse(new ByteArrayInputStream(content)));
                }
            }
        }
        return parts;
    }
}
