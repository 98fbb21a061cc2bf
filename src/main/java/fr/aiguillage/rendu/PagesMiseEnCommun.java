package fr.aiguillage.rendu;

import fr.aiguillage.atelier.seance.MiseEnCommun;
import fr.aiguillage.atelier.seance.MiseEnCommun.Ecueil;
import fr.aiguillage.atelier.seance.Seance;
import fr.aiguillage.catalogue.Atelier.Corrige;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.GardeFou;
import fr.aiguillage.mots.Initiale;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orientation;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is shown once the tables have recorded: first ten lines that sum it up, then each side of it when it is asked
 * for. No table is counted nor ranked.
 */
public final class PagesMiseEnCommun {

    /** In ten lines, beyond two safeguards, nothing else would stand. */
    private static final int ALERTES = 2;

    private final MiseEnCommun commun;
    private final Seance seance;
    private final Catalogue catalogue;
    private final Mots mots;

    private PagesMiseEnCommun(MiseEnCommun together, Seance session, Catalogue catalogue) {
        this.commun = together;
        this.seance = session;
        this.catalogue = catalogue;
        this.mots = new Mots(catalogue);
    }

    /** The sum of it, in ten lines or so: danger first, who found what, where to go further. */
    public static Page resume(MiseEnCommun together, Seance session, Catalogue catalogue) {
        return new PagesMiseEnCommun(together, session, catalogue).resume();
    }

    /** One side of it; a line that says so when there is nothing there. */
    public static Page de(Volet side, MiseEnCommun together, Seance session, Catalogue catalogue) {
        Page page = new PagesMiseEnCommun(together, session, catalogue).volet(side);
        return page.blocs().isEmpty() ? page.paragraphe("Rien de tel à cette étape.") : page;
    }

    /**
     * One point of a side, with its reasons and the words of its sources.
     *
     * @throws Malentendu when there is no point of that number
     */
    public static Page de(Volet side, int number, MiseEnCommun together, Seance session, Catalogue catalogue) {
        List<Page> points = new PagesMiseEnCommun(together, session, catalogue).points(side);
        if (number < 1 || number > points.size()) {
            throw new Malentendu("« montrer " + side.mot() + " » n'a pas de point " + number, points.isEmpty() ? null
                    : "Peut-être un numéro de 1 à " + points.size() + " ?");
        }
        return points.get(number - 1);
    }

    private Page volet(Volet side) {
        return switch (side) {
            case DANGER -> danger();
            case REPONSES -> new PagesDeReponses(commun, seance, catalogue).toutes();
            case ERREURS -> pieges();
            case PAROLES -> new PagesDePartage(commun, seance, catalogue).toutes();
            case DEBAT -> ouvertures();
        };
    }

    private List<Page> points(Volet side) {
        return switch (side) {
            case REPONSES -> new PagesDeReponses(commun, seance, catalogue).pages();
            case PAROLES -> new PagesDePartage(commun, seance, catalogue).pages();
            default -> List.of();
        };
    }

    private Page resume() {
        Page page = new Page("");
        List<Orientation.Alerte> seen = alertes();
        seen.stream().limit(ALERTES).forEach(a -> page.alerte(PageOrientation.libelle(a), phrase(a.message())));
        nonVus().limit(Math.max(0, ALERTES - seen.size())).forEach(first -> page.alerte("D'abord", phrase(first.message())));
        Trouvailles.dans(page, commun, seance, mots);
        String sides = Arrays.stream(Volet.values()).filter(v -> !volet(v).blocs().isEmpty()).map(Volet::mot)
                .collect(Collectors.joining(", "));
        return page.paragraphe("« montrer » : " + sides + " ; puis « suivante ».");
    }

    /** The first sentence of a safeguard: what a room must hear, whatever it asks for next. */
    private static String phrase(String message) {
        int end = message.indexOf(". ");
        return end < 0 ? message : message.substring(0, end + 1);
    }

    private List<Orientation.Alerte> alertes() {
        return commun.reponse().gardeFous().stream().filter(a -> a.niveau() != GardeFou.Niveau.DEONTOLOGIE).toList();
    }

    /** What the case says first and we do not. */
    private Stream<GardeFou> nonVus() {
        List<String> seen = alertes().stream().map(Orientation.Alerte::id).toList();
        return commun.etape().corrige().dAbord().stream().filter(id -> !seen.contains(id)).map(catalogue::gardeFou)
                .filter(Objects::nonNull);
    }

    private Page danger() {
        Page page = new Page("");
        alertes().forEach(a -> PageOrientation.gardeFou(page, a));
        nonVus().forEach(first -> page.alerte("D'abord", first.message()));
        return page;
    }

    private Page pieges() {
        return new Page("").section("Ce qui serait une erreur, et pourquoi",
                commun.pieges().stream().map(this::piege).toList());
    }

    private Bloc.Puce piege(Ecueil trap) {
        return new Bloc.Puce(trap.piege().ids().stream().map(mots::fiche).collect(Collectors.joining(", "))
                + (trap.propose() ? " (proposé ici)" : ""),
                List.of(Initiale.majuscule(mots.mot("piege", trap.piege().sorte())) + ". " + trap.piege().pourquoi()));
    }

    private Page ouvertures() {
        Corrige corrige = commun.etape().corrige();
        Stream<Bloc.Puce> entries = corrige.aDiscuter().stream().map(gap -> new Bloc.Puce(gap.ids().stream()
                .map(mots::fiche).collect(Collectors.joining(", ")), List.of(gap.pourquoi())));
        PagesDePartage sharing = new PagesDePartage(commun, seance, catalogue);
        Stream<Bloc.Puce> words = corrige.paroles().stream().filter(p -> p.aDiscuter() != null)
                .map(p -> new Bloc.Puce(sharing.face(p), List.of(String.valueOf(p.aDiscuter()))));
        Page page = new Page("").section("Le corrigé et l'assistant diffèrent : qu'en dites-vous ?",
                Stream.concat(entries, words).toList());
        page.section("Questions ouvertes", IntStream.range(0, corrige.ouvertes().size())
                .mapToObj(i -> new Bloc.Puce((i + 1) + ". " + corrige.ouvertes().get(i), List.of())).toList());
        return page.separation().paragraphe("Pas d'accord ? « désaccord NOM » ou « désaccord question 1 » le note : "
                + "c'est un résultat. « changer FAIT=VALEUR » essaie un autre fait.");
    }
}
