package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Clause;
import fr.aiguillage.catalogue.Existence;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Profil;
import fr.aiguillage.mots.Initiale;
import fr.aiguillage.orientation.Entree;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Renvoi;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of the entries that are compared, in words.
 *
 * @param verdict where it stands for the situation
 * @param pourQui what it asks of the person, one profile a sentence
 * @param existence since when, until when, where
 */
public record Comparee(String id, String nom, String verdict, List<String> besoins, List<String> pourQui,
        List<String> sauf, List<String> saisine, @Nullable String decideur, @Nullable String adhesion,
        @Nullable String cadre, @Nullable String entree, List<String> existence, List<Renvoi> sources) {

    public static Comparee de(Fiche fiche, Entree entry, Catalogue catalogue) {
        Mots mots = new Mots(catalogue);
        return new Comparee(fiche.id(), fiche.nom(), verdict(entry, catalogue),
                fiche.besoins().stream().map(mots::besoin).toList(), pourQui(fiche, mots),
                fiche.exclusions().stream().map(c -> clause(c, mots)).toList(),
                fiche.saisine().stream().map(s -> mots.mot("saisine", s)).toList(),
                mot(mots, "decideur", fiche.decideur()), mot(mots, "adhesion", fiche.adhesion()),
                mot(mots, "cadre", fiche.cadre()), fiche.entree(), existence(fiche, mots),
                Renvoi.de(fiche.sources()));
    }

    private static String verdict(Entree entry, Catalogue catalogue) {
        String obstacle = new Obstacles(new Mots(catalogue)).de(entry);
        return PageEntree.verdict(entry, catalogue)
                + (obstacle.isEmpty() ? "" : " " + Initiale.majuscule(obstacle) + ".");
    }

    private static List<String> pourQui(Fiche fiche, Mots mots) {
        return Stream.concat(fiche.conditions().stream().map(c -> clause(c, mots)),
                fiche.profils().stream().map(p -> profil(p, mots))).toList();
    }

    private static String profil(Profil profile, Mots mots) {
        String criteria = profile.criteres().stream().map(c -> clause(c, mots)).collect(Collectors.joining(", "));
        return profile.libelle() == null ? criteria : profile.libelle() + " (" + criteria + ")";
    }

    private static String clause(Clause clause, Mots mots) {
        String subject = Initiale.minuscule(mots.sujet(clause));
        String expected = mots.attendu(clause);
        return expected.equals("oui") ? subject : Mots.critere(subject, expected);
    }

    private static @Nullable String mot(Mots mots, String list, @Nullable String word) {
        return word == null ? null : mots.mot(list, word);
    }

    private static List<String> existence(Fiche fiche, Mots mots) {
        Existence time = fiche.temps();
        return Stream.of(dit("depuis", time.du()), dit("jusqu'à", time.au()),
                        dit("remplacé par", time.remplacePar() == null ? null : mots.fiche(time.remplacePar())),
                        dit("échelon :", mot(mots, "echelle", fiche.echelle())),
                        fiche.implantation().stream().map(mots::territoire))
                .flatMap(s -> s).toList();
    }

    private static Stream<String> dit(String before, @Nullable String value) {
        return value == null ? Stream.empty() : Stream.of(before + " " + value);
    }
}
