package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.lecture.Anomalie;
import java.util.ArrayList;
import java.util.List;

/** What is wrong in a catalogue. */
public final class PageConstats {

    private PageConstats() {
    }

    public static Page de(List<Anomalie> findings) {
        return de("Vérification du catalogue", findings);
    }

    /** The same under another title. */
    public static Page de(String title, List<Anomalie> findings) {
        Page page = new Page(title);
        if (findings.isEmpty()) {
            return page.paragraphe("Rien à signaler.");
        }
        page.section("Constats", findings.stream().map(PageConstats::puce).toList());
        return page.paragraphe(findings.size() > 1 ? findings.size() + " constats." : "1 constat.");
    }

    private static Bloc.Puce puce(Anomalie finding) {
        String place = finding.ligne() > 0 ? finding.fichier() + ":" + finding.ligne() + ":" + finding.colonne()
                : finding.fichier();
        List<String> details = new ArrayList<>();
        if (finding.peutEtre() != null) {
            details.add(finding.peutEtre());
        }
        return new Bloc.Puce(place + " : " + finding.message(), details);
    }
}
