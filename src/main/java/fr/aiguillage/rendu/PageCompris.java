package fr.aiguillage.rendu;

import fr.aiguillage.orientation.Brut;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Question;
import fr.aiguillage.prose.Compris;
import fr.aiguillage.prose.faits.Fait;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was read in a text: each fact beside the words it comes from, what is to be confirmed, what was not understood. */
public final class PageCompris {

    private static final int FAITS_LIGNES = 6;
    private static final int RESTES_LIGNES = 2;

    private PageCompris() {
    }

    /** On its own. */
    public static Page de(Compris read, Mots mots) {
        Page page = new Page("Compris");
        ajouter(read, mots, page);
        if (read.faits().isEmpty()) {
            page.paragraphe("Aucun fait n'a été lu dans ce texte. La commande « questions » donne ce qui peut se dire.");
        }
        return page;
    }

    private static void ajouter(Compris read, Mots mots, Page page) {
        page.section("Lu dans le texte", puces(surs(read, true), mots, ""));
        page.section("À confirmer", puces(surs(read, false), mots, " ?"));
        restes(read, page);
    }

    /** At the head of an answer: all that is taken for sure, and what is not, with its words. */
    static void resumer(Compris read, Mots mots, Page page) {
        List<String> sure = textes(surs(read, true), mots, "");
        if (!sure.isEmpty()) {
            page.resume("Lu", sure, FAITS_LIGNES);
        }
        List<String> unsure = textes(surs(read, false), mots, " ?");
        if (!unsure.isEmpty()) {
            page.resume("À confirmer", unsure, RESTES_LIGNES);
        }
    }

    private static List<Fait> surs(Compris read, boolean sure) {
        return read.faits().stream().filter(f -> f.sur() == sure).toList();
    }

    /** What nothing was made of, which is never dropped in silence. */
    static void restes(Compris read, Page page) {
        if (!read.nonCompris().isEmpty()) {
            page.resume("Pas compris", read.nonCompris().stream().map(p -> "« " + p.mots() + " »").toList(),
                    RESTES_LIGNES);
        }
        if (read.masques() > 0) {
            page.paragraphe(read.masques() > 1 ? read.masques() + " mots qui désignent quelqu'un ont été masqués."
                    : "Un mot qui désigne quelqu'un a été masqué.");
        }
    }

    /** One line for the words typed, whatever they say. */
    private static List<Bloc.Puce> puces(List<Fait> facts, Mots mots, String end) {
        return textes(facts, mots, end).stream().map(text -> new Bloc.Puce(text, List.of())).toList();
    }

    private static List<String> textes(List<Fait> facts, Mots mots, String end) {
        Map<String, List<Fait>> byWords = facts.stream()
                .collect(Collectors.groupingBy(Fait::mots, LinkedHashMap::new, Collectors.toList()));
        return byWords.entrySet().stream().map(e -> "« " + e.getKey().replaceAll("\\s+", " ") + " » : "
                + e.getValue().stream().map(f -> dit(f, mots)).distinct().collect(Collectors.joining(" ; ")) + end).toList();
    }

    private static String dit(Fait fact, Mots mots) {
        if (fact.attribut().equals(Question.TERRITOIRE)) {
            String id = String.valueOf(Brut.valeur(fact.valeur()));
            return "lieu : " + (fact.sur() ? mots.territoire(id) : mots.lieuPrecis(id));
        }
        return mots.attribut(fact.attribut()) + " : " + mots.fait(fact.attribut(), Brut.valeur(fact.valeur()));
    }
}
