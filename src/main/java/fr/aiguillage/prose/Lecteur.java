package fr.aiguillage.prose;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Lexique;
import fr.aiguillage.identite.Identites;
import fr.aiguillage.identite.Masque;
import fr.aiguillage.prose.Compris.Passage;
import fr.aiguillage.prose.faits.Fait;
import fr.aiguillage.prose.faits.Releve;
import fr.aiguillage.prose.motifs.Case;
import fr.aiguillage.prose.motifs.Motifs;
import fr.aiguillage.prose.motifs.Vocabulaire;
import fr.aiguillage.prose.noms.Noms;
import fr.aiguillage.prose.noms.NomsDeFiches;
import fr.aiguillage.prose.noms.NomsDeLieux;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.reperage.Reperage;
import fr.aiguillage.prose.temps.Dates;
import fr.aiguillage.prose.temps.Heures;
import fr.aiguillage.prose.texte.Decoupeur;
import fr.aiguillage.prose.texte.Mot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads what a professional types. The same text always gives the same facts. Safe for use by several threads. */
public final class Lecteur {

    private final Catalogue catalogue;
    private final Identites identites;
    private final Vocabulaire vocabulaire;
    private final Noms fiches;
    private final Noms lieux;

    /** A reader in the words of a catalogue. */
    public Lecteur(Catalogue catalogue) {
        this(catalogue, catalogue.liste(Genre.LEXIQUE, Lexique.class));
    }

    /** A reader in other words. */
    public Lecteur(Catalogue catalogue, Collection<Lexique> lexicons) {
        this.catalogue = catalogue;
        this.identites = new Identites(catalogue);
        this.vocabulaire = new Vocabulaire(lexicons);
        this.fiches = new NomsDeFiches(catalogue);
        this.lieux = new NomsDeLieux(catalogue, vocabulaire::estLeger,
                word -> vocabulaire.connait(List.of(word)));
    }

    /**
     * What is wrong with a pattern, in French; null when it is well written.
     *
     * @param groups the words that it may call by a name
     */
    public static @Nullable String defaut(String pattern, Map<String, List<String>> groups) {
        return Motifs.defaut(pattern, groups);
    }

    /**
     * What a text says.
     *
     * @param day the day on which it is typed
     */
    public Compris lire(String text, LocalDate day) {
        Masque mask = identites.dans(text, day);
        List<Mot> words = Discretion.mots(text, mask);
        if (words.isEmpty()) {
            return new Compris(List.of(), List.of(), mask.etendues().size());
        }
        List<Reperee> found = new ArrayList<>(new Reperage(vocabulaire, noms(day), text, words).trouver());
        found.addAll(new Discretion(catalogue, mask).ages(words));
        found.sort(Comparator.comparingInt(Reperee::de));
        List<Fait> facts = new Releve(catalogue, vocabulaire, text, words, found).faits(mask);
        return new Compris(facts, restes(text, mask, words, found), mask.etendues().size());
    }

    private Map<Case.Genre, Noms> noms(LocalDate day) {
        return Map.of(Case.Genre.FICHE, fiches, Case.Genre.LIEU, lieux, Case.Genre.HEURE, new Heures(false),
                Case.Genre.HEURES, new Heures(true),
                Case.Genre.AVENIR, new Dates(day, true), Case.Genre.PASSE, new Dates(day, false));
    }

    /** Runs of words that nothing read and that name nobody, unless they are all light. */
    private List<Passage> restes(String text, Masque mask, List<Mot> words, List<Reperee> found) {
        boolean[] read = new boolean[words.size()];
        IntStream.range(0, read.length).forEach(at -> read[at] = mask.cache(words.get(at).debut(), words.get(at).fin()));
        found.stream().filter(r -> !r.indique()).forEach(r -> Arrays.fill(read, r.de(), r.a(), true));
        List<Passage> rests = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= words.size(); at++) {
            boolean rest = at < words.size() && !read[at];
            boolean cut = start >= 0 && (!rest || words.get(at).coupe());
            if (cut) {
                ajouter(text, words.subList(start, at), rests);
                start = -1;
            }
            start = rest && start < 0 ? at : start;
        }
        return rests;
    }

    private void ajouter(String text, List<Mot> run, List<Passage> rests) {
        if (run.stream().anyMatch(w -> !vocabulaire.estLeger(w.cle()) && !Decoupeur.estElision(w.cle()))) {
            int from = run.get(0).debut();
            int to = run.get(run.size() - 1).fin();
            rests.add(new Passage(text.substring(from, to), from, to));
        }
    }
}
