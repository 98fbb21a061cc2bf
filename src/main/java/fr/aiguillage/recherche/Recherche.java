package fr.aiguillage.recherche;

import fr.aiguillage.catalogue.Besoin;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Mesure;
import fr.aiguillage.catalogue.Sigle;
import fr.aiguillage.mots.Proches;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what words designate: names first, then what is said of things. Every word must be found somewhere. */
public final class Recherche {

    private static final int MAX = 50;

    private final Catalogue catalogue;
    private final List<Notice> notices = new ArrayList<>();

    public Recherche(Catalogue catalogue) {
        this.catalogue = catalogue;
        Stream.of(Genre.DISPOSITIF, Genre.INSTANCE, Genre.ACTEUR).forEach(this::fiches);
        catalogue.mesures().forEach(this::mesure);
        catalogue.liste(Genre.SIGLE, Sigle.class).forEach(s -> notices.add(new Notice(new Trouvaille(s.id(), "sigle",
                s.sigle(), null, s.developpe()), List.of(s.sigle()), List.of(s.developpe()))));
        catalogue.besoins().forEach(this::besoin);
        catalogue.liste(Genre.DOCUMENT, Document.class).forEach(d -> notices.add(new Notice(new Trouvaille(d.id(),
                "document", d.titre(), d.territoire(), d.abrege()), List.of(d.id(), d.abrege()), List.of(d.titre()))));
    }

    /** What fits, best first; nothing when nothing does. */
    public List<Trouvaille> chercher(String words) {
        String flat = Proches.simplifie(words);
        if (flat.isEmpty()) {
            return List.of();
        }
        return notices.stream().filter(n -> n.score(flat) > 0)
                .sorted(Comparator.comparingInt((Notice n) -> -n.score(flat)).thenComparing(n -> n.trouvaille().id()))
                .map(Notice::trouvaille).limit(MAX).toList();
    }

    private void fiches(Genre genre) {
        String type = genre.name().toLowerCase(Locale.ROOT);
        catalogue.liste(genre, Fiche.class).forEach(fiche -> notices.add(notice(fiche, type)));
    }

    private Notice notice(Fiche fiche, String type) {
        List<String> names = new ArrayList<>(List.of(fiche.id(), fiche.nom()));
        if (fiche.sigle() != null) {
            names.add(fiche.sigle());
        }
        names.addAll(fiche.autresNoms());
        String place = fiche.implantation().isEmpty() ? null : fiche.implantation().get(0);
        List<String> texts = new ArrayList<>(List.of(fiche.resume()));
        Stream.of(fiche.entree(), fiche.notes(), fiche.baseLegale()).filter(t -> t != null).forEach(texts::add);
        return new Notice(new Trouvaille(fiche.id(), type, fiche.nom(), place, extrait(fiche)), names, texts);
    }

    /** What a fiche is, and first what took its place. */
    private String extrait(Fiche fiche) {
        String next = fiche.temps().remplacePar();
        Fiche successor = next == null ? null : catalogue.fiche(next);
        return (successor == null ? "" : "Remplacé par " + successor.nom() + ". ") + fiche.resume();
    }

    private void mesure(Mesure measure) {
        String whole = measure.titreLong() == null ? measure.titre() : measure.titreLong();
        notices.add(new Notice(new Trouvaille(measure.id(), "mesure", measure.titre(), territoire(measure), whole),
                List.of(measure.id(), "mesure " + numero(measure), measure.titre()), List.of(whole)));
        measure.actions().forEach(a -> notices.add(new Notice(new Trouvaille(measure.document() + "/" + a.numero(),
                "action", "Action " + a.numero(), territoire(measure), a.libelle()),
                List.of(a.numero(), "action " + a.numero()), List.of(a.libelle()))));
    }

    private static String numero(Mesure measure) {
        return measure.id().substring(measure.id().indexOf('/') + 1);
    }

    private @Nullable String territoire(Mesure measure) {
        Document document = catalogue.document(measure.document());
        return document == null ? null : document.territoire();
    }

    private void besoin(Besoin need) {
        notices.add(new Notice(new Trouvaille(need.id(), "besoin", need.libelle(), null,
                need.note() == null ? need.libelle() : need.note()), List.of(need.id(), need.libelle()), List.of()));
    }

    /** One thing that can be found, with the words that find it, all simplified. */
    private record Notice(Trouvaille trouvaille, List<String> noms, List<String> textes) {

        Notice {
            noms = noms.stream().map(Proches::simplifie).toList();
            textes = textes.stream().map(Proches::simplifie).toList();
        }

        /** 0 when some word is nowhere; a whole name counts most, then a name's words, then the rest. */
        int score(String wanted) {
            if (noms.contains(wanted)) {
                return 1000;
            }
            int score = 0;
            for (String word : wanted.split("\\s+")) {
                int best = Math.max(10 * meilleur(word, noms), meilleur(word, textes));
                if (best == 0) {
                    return 0;
                }
                score += best;
            }
            return score;
        }

        /** 3 for the word itself, 1 for the beginning of a word. */
        private static int meilleur(String word, List<String> texts) {
            return texts.stream().flatMap(t -> Arrays.stream(t.split("[^a-z0-9.]+")))
                    .mapToInt(w -> w.equals(word) ? 3 : word.length() > 2 && w.startsWith(word) ? 1 : 0).max()
                    .orElse(0);
        }
    }
}
