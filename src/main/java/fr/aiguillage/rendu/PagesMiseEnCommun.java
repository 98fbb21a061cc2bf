package fr.aiguillage.rendu;

import fr.aiguillage.atelier.seance.MiseEnCommun;
import fr.aiguillage.atelier.seance.MiseEnCommun.Attendue;
import fr.aiguillage.atelier.seance.MiseEnCommun.Ecueil;
import fr.aiguillage.atelier.seance.MiseEnCommun.Piste;
import fr.aiguillage.atelier.seance.Seance;
import fr.aiguillage.catalogue.Atelier.Corrige;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.GardeFou;
import fr.aiguillage.catalogue.Source;
import fr.aiguillage.mots.Initiale;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Renvoi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is shown once the tables have recorded: danger first, who found what, each answer with its reasons and its
 * source, what would be wrong, who may say what, what stays open. No table is counted nor ranked.
 */
public final class PagesMiseEnCommun {

    private static final int RAISONS = 3;

    private final MiseEnCommun commun;
    private final Seance seance;
    private final Catalogue catalogue;
    private final Mots mots;
    private final List<Page> pages = new ArrayList<>();

    private PagesMiseEnCommun(MiseEnCommun together, Seance session, Catalogue catalogue) {
        this.commun = together;
        this.seance = session;
        this.catalogue = catalogue;
        this.mots = new Mots(catalogue);
    }

    /** The pages in the order in which they are read aloud. */
    public static List<Page> de(MiseEnCommun together, Seance session, Catalogue catalogue) {
        return new PagesMiseEnCommun(together, session, catalogue).pages();
    }

    private List<Page> pages() {
        danger();
        pages.add(Trouvailles.de(commun, seance, mots));
        commun.attendues().forEach(this::attendue);
        aussi("L'assistant recommande aussi", commun.aussi(), false);
        aussi("Proposé ici, et ce qu'en dit l'assistant", commun.autres(), true);
        pieges();
        pages.addAll(new PagesDePartage(commun, seance, catalogue).pages());
        ouvertures();
        return pages.stream().filter(p -> !p.blocs().isEmpty()).toList();
    }

    private void danger() {
        Page page = new Page("");
        List<Orientation.Alerte> alerts = commun.reponse().gardeFous().stream()
                .filter(a -> a.niveau() != GardeFou.Niveau.DEONTOLOGIE).toList();
        alerts.forEach(a -> PageOrientation.gardeFou(page, a));
        List<String> seen = alerts.stream().map(Orientation.Alerte::id).toList();
        commun.etape().corrige().dAbord().stream().filter(id -> !seen.contains(id)).map(catalogue::gardeFou)
                .filter(first -> first != null).forEach((GardeFou first) -> page.alerte("D'abord", first.message()));
        pages.add(page);
    }

    private void attendue(Attendue expected) {
        Page page = new Page("").titre(1, Trouvailles.nom(expected, mots))
                .paragraphe(Trouvailles.tables(expected.piste().tables(), seance))
                .paragraphe("Le corrigé : " + expected.attendu().pourquoi());
        page.paragraphe("L'assistant, " + expected.piste().entree().nom() + " : "
                + PageEntree.verdict(expected.piste().entree(), catalogue));
        page.bloc(new Bloc.Puces(PageEntree.raisons(expected.piste().entree(), catalogue).stream().limit(RAISONS)
                .map(reason -> new Bloc.Puce(reason.texte(), List.of())).toList()));
        pages.add(page.section("À lire à voix haute", citations(expected.attendu().sources())));
    }

    private List<Bloc.Puce> citations(List<Source> sources) {
        return Citations.de(Renvoi.de(sources), catalogue);
    }

    private void aussi(String heading, List<Piste> some, boolean judged) {
        pages.add(new Page("").section(heading, some.stream().map(one -> piste(one, judged)).toList()));
    }

    private Bloc.Puce piste(Piste one, boolean judged) {
        String why = PageEntree.raisons(one.entree(), catalogue).stream().limit(1).map(Bloc.Puce::texte)
                .collect(Collectors.joining());
        String who = one.tables().isEmpty() ? "" : " (" + String.join(", ", one.tables()) + ")";
        return new Bloc.Puce(one.entree().nom() + who
                + (judged ? " : " + PageEntree.verdict(one.entree(), catalogue) : ""),
                why.isEmpty() ? List.of() : List.of(why));
    }

    private void pieges() {
        pages.add(new Page("").section("Ce qui serait une erreur, et pourquoi",
                commun.pieges().stream().map(this::piege).toList()));
    }

    private Bloc.Puce piege(Ecueil trap) {
        return new Bloc.Puce(trap.piege().ids().stream().map(mots::fiche).collect(Collectors.joining(", "))
                + (trap.propose() ? " (proposé ici)" : ""),
                List.of(Initiale.majuscule(mots.mot("piege", trap.piege().sorte())) + ". " + trap.piege().pourquoi()));
    }

    private void ouvertures() {
        Corrige corrige = commun.etape().corrige();
        Page page = new Page("").section("Le corrigé et l'assistant diffèrent : qu'en dites-vous ?", corrige.aDiscuter()
                .stream().map(gap -> new Bloc.Puce(gap.ids().stream().map(mots::fiche).collect(Collectors.joining(", ")),
                        List.of(gap.pourquoi()))).toList());
        page.section("Questions ouvertes", IntStream.range(0, corrige.ouvertes().size())
                .mapToObj(i -> new Bloc.Puce((i + 1) + ". " + corrige.ouvertes().get(i), List.of())).toList());
        pages.add(page.separation().paragraphe("Pas d'accord ? « désaccord NOM » ou « désaccord question 1 » le note : "
                + "c'est un résultat. « changer FAIT=VALEUR » essaie un autre fait, « suivante » passe à la suite."));
    }
}
