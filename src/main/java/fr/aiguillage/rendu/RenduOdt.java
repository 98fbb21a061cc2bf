package fr.aiguillage.rendu;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A page as an OpenDocument text, which office programs open and edit; the same page always gives the same bytes. */
public final class RenduOdt {

    private static final String MIME = "application/vnd.oasis.opendocument.text";
    private static final LocalDateTime TOUJOURS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private RenduOdt() {
    }

    public static byte[] rendre(Page page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            mime(zip);
            partie(zip, "META-INF/manifest.xml", Ressource.texte("odt/manifest.xml"));
            partie(zip, "styles.xml", Ressource.texte("odt/styles.xml"));
            partie(zip, "meta.xml", Ressource.texte("odt/meta.xml").replace("%titre",
                    RenduHtml.echapper(XmlOdt.lisible(page.titre()))));
            partie(zip, "content.xml", new XmlOdt().contenu(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** First and as it stands, so that the kind of file can be told without unpacking it. */
    private static void mime(ZipOutputStream zip) throws IOException {
        byte[] text = MIME.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(text);
        ZipEntry entry = entree("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(text.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(text);
        zip.closeEntry();
    }

    private static void partie(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(entree(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static ZipEntry entree(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TOUJOURS);
        return entry;
    }
}
