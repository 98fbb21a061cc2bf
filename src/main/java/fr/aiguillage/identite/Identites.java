package fr.aiguillage.identite;

import fr.aiguillage.catalogue.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a text names, as professionals type it, with the words of a catalogue. Nothing is read of them before the
 * first text. Safe for several threads.
 */
public final class Identites {

    private final Catalogue catalogue;
    private @Nullable Savoir savoir;

    /** What the catalogue knows, ready to be used. */
    private record Savoir(Lexique lexique, Dates dates, Lieux lieux, Set<String> numeros) {
    }

    public Identites(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The text without those whom it names.
     *
     * @param day the day on which ages are counted
     */
    public Masque dans(String text, LocalDate day) {
        Savoir known = savoir();
        Texte cut = new Texte(text);
        Naissances births = new Naissances(known.lexique, known.dates, day);
        List<Etendue> found = new ArrayList<>();
        for (Chercheur searcher : List.of(new Formes(known.lexique, known.numeros),
                new Adresses(known.lexique, known.lieux), births, new Personnes(known.lexique, known.lieux),
                new Numeros(known.lexique, known.numeros))) {
            searcher.chercher(cut, found::add);
        }
        List<Etendue> apart = separer(found);
        return new Masque(ecrire(text, apart), apart, births.ages());
    }

    private synchronized Savoir savoir() {
        Savoir known = savoir;
        if (known == null) {
            Lexique lexicon = new Lexique(catalogue);
            PhrasesDuCatalogue sentences = new PhrasesDuCatalogue(catalogue);
            known = new Savoir(lexicon, new Dates(lexicon.mois()), new Lieux(sentences::lieux), sentences.numeros());
            savoir = known;
        }
        return known;
    }

    private static List<Etendue> separer(List<Etendue> found) {
        Collections.sort(found);
        List<Etendue> apart = new ArrayList<>();
        for (Etendue next : found) {
            int last = apart.size() - 1;
            if (last >= 0 && apart.get(last).touche(next)) {
                apart.set(last, apart.get(last).avec(next));
            } else {
                apart.add(next);
            }
        }
        return apart;
    }

    /** The text with a word in brackets in the place of each of these. */
    static String ecrire(String text, List<Etendue> apart) {
        StringBuilder written = new StringBuilder(text.length());
        int at = 0;
        for (Etendue hidden : apart) {
            written.append(text, at, hidden.debut()).append(hidden.nature().masque());
            at = hidden.fin();
        }
        return written.append(text, at, text.length()).toString();
    }
}
