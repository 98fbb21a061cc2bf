package fr.aiguillage.rendu;

import fr.aiguillage.atelier.seance.PriseDeParole;
import fr.aiguillage.atelier.seance.MiseEnCommun;
import fr.aiguillage.atelier.seance.MiseEnCommun.Attendue;
import fr.aiguillage.atelier.seance.Seance;
import fr.aiguillage.atelier.seance.Table;
import fr.aiguillage.atelier.seance.Travail.Desaccord;
import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Atelier.Etape;
import fr.aiguillage.catalogue.Atelier.Parole;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Source;
import fr.aiguillage.mots.Initiale;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Renvoi;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stays of a session: the measures worked on, what was agreed, what was missed, what one goes on disagreeing about,
 * what to read. Answers are given only for steps at which they were shown; tables are named, never counted nor ranked.
 */
public final class PageSeance {

    private final Atelier atelier;
    private final Seance seance;
    private final Map<Integer, MiseEnCommun> comparees;
    private final Catalogue catalogue;
    private final MotsDAtelier metiers;
    private final Mots mots;
    private final Page page;

    private PageSeance(Atelier workshop, Seance session, Map<Integer, MiseEnCommun> compared, Catalogue catalogue) {
        this.atelier = workshop;
        this.seance = session;
        this.comparees = compared;
        this.catalogue = catalogue;
        this.metiers = new MotsDAtelier(catalogue);
        this.mots = new Mots(catalogue);
        this.page = new Page("Atelier : " + workshop.titre());
    }

    /**
     * The report of a session.
     *
     * @param compared the steps at which the answer was shown, from 0, in order
     */
    public static Page de(Atelier workshop, Seance session, Map<Integer, MiseEnCommun> compared, Catalogue catalogue) {
        return new PageSeance(workshop, session, compared, catalogue).page();
    }

    private Page page() {
        entete();
        page.section("Mesures travaillées", atelier.objectifs().stream()
                .map(goal -> new Bloc.Puce(goal.but(), goal.mesures().stream().map(metiers::mesure).toList())).toList());
        int all = seance.tables().size();
        page.section("Accords : trouvé par toutes les tables", trouvees(n -> n == all));
        page.section("Trouvé par une partie des tables", trouvees(n -> n > 0 && n < all));
        page.section("Écarts : personne n'y a pensé", trouvees(n -> n == 0));
        page.section("Ce qui serait une erreur, et pourquoi", parEtape((step, together) -> together.etape().pieges()
                .stream().map(trap -> new Bloc.Puce(etape(step) + trap.ids().stream().map(mots::fiche)
                        .collect(Collectors.joining(", ")), List.of(trap.pourquoi())))));
        page.section("Désaccords maintenus", desaccords());
        page.section("Ce qui a été proposé", propositions());
        page.section("Ce qui se dit, et ce qui peut se dire", parEtape((step, together) -> echanges(step, together)));
        page.section("Questions ouvertes", parEtape((step, together) -> together.etape().corrige().ouvertes().stream()
                .map(q -> new Bloc.Puce(etape(step) + q, List.of()))));
        return page.section("Sources à lire", Citations.de(sources(), catalogue)).separation()
                .paragraphe("Cas inventé pour la formation. Aucune table n'est notée ni classée.");
    }

    private void entete() {
        page.paragraphe(Initiale.majuscule(atelier.sujet()) + ". Le " + Jours.dit(seance.au()) + ".")
                .paragraphe("Tables : " + seance.tables().stream().map(this::table).collect(Collectors.joining(" ; ")) + ".");
        String left = IntStream.range(0, seance.etapes().size()).filter(i -> !comparees.containsKey(i))
                .mapToObj(i -> String.valueOf(i + 1)).collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            page.paragraphe("Sans mise en commun à ce jour : " + (left.contains(",") ? "étapes " : "étape ") + left + ".");
        }
    }

    private String table(Table table) {
        return table.metier() == null ? table.nom() : table.nom() + " (" + metiers.metier(table.metier()) + ")";
    }

    private static String etape(int step) {
        return "Étape " + (step + 1) + " : ";
    }

    private List<Bloc.Puce> parEtape(BiFunction<Integer, MiseEnCommun, Stream<Bloc.Puce>> points) {
        return comparees.entrySet().stream().flatMap(e -> points.apply(e.getKey(), e.getValue())).toList();
    }

    private List<Bloc.Puce> trouvees(IntPredicate many) {
        return parEtape((step, together) -> together.attendues().stream()
                .filter(e -> many.test(e.piste().tables().size())).map(e -> trouvee(step, e)));
    }

    private Bloc.Puce trouvee(int step, Attendue expected) {
        List<String> names = expected.piste().tables();
        boolean some = !names.isEmpty() && names.size() < seance.tables().size();
        return new Bloc.Puce(etape(step) + Trouvailles.nom(expected, mots) + (some ? " (" + String.join(", ", names) + ")" : ""),
                List.of(expected.attendu().pourquoi()));
    }

    private List<Bloc.Puce> propositions() {
        return IntStream.range(0, seance.etapes().size()).boxed()
                .flatMap(step -> seance.etapes().get(step).propositions().stream().map(p -> new Bloc.Puce(etape(step)
                        + p.table() + " : " + (p.ids().isEmpty() ? "rien" : p.ids().stream().map(mots::fiche)
                                .collect(Collectors.joining(" ; "))), List.of()))).toList();
    }

    private List<Bloc.Puce> desaccords() {
        return IntStream.range(0, seance.etapes().size()).boxed().flatMap(step -> seance.etapes().get(step).desaccords()
                .stream().map(d -> new Bloc.Puce(etape(step) + sujet(d, atelier.etapes().get(step), mots)
                        + (d.tables().isEmpty() ? "" : " (entre " + String.join(", ", d.tables()) + ")"), List.of()))).toList();
    }

    /** What a disagreement is about. */
    public static String sujet(Desaccord about, Etape step, Mots mots) {
        if (about.question() != null) {
            return step.corrige().ouvertes().get(about.question() - 1);
        }
        return about.fait() != null ? "dire ou garder « " + step.faits().get(about.fait() - 1).dit() + " »"
                : mots.fiche(String.valueOf(about.entree()));
    }

    private Stream<Bloc.Puce> echanges(int step, MiseEnCommun together) {
        PagesDePartage sharing = new PagesDePartage(together, seance, catalogue);
        Stream<Bloc.Puce> told = together.echanges().stream().filter(PriseDeParole::presente).map(e -> new Bloc.Puce(
                etape(step) + sharing.titre(e), Stream.concat(Stream.of(sharing.dit(e)), e.corrige().stream()
                        .flatMap(PageSeance::corrige)).toList()));
        return together.gardes().isEmpty() ? told : Stream.concat(told,
                Stream.of(new Bloc.Puce(etape(step) + "gardé pour soi", sharing.gardes())));
    }

    private static Stream<String> corrige(Parole word) {
        return Stream.concat(Stream.of(PagesDePartage.corrige(word)),
                Stream.ofNullable(word.aDiscuter()).map(why -> "À discuter : " + why));
    }

    private List<Renvoi> sources() {
        Stream<Source> cited = comparees.values().stream().map(MiseEnCommun::etape).map(Etape::corrige)
                .flatMap(c -> Stream.concat(c.attendus().stream().flatMap(e -> e.sources().stream()),
                        c.paroles().stream().flatMap(p -> p.sources().stream())));
        return Renvoi.de(cited.distinct().toList());
    }
}
