package fr.aiguillage.rendu;

import fr.aiguillage.atelier.Deroule;
import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Atelier.Corrige;
import fr.aiguillage.catalogue.Atelier.Etape;
import fr.aiguillage.catalogue.Atelier.Parole;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.GardeFou;
import fr.aiguillage.catalogue.Source;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Renvoi;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that a trainer has in hand: who knows what, the traps, what a human answers, and what we do. */
public final class PageFormateur {

    private static final int PREMIERES = 8;

    private final Deroule deroule;
    private final Atelier atelier;
    private final Catalogue catalogue;
    private final MotsDAtelier metiers;
    private final Mots mots;
    private final Page page;

    private PageFormateur(Deroule course) {
        this.deroule = course;
        this.atelier = course.atelier();
        this.catalogue = course.orienteur().connaissances().catalogue();
        this.metiers = new MotsDAtelier(catalogue);
        this.mots = new Mots(catalogue);
        this.page = new Page(atelier.titre() + " : pour le formateur");
    }

    public static Page de(Deroule course) {
        PageFormateur sheet = new PageFormateur(course);
        sheet.entete();
        IntStream.range(0, course.atelier().etapes().size()).forEach(sheet::etape);
        return sheet.page;
    }

    private void entete() {
        page.paragraphe("Sujet : " + atelier.sujet() + ". " + MotsDAtelier.duree(atelier) + ", " + MotsDAtelier.difficulte(atelier)
                + ".");
        page.paragraphe("Autour de la table : " + metiers.metiers(atelier.metiers()) + ".");
        page.section("Ce que l'on vient apprendre", atelier.objectifs().stream()
                .map(goal -> new Bloc.Puce(goal.but(), goal.mesures().stream().map(metiers::mesure).toList())).toList());
    }

    private void etape(int step) {
        Etape now = atelier.etapes().get(step);
        Corrige answer = now.corrige();
        page.separation().titre(1, MotsDAtelier.etape(atelier, step)).paragraphe(now.recit());
        page.section("Qui sait quoi", now.faits().stream().map(fact -> new Bloc.Puce(fact.dit(),
                List.of(metiers.metiers(fact.porteurs()) + ", " + MotsDAtelier.niveau(fact.niveau())))).toList());
        page.titre(2, "Consigne").paragraphe(now.consigne());
        dAbord(answer);
        page.section("Une bonne réponse", answer.attendus().stream().map(e -> new Bloc.Puce(noms(e.ids(), " ou "),
                List.of(e.pourquoi(), sources(e.sources())))).toList());
        page.section("Qui peut dire quoi à qui", answer.paroles().stream().map(this::parole).toList());
        page.section("Les pièges", now.pieges().stream().map(trap -> new Bloc.Puce(noms(trap.ids(), ", "),
                List.of(mots.mot("piege", trap.sorte()) + " : " + trap.pourquoi()))).toList());
        page.section("Questions ouvertes", answer.ouvertes().stream().map(q -> new Bloc.Puce(q, List.of())).toList());
        page.section("À discuter : l'assistant répond autrement", answer.aDiscuter().stream()
                .map(gap -> new Bloc.Puce(noms(gap.ids(), ", "), List.of(gap.pourquoi()))).toList());
        page.section("Ce que répond l'assistant quand tout est dit", assistant(deroule.reponse(step)));
    }

    private void dAbord(Corrige answer) {
        answer.dAbord().stream().map(catalogue::gardeFou).filter(found -> found != null)
                .forEach((GardeFou first) -> page.alerte("D'abord", first.message()));
    }

    private Bloc.Puce parole(Parole word) {
        return new Bloc.Puce(metiers.metier(word.qui()) + ", face à « " + metiers.ecoute(word.aQui()) + " », "
                + MotsDAtelier.droit(word.droit()) + " : " + word.quoi(), Stream.of(sources(word.sources()), word.aDiscuter() == null ? null
                : "À discuter : " + word.aDiscuter()).filter(Objects::nonNull).toList());
    }

    private List<Bloc.Puce> assistant(Orientation answer) {
        Stream<Bloc.Puce> first = answer.gardeFous().stream().filter(g -> g.niveau() != GardeFou.Niveau.DEONTOLOGIE)
                .map(g -> new Bloc.Puce("D'abord : " + g.message(), List.of()));
        Stream<Bloc.Puce> then = answer.recommandations().stream().limit(PREMIERES)
                .map(p -> new Bloc.Puce(p.nom(), List.of()));
        return Stream.concat(first, then).toList();
    }

    private String noms(List<String> ids, String link) {
        return ids.stream().map(mots::fiche).collect(Collectors.joining(link));
    }

    private String sources(List<Source> sources) {
        return "À lire : " + Renvoi.de(sources).stream().map(mots::renvoi).collect(Collectors.joining(" ; "));
    }
}
