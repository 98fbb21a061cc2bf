package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Atelier;
import fr.aiguillage.catalogue.Atelier.Etape;
import fr.aiguillage.catalogue.Catalogue;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a table gets on paper: the story and what its profession knows, or the story alone. Never an answer, nor what the
 * case is about, which gives half of one away.
 */
public final class PageTable {

    private static final List<String> PARTAGE = List.of("Quoi", "À qui", "Avec quel accord");
    private static final List<String> VIDES = List.of("", "", "");
    private static final List<String> A_REMPLIR = List.of("Je propose", "Je dis", "Je garde");

    private final Atelier atelier;
    private final MotsDAtelier mots;
    private final Page page;

    private PageTable(Atelier workshop, Catalogue catalogue, String title) {
        this.atelier = workshop;
        this.mots = new MotsDAtelier(catalogue);
        this.page = new Page(title);
    }

    /** The sheet of one profession. */
    public static Page de(Atelier workshop, String job, Catalogue catalogue) {
        String name = new MotsDAtelier(catalogue).metier(job);
        PageTable sheet = new PageTable(workshop, catalogue, workshop.titre() + " : " + name);
        sheet.entete("Votre métier à cette table : " + name + ". Ce que vous êtes seul à savoir ne se lit pas à la place "
                + "des autres : à vous de choisir quoi en dire.");
        IntStream.range(0, workshop.etapes().size()).forEach(step -> sheet.etape(step, job));
        return sheet.page;
    }

    /** The sheet that everyone gets. */
    public static Page participants(Atelier workshop, Catalogue catalogue) {
        PageTable sheet = new PageTable(workshop, catalogue, workshop.titre());
        sheet.entete("Autour de la table : " + sheet.mots.metiers(workshop.metiers()) + ".");
        IntStream.range(0, workshop.etapes().size()).forEach(sheet::etape);
        return sheet.page;
    }

    private void entete(String who) {
        page.paragraphe(MotsDAtelier.duree(atelier) + ", " + MotsDAtelier.difficulte(atelier) + ".").paragraphe(who)
                .paragraphe("Cas inventé pour la formation : personne n'y est réel, et rien n'y est à chercher ailleurs.");
    }

    private void etape(int step, String job) {
        Etape now = raconter(step);
        List<Bloc.Puce> own = MotsDAtelier.pourUn(now, job).toList();
        page.section("Ce que vous savez", own.isEmpty()
                ? List.of(new Bloc.Puce("Rien de plus que les autres à cette étape.", List.of())) : own);
        demander(now);
    }

    private void etape(int step) {
        demander(raconter(step));
    }

    private Etape raconter(int step) {
        Etape now = atelier.etapes().get(step);
        if (step > 0) {
            page.separation().paragraphe("Pliez ici : la suite se lit quand le formateur le dit.");
        }
        page.titre(1, MotsDAtelier.etape(atelier, step)).paragraphe(now.recit());
        page.section("Ce que tout le monde sait", mots.pourTous(now));
        return now;
    }

    private void demander(Etape now) {
        page.titre(2, "Consigne").paragraphe(now.consigne());
        page.tableau(PARTAGE, A_REMPLIR.stream().map(row -> new Bloc.Rangee(row, VIDES)).toList());
    }
}
