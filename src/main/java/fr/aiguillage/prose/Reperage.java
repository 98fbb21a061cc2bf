package fr.aiguillage.prose;

import fr.aiguillage.catalogue.Lexique.Marque;
import fr.aiguillage.prose.Mot.Coupure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the expressions of the vocabulary in a text: the longest first, none over another. */
final class Reperage {

    private static final Set<Marque> PRUDENTES = Set.of(Marque.NEGATION, Marque.NE, Marque.PASSE, Marque.DOUTE,
            Marque.HYPOTHESE, Marque.VOEU, Marque.SUJET, Marque.ENTREE);
    private static final Set<Marque> SOUHAITENT = EnumSet.of(Marque.VOEU, Marque.SOUHAITE);
    private static final Set<Marque> DEMANDENT = EnumSet.of(Marque.VOEU, Marque.QUESTION, Marque.DEMANDE);

    /** What bounds are about: what was read first of these. */
    private static final List<String> BORNES = List.of("n", "heure", "heures", "avenir", "passe");

    /** In a longer text, only what is well spelt is read. */
    private static final int MOTS_CORRIGES_MAX = 3000;

    private final Vocabulaire vocabulaire;
    private final Map<Case.Genre, Noms> noms;
    private final List<Mot> mots;
    private final List<Collection<String>> formes = new ArrayList<>();
    private final boolean[] corriges;
    private final Presentation apart;
    private final Interrogations questions;
    private long pas;

