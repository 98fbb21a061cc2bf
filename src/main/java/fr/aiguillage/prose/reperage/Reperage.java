package fr.aiguillage.prose.reperage;

import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.prose.motifs.Case;
import fr.aiguillage.prose.motifs.Recherche;
import fr.aiguillage.prose.motifs.Vocabulaire;
import fr.aiguillage.prose.noms.Noms;
import fr.aiguillage.prose.phrase.Appositions;
import fr.aiguillage.prose.phrase.Interrogations;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.phrase.Voisinage;
import fr.aiguillage.prose.texte.Mot.Coupure;
import fr.aiguillage.prose.texte.Mot;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the expressions of the vocabulary in a text: the longest first, none over another. */
public final class Reperage {

    private static final Set<Marque> SOUHAITENT = EnumSet.of(Marque.VOEU, Marque.SOUHAITE);
    private static final Set<Marque> DEMANDENT = EnumSet.of(Marque.VOEU, Marque.QUESTION, Marque.DEMANDE);

    private final Vocabulaire vocabulaire;
    private final List<Mot> mots;
    private final Presentation apart;
    private final Interrogations questions;
    private final Recherche recherche;

    /**
     * A search in the words of a text.
     *
     * @param names what reads names, times and dates, by what they are
     */
    public Reperage(Vocabulaire vocabulary, Map<Case.Genre, Noms> names, String text, List<Mot> words) {
        this.vocabulaire = vocabulary;
        this.mots = words;
        this.questions = new Interrogations(text, words);
        this.apart = new Presentation(text, words, vocabulary.petits());
        this.recherche = new Recherche(vocabulary, names, words, apart);
    }

    /** What was found, in the order of the text: who is named inside an expression comes after it. */
    public List<Reperee> trouver() {
        List<Reperee> all = recherche.trouver(questions.indices());
        all.removeAll(all.stream().filter(r -> deplacee(r, all)).toList());
        all.removeAll(all.stream().filter(r -> r.nomme() && all.stream().anyMatch(other -> presente(other, r))).toList());
        Appositions around = new Appositions(all, new Voisinage(mots, vocabulaire.petits()));
        all.removeIf(r -> r.appose() && !around.tient(r));
        Set<Reperee> alone = new Appuis(mots, Reperee::annonces, r -> true).manquants(all, r -> true);
        all.removeIf(r -> r.expression().possibles() == null && alone.contains(r));
        Map<Boolean, List<Reperee>> said = all.stream().collect(Collectors.partitioningBy(Reperee::seulementVoulue));
        List<Reperee> kept = demandes(all, voeux(all, garder(said.get(false))));
        Conjugaison tenses = new Conjugaison(mots);
        return Stream.concat(kept.stream().map(tenses::nuancee), tenses.marques(kept)).toList();
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
        return recherche.pas();
    }
}
