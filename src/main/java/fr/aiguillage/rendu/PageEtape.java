package fr.aiguillage.rendu;

import fr.aiguillage.atelier.seance.Seance;
import fr.aiguillage.atelier.seance.Table;
import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Atelier.Etape;
import fr.aiguillage.catalogue.Atelier.Fait;
import fr.aiguillage.catalogue.Atelier.Niveau;
import fr.aiguillage.catalogue.Catalogue;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A step as a room sees it: the story, the facts and who holds them, what is asked. What only some know is on their
 * sheets: here one reads who holds it, and the words when they are asked for.
 */
public final class PageEtape {

    private final Seance seance;
    private final Etape etape;
    private final MotsDAtelier mots;

    private PageEtape(Atelier workshop, Seance session, Catalogue catalogue) {
        this.seance = session;
        this.etape = workshop.etapes().get(session.etape() - 1);
        this.mots = new MotsDAtelier(catalogue);
    }

    /** The step at hand. */
    public static Page de(Atelier workshop, Seance session, Catalogue catalogue) {
        PageEtape seen = new PageEtape(workshop, session, catalogue);
        Page page = new Page(workshop.titre()).titre(1, MotsDAtelier.etape(workshop, session.etape() - 1))
                .paragraphe(seen.etape.recit());
        page.puces(seen.numeros(f -> f.niveau() == Niveau.PUBLIC).map(seen::ditPar).toList());
        String held = seen.numeros(f -> f.niveau() != Niveau.PUBLIC).map(seen::garde).collect(Collectors.joining(" ; "));
        return (held.isEmpty() ? page : page.paragraphe("Su de certains seulement : " + held + "."))
                .paragraphe("Consigne : " + seen.etape.consigne());
    }

    /** The facts of the step at hand, in words, each with who holds it. */
    public static Page faits(Atelier workshop, Seance session, Catalogue catalogue) {
        PageEtape seen = new PageEtape(workshop, session, catalogue);
        return new Page(workshop.titre()).titre(1, "Qui sait quoi").bloc(new Bloc.Puces(seen.numeros(f -> true)
                .map(n -> new Bloc.Puce(seen.dit(n), List.of(seen.porteurs(n)))).toList()));
    }

    /** The numbers of the facts that are such. */
    private Stream<Integer> numeros(Predicate<Fait> such) {
        return IntStream.rangeClosed(1, etape.faits().size()).filter(n -> such.test(fait(n))).boxed();
    }

    private Fait fait(int number) {
        return etape.faits().get(number - 1);
    }

    private String dit(int number) {
        return number + ". " + fait(number).dit();
    }

    private String ditPar(int number) {
        return dit(number) + " (" + noms(number) + ")";
    }

    /** Those who hold it, by the names of their tables where they have one. */
    private String noms(int number) {
        return fait(number).porteurs().stream().map(job -> seance.tables().stream().filter(t -> job.equals(t.metier()))
                .map(Table::nom).findFirst().orElseGet(() -> mots.metier(job))).collect(Collectors.joining(", "));
    }

    private String garde(int number) {
        return number + ", " + porteurs(number);
    }

    private String porteurs(int number) {
        return noms(number) + " (" + MotsDAtelier.niveau(fait(number).niveau()) + ")";
    }

    /** What a session is, before its first step. */
    public static Page accueil(Atelier workshop, Seance session, String kept, Catalogue catalogue) {
        MotsDAtelier words = new MotsDAtelier(catalogue);
        return new Page(workshop.titre()).titre(1, workshop.titre() + " (" + MotsDAtelier.duree(workshop) + ")")
                .paragraphe("Tables : " + session.tables().stream().map(t -> table(t, words))
                        .collect(Collectors.joining(" ; ")) + ".")
                .paragraphe("À chaque étape, chaque table note ce qu'elle propose, ce qu'elle dit et ce qu'elle garde ; "
                        + "ensuite seulement « comparer » montre la réponse. « aide » dit ce qui se tape." + lettre(session, workshop))
                .paragraphe(kept);
    }

    /** What a letter still lacks: who may say what depends on a profession. */
    private static String lettre(Seance session, Atelier workshop) {
        return session.tables().stream().filter(t -> t.metier() == null).findFirst()
                .map(t -> " Ce qui peut se dire dépend du métier : « table " + t.nom() + " est "
                        + workshop.metiers().iterator().next().replace('_', ' ') + " », par exemple.").orElse("");
    }

    /** The profession that a table has just said. */
    public static Page metier(Table table, Catalogue catalogue) {
        return new Page("").paragraphe("Noté : la table " + table(table, new MotsDAtelier(catalogue)) + ".");
    }

    private static String table(Table table, MotsDAtelier words) {
        return table.metier() == null || words.metier(table.metier()).contains(table.nom()) ? table.nom()
                : table.nom() + " (" + words.metier(table.metier()) + ")";
    }
}
