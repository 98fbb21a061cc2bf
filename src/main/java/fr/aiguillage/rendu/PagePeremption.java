package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Dates;
import fr.aiguillage.catalogue.Peremption;
import fr.aiguillage.catalogue.Peremption.AReverifier;
import fr.aiguillage.catalogue.Peremption.Fin;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What time has done, or is about to do, to a catalogue. */
public final class PagePeremption {

    /** As many of each as fit on a screen or two. */
    private static final int AU_PLUS = 8;

    private final Peremption peremption;
    private final Page page = new Page("Péremption du catalogue");

    private PagePeremption(Peremption peremption) {
        this.peremption = peremption;
    }

    public static Page de(Peremption peremption) {
        return new PagePeremption(peremption).page();
    }

    private Page page() {
        partie("Terminé", peremption.finis(), this::fini);
        partie("Remplacé, sans date connue", peremption.remplacesSansDate(), PagePeremption::remplace);
        partie("Se termine avant le " + Jours.dit(peremption.horizon().plusDays(1)), peremption.bientot(),
                this::bientot);
        partie("Pas vérifié depuis le " + Jours.dit(peremption.depuis()), peremption.aReverifier(),
                PagePeremption::aReverifier);
        partie("Documents dont la période est close", peremption.documentsClos(), PagePeremption::clos);
        partie("Documents sans période", peremption.documentsSansPeriode(), PagePeremption::nom);
        if (page.blocs().isEmpty()) {
            page.paragraphe("Rien n'a pris fin, rien ne se termine bientôt, tout est vérifié.");
        }
        return page.separation().paragraphe("Au " + Jours.dit(peremption.au())
                + ". Tout est dans --format json ; autre date : --au, --depuis, --mois.");
    }

    /** A heading with the count, the first of them, and how many more. */
    private <T> void partie(String heading, List<T> all, Function<T, String> said) {
        List<String> lines = new ArrayList<>(all.stream().limit(AU_PLUS).map(said).toList());
        int more = all.size() - AU_PLUS;
        if (more > 0) {
            lines.add("Et " + more + (more > 1 ? " autres." : " autre."));
        }
        page.section(heading + " (" + all.size() + ")", PageMesure.puces(lines.stream()));
    }

    private String fini(Fin end) {
        return nom(end) + " : " + (end.devenir() == null ? "terminé" : end.devenir()) + "."
                + ecart(Dates.fin(String.valueOf(end.au())), peremption.au(), " Il y a ");
    }

    private String bientot(Fin end) {
        return nom(end) + " : jusqu'au " + Dates.dite(String.valueOf(end.au())) + "."
                + ecart(peremption.au(), Dates.fin(String.valueOf(end.au())), " Dans ");
    }

    private static String remplace(Fin end) {
        return nom(end) + " : " + end.devenir() + ".";
    }

    private static String clos(Fin end) {
        return nom(end) + " : jusqu'à " + Dates.dite(String.valueOf(end.au())) + "."
                + (end.devenir() == null ? "" : " " + end.devenir());
    }

    private static String aReverifier(AReverifier old) {
        return old.nom() + " (" + old.type().replace('_', '-') + " " + old.id() + ") : "
                + (old.verifieLe() == null ? "jamais" : Jours.dit(old.verifieLe())) + ".";
    }

    private static String nom(Fin end) {
        return end.nom() + " (" + end.type() + " " + end.id() + ")";
    }

    /** « Dans 3 mois. »: years, or else months, or else days. */
    private static String ecart(LocalDate from, LocalDate to, String before) {
        Period gap = Period.between(from, to);
        return before + (gap.getYears() > 0 ? gap.getYears() + (gap.getYears() > 1 ? " ans" : " an")
                : gap.getMonths() > 0 ? gap.getMonths() + " mois"
                : gap.getDays() + (gap.getDays() > 1 ? " jours" : " jour")) + ".";
    }
}
