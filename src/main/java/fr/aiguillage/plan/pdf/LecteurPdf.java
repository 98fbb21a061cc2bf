package fr.aiguillage.plan.pdf;

import fr.aiguillage.plan.Place;
import fr.aiguillage.plan.PlanIllisible;
import fr.aiguillage.plan.decoupe.Bloc;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF that holds text: one that is only the picture of its pages says nothing. */
public final class LecteurPdf {

    /** A plan of more pages than that holds something else beside. */
    public static final int PAGES_MAX = 400;

    private static final long TEMPS_MAX = 60_000_000_000L;

    private LecteurPdf() {
    }

    /**
     * Gives the pieces of the document, in its order.
     *
     * @param pages told each page once it is read
     * @return its pages without text, where others have some
     * @throws PlanIllisible when it is protected, cut short, too long, or without text
     */
    public static List<Place> lire(Path file, IntConsumer pages, Consumer<Bloc> to) {
        String name = file.getFileName().toString();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            exiger(document.getNumberOfPages() <= PAGES_MAX, name, "taille", "ce PDF a " + document.getNumberOfPages()
                    + " pages ; on en lit " + PAGES_MAX + " au plus", "Peut-être n'en garder que celles des actions ?");
            List<List<LigneDePage>> lines = lignes(document, name, pages);
            new MiseEnPage(to).donner(lines);
            return muettes(lines);
        } catch (InvalidPasswordException e) {
            throw new PlanIllisible(name, "protege", "ce PDF est protégé par un mot de passe",
                    "Peut-être en demander une copie sans protection ?");
        } catch (IOException e) {
            throw new PlanIllisible(name, "tronque", "ce PDF est tronqué ou abîmé",
                    "Peut-être le copier ou le télécharger de nouveau ?");
        }
    }

    private static List<Place> muettes(List<List<LigneDePage>> pages) {
        return IntStream.range(0, pages.size()).filter(i -> pages.get(i).isEmpty()).mapToObj(i -> Place.page(i + 1))
                .toList();
    }

    private static List<List<LigneDePage>> lignes(PDDocument document, String name, IntConsumer pages) {
        List<List<LigneDePage>> all = new ArrayList<>();
        long start = System.nanoTime();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            try {
                all.add(new Releve(page).lignes(document));
            } catch (IOException | RuntimeException e) {
                throw new PlanIllisible(name, "tronque", "la page " + page + " de ce PDF ne se lit pas",
                        "Peut-être le copier ou le télécharger de nouveau ?");
            }
            exiger(System.nanoTime() - start < TEMPS_MAX, name, "taille", "ce PDF est trop long à lire : arrêt à la "
                    + "page " + page, "Peut-être n'en garder que les pages des actions ?");
            pages.accept(page);
        }
        exiger(all.stream().anyMatch(lines -> !lines.isEmpty()), name, "sans-texte", "ce PDF n'a pas de texte, page 1 "
                + "comme les suivantes : c'est l'image d'un papier", "Peut-être demander le fichier d'origine, ou une "
                + "version passée à la reconnaissance de caractères ?");
        return all;
    }

    private static void exiger(boolean holds, String name, String rule, String message, String maybe) {
        if (!holds) {
            throw new PlanIllisible(name, rule, message, maybe);
        }
    }
}