    Reperage(Vocabulaire vocabulary, Map<Case.Genre, Noms> names, String text, List<Mot> words) {
        this.vocabulaire = vocabulary;
        this.noms = names.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().retenus()));
        this.mots = words;
        this.corriges = new boolean[words.size()];
        this.questions = new Interrogations(text, words);
        this.apart = new Presentation(text, words, vocabulary.petits());
        Map<String, Collection<String>> known = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Collection<String> forms = nomPropre(i) ? Formes.de(words.get(i).cle())
                    : known.computeIfAbsent(words.get(i).cle(), this::formes);
            corriges[i] = forms instanceof List;
            formes.add(forms);
        }
    }

    /** Whether it is somebody's or some place's name, spelt as it should be: alone with its capital in a sentence. */
    private boolean nomPropre(int at) {
        Mot word = mots.get(at);
        boolean inside = word.avant() != Coupure.FORTE && !mots.get(at - 1).capitale();
        return word.capitale() && (inside || noms.containsKey(Case.Genre.LIEU)
                && noms.get(Case.Genre.LIEU).lire(mots, at) != null);
    }

    /** The forms of a word: a list when it had to be corrected. */
    private Collection<String> formes(String key) {
        Set<String> forms = Formes.de(key);
        boolean guess = mots.size() <= MOTS_CORRIGES_MAX && !vocabulaire.connait(forms)
                && !Character.isDigit(key.charAt(0));
        if (!guess) {
            return forms;
        }
        List<String> near = vocabulaire.voisins(forms);
        return near.isEmpty() ? forms : near;
    }

    /** What was found, in the order of the text: who is named inside an expression comes after it. */
    List<Reperee> trouver() {
        Presences here = new Presences(mots, formes, noms);
        Incises none = new Incises(mots.size());
        Incises aside = new Incises(mots.size(), chercher(vocabulaire.incises(), here, none, List.of()));
        List<Reperee> all = chercher(vocabulaire.motifs(), here, aside, questions.indices());
        all.removeAll(all.stream().filter(r -> deplacee(r, all)).toList());
        all.removeAll(all.stream().filter(r -> r.nomme() && all.stream().anyMatch(other -> presente(other, r))).toList());
        Appositions around = new Appositions(all, new Voisinage(mots, vocabulaire.petits()));
        all.removeIf(r -> r.appose() && !around.tient(r));
        Set<Reperee> alone = new Appuis(mots, Reperee::annonces, r -> true).manquants(all, r -> true);
        all.removeIf(r -> r.expression().possibles() == null && alone.contains(r));
        Map<Boolean, List<Reperee>> said = all.stream().collect(Collectors.partitioningBy(Reperee::seulementVoulue));
        return demandes(all, voeux(all, garder(said.get(false))));
    }

    private List<Reperee> chercher(Repertoire words, Presences here, Incises aside, List<Reperee> first) {
        List<Reperee> all = new ArrayList<>(first);
        for (int at = 0; at < mots.size(); at++) {
            for (Motif pattern : words.pour(formes.get(at), here.lisibles(at), here)) {
                Reperee found = here.permet(pattern, at, aside) ? essayer(pattern, at, aside) : null;
                if (found != null && !apart.reprend(found, all)) {
                    all.add(found);
                }
            }
        }
        return all;
    }

    private List<Reperee> voeux(List<Reperee> all, List<Reperee> said) {
        return new Voeux(new Voisinage(mots, vocabulaire.petits()), said, true)
                .composer(garder(all.stream().filter(r -> r.marque() != null && SOUHAITENT.contains(r.marque())).toList()),
                        garder(all.stream().filter(r -> r.expression().voulu() != null).toList()));
    }

    private List<Reperee> demandes(List<Reperee> all, List<Reperee> said) {
        List<Reperee> asked = all.stream().filter(r -> r.expression().demande() != null).map(Reprise::demandee).toList();
        return new Voeux(new Voisinage(mots, vocabulaire.petits()), said, false)
                .composer(garder(all.stream().filter(r -> r.marque() != null && DEMANDENT.contains(r.marque())).toList()), garder(asked));
    }

    private List<Reperee> garder(List<Reperee> found) {
        return new Recouvrement(mots.size(), at -> vocabulaire.petits().est(Marque.COMPLEMENT, mots.get(at).cle()))
                .garder(found);
    }

    /** « CPE : … » names whoever types, and nobody else. */
    private boolean presente(Reperee head, Reperee named) {
        return head.expression().debut() && head.estFait() && head.contient(named) && head.a() < mots.size()
                && mots.get(head.a()).avant() == Coupure.ANNONCE;
    }

    /** Whether it would say who types, where something else comes before or nobody comes next. */
    private boolean deplacee(Reperee found, List<Reperee> all) {
        return found.expression().debut() && apart.suit(found, all)
                || found.expression().annonce() && !apart.annonce(found, all);
    }

    /** How many steps were needed so far, whatever the machine. */
    long pas() {
        return pas;
    }

    private @Nullable Reperee essayer(Motif pattern, int at, Incises aside) {
        if (pattern.expression().debut() && !apart.peutOuvrir(at)) {
            return null;
        }
        Essai trial = new Essai(pattern, vocabulaire.legers(), noms, mots, formes, corriges, aside);
        Reperee found = trial.a(at);
        pas += trial.pas();
        boolean out = found == null || found.expression().debut() && !apart.presente(found) || egaree(found)
                || !entreSesBornes(found);
        return out ? null : found;
    }

    private static boolean entreSesBornes(Reperee found) {
        String bounds = found.expression().bornes();
        String read = BORNES.stream().map(found.lues()::get).filter(Objects::nonNull).findFirst().orElse(null);
        return bounds == null || read == null || Etendue.de(bounds).contient(Etendue.de(read));
    }

    /** Numbers from one to another, both included. */
    private record Etendue(int min, int max) {

        private static Etendue de(String written) {
            int dots = written.indexOf("..");
            return new Etendue(Integer.parseInt(dots < 0 ? written : written.substring(0, dots)),
                    Integer.parseInt(dots < 0 ? written : written.substring(dots + 2)));
        }

        private boolean contient(Etendue other) {
            return min <= other.min && other.max <= max;
        }
    }

    /** A word that was guessed may deny, doubt or name somebody, for safety; it does nothing else to the rest. */
    private static boolean egaree(Reperee found) {
        return found.corrigee() && found.marque() != null && !PRUDENTES.contains(found.marque());
    }
}
