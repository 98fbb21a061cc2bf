package fr.aiguillage.catalogue;

import fr.aiguillage.logique.Verite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has become of a thing by a day, as it follows its name in a line. */
public record Devenir(Succession succession, LocalDate jour) {

    public Devenir(Catalogue catalogue, LocalDate jour) {
        this(new Succession(catalogue), jour);
    }

    /** « Garantie jeunes : remplacée par le contrat d'engagement jeune depuis le 1er mars 2022 »; null when nothing. */
    public @Nullable String ligne(Datee thing) {
        String what = de(thing);
        return what == null ? null : thing.nom() + " : " + what;
    }

    /** The same without the name: what took its place, or that it has not begun, or when it ends. */
    public @Nullable String de(Datee thing) {
        Existence time = thing.temps();
        if (Dates.commence(time.du(), jour) == Verite.FAUX) {
            boolean tried = succession.enVigueur(thing, jour) == Verite.INCONNU;
            return (tried ? "à l'essai dans certains lieux ; partout" : "commence") + en(String.valueOf(time.du()))
                    + avant(thing);
        }
        if (time.du() == null && (time.projet() != null || time.essai() != null)) {
            return time.projet() != null ? "seulement en projet" + en(time.projet())
                    : "à l'essai dans certains lieux depuis" + le(String.valueOf(time.essai()));
        }
        if (succession.enVigueur(thing, jour) != Verite.FAUX) {
            return time.au() == null ? null : "en vigueur jusqu'" + au(time.au());
        }
        return time.remplacePar() == null ? "terminé depuis" + le(lendemain(String.valueOf(time.au())))
                : String.join(" ; ", etapes(thing));
    }

    /** Each replacement that has happened by then, the first one without the name that stands before it. */
    private List<String> etapes(Datee thing) {
        List<String> steps = new ArrayList<>(List.of(remplacement(thing)));
        for (Datee next : succession.suite(thing)) {
            if (succession.enVigueur(next, jour) == Verite.FAUX && next.temps().remplacePar() != null) {
                steps.add(next.court() + " : " + remplacement(next));
            }
        }
        return steps;
    }

    private String remplacement(Datee thing) {
        Datee next = succession.suivant(thing);
        String said = thing.temps().dit();
        String since = succession.bascule(thing);
        return (said != null ? said : "remplacé par " + (next == null ? thing.temps().remplacePar() : next.nom()))
                + (since == null ? "" : (thing.temps().au() == null ? ", qui existe depuis" : " depuis") + le(since));
    }

    /** What stood there before it began, when that is known. */
    private String avant(Datee thing) {
        String names = succession.precedents(thing).stream()
                .filter(former -> succession.enVigueur(former, jour) == Verite.VRAI).map(Datee::court)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : " ; avant : " + names;
    }

    private static String lendemain(String end) {
        return Dates.auJour(end) ? Dates.fin(end).plusDays(1).toString() : end;
    }

    private static String le(String date) {
        return (Dates.auJour(date) ? " le " : " ") + Dates.dite(date);
    }

    private static String en(String date) {
        return (Dates.auJour(date) ? " le " : " en ") + Dates.dite(date);
    }

    private static String au(String date) {
        return (Dates.auJour(date) ? "au " : "à ") + Dates.dite(date);
    }
}
