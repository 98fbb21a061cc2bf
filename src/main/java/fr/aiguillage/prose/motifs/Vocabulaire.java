package fr.aiguillage.prose.motifs;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.catalogue.Lexique;
import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.prose.texte.Decoupeur;
import fr.aiguillage.prose.texte.Doubles;
import fr.aiguillage.prose.texte.Legers;
import fr.aiguillage.prose.texte.Mot;
import fr.aiguillage.prose.texte.PetitsMots;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All patterns, and what their words do. */
public final class Vocabulaire {

    /** What counts word by word rather than as patterns. */
    private static final Set<Marque> MOTS = EnumSet.of(Marque.LEGER, Marque.CIBLE, Marque.APPARTENANCE,
            Marque.COMPLEMENT, Marque.RELATIF, Marque.DEFINI, Marque.EXERCICE, Marque.LIEN, Marque.VERBE,
            Marque.PARENTHESE);

    private final Legers legers;
    private final PetitsMots petits;
    private final Set<String> cles = new HashSet<>();
    private final Set<String> grammaire = new HashSet<>();
    private final Set<String> personnes = new HashSet<>();
    private final Repertoire motifs = new Repertoire();
    private final Repertoire incises = new Repertoire();
    private @Nullable Corrections corrections;

    /** The words of some lexicons, which call each other's groups by their names. */
    public Vocabulaire(Collection<Lexique> lexicons) {
        Map<String, List<String>> groups = Lexique.groupes(lexicons);
        List<Expression> all = lexicons.stream().flatMap(l -> l.expressions().stream()).flatMap(Expression::voix)
                .map(e -> e.marque() == null ? e : e.ecrite(groups)).toList();
        Set<String> light = mots(all, Marque.LEGER);
        legers = new Legers(light, niants(all, light));
        Motifs reader = new Motifs(groups);
        all.stream().filter(e -> e.marque() == null || !MOTS.contains(e.marque()))
                .forEach(e -> e.dire().forEach(written -> ranger(reader.de(written, e, legers))));
        cles.addAll(reader.cles());
        Set<String> known = new HashSet<>(cles);
        known.addAll(legers.cles());
        grammaire.addAll(light);
        Stream.of(Marque.SUJET, Marque.ENTREE, Marque.INDECIS, Marque.CITE).flatMap(mark -> noms(all, mark))
                .filter(key -> !light.contains(key)).forEach(personnes::add);
        petits = new PetitsMots(legers, cibles(all), Arrays.stream(Marque.values())
                .collect(Collectors.toMap(Function.identity(), mark -> mots(all, mark))), soi(all),
                new Doubles(mots(all, Marque.NEGATION), known));
    }

    private static Set<String> soi(List<Expression> all) {
        return mots(all.stream().filter(e -> Expression.DEMANDEUR.equals(e.personne())).toList(), Marque.SUJET);
    }

    /** The words that do one thing to a sentence, where one word is enough to do it. */
    private static Set<String> mots(List<Expression> all, Marque mark) {
        return all.stream().filter(e -> e.marque() == mark).flatMap(e -> e.dire().stream()).map(Decoupeur::mots)
                .filter(words -> words.size() == 1 || mark == Marque.LEGER).flatMap(List::stream).map(Mot::cle)
                .collect(Collectors.toSet());
    }

    /** The words by which somebody is plainly named: « mère », « grand-mère ». */
    private static Stream<String> noms(List<Expression> all, Marque mark) {
        return all.stream().filter(e -> e.marque() == mark).flatMap(e -> e.dire().stream())
                .filter(said -> said.indexOf('(') < 0).map(Decoupeur::mots).filter(words -> words.size() <= 2)
                .flatMap(List::stream).map(Mot::cle);
    }

    /** What stands for whoever something is done to, each with what it says of them. */
    private static Map<String, Expression> cibles(List<Expression> all) {
        Map<String, Expression> found = new HashMap<>();
        all.stream().filter(e -> e.marque() == Marque.CIBLE)
                .forEach(e -> e.dire().forEach(said -> Decoupeur.mots(said).forEach(w -> found.put(w.cle(), e))));
        return found;
    }

    /** The words that deny, alone or with nothing but light ones. */
    private static Set<String> niants(List<Expression> all, Set<String> light) {
        return all.stream().filter(e -> e.marque() == Marque.NE || e.marque() == Marque.NEGATION)
                .flatMap(e -> e.dire().stream())
                .map(said -> Decoupeur.mots(said).stream().map(Mot::cle).filter(key -> !light.contains(key)).toList())
                .filter(keys -> keys.size() == 1).flatMap(List::stream).collect(Collectors.toSet());
    }

    private void ranger(Motif pattern) {
        Marque mark = pattern.expression().marque();
        (mark == Marque.INCISE ? incises : motifs).ranger(pattern);
        if (mark != null && mark != Marque.INCISE) {
            Motifs.mots(pattern.cases()).forEach(place -> {
                if (place instanceof Case.Exacte word) {
                    grammaire.add(word.cle());
                }
            });
        }
    }

    /** The patterns that say something. */
    Repertoire motifs() {
        return motifs;
    }

    /** The patterns of what changes nothing to what is said around it. */
    Repertoire incises() {
        return incises;
    }

    /** The words that hold a sentence together. */
    public PetitsMots petits() {
        return petits;
    }

    /** The words that a text may leave out or add. */
    public Legers legers() {
        return legers;
    }

    /** Whether a word, by its key, carries no meaning of its own. */
    public boolean estLeger(String key) {
        return legers.contient(key);
    }

    /** Every word that some pattern holds. */
    Set<String> cles() {
        return cles;
    }

    /** Whether a word, or what it is a form of, is in some pattern. */
    public boolean connait(Collection<String> forms) {
        return forms.stream().anyMatch(f -> cles.contains(f) || legers.contient(f) || motifs.commence(f));
    }

    /** Whether some pattern holds that very word, or leaves it out. */
    public boolean contient(String key) {
        return cles.contains(key) || legers.contient(key);
    }

    /** Whether one typing error makes a short word of one that some pattern holds. */
    public boolean presque(String key) {
        return Stream.concat(cles.stream(), legers.cles().stream()).anyMatch(known -> Proches.aUneFaute(key, known));
    }

    /** Whether one typing error makes a word of one that names somebody. */
    public boolean presqueQuelquUn(String key) {
        return personnes.stream().anyMatch(known -> Proches.aUneFaute(key, known));
    }

    /** The words of grammar of which one typing error makes a word. */
    public Stream<String> voisinsDeGrammaire(String key) {
        return grammaire.stream().filter(known -> Proches.aUneFaute(key, known));
    }

    /** The known words that differ from some by one typing error. */
    public List<String> voisins(Collection<String> forms) {
        return corrections().de(forms);
    }

    private synchronized Corrections corrections() {
        Corrections known = corrections == null ? new Corrections(cles) : corrections;
        corrections = known;
        return known;
    }
}
