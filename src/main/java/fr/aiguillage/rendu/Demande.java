package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.orientation.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One question as it is put: why it is asked when it touches someone closely, and the answers by their numbers. */
public final class Demande {

    private static final int PEU = 4;
    private static final int ENTRE = 2;
    private static final String SUITE = " ".repeat(5);

    private final Pliage pliage;
    private final List<String> lignes = new ArrayList<>();

    private Demande(Ecran screen) {
        this.pliage = new Pliage(screen.largeur());
    }

    /** The lines of a question about an attribute; null for one that is about the place. */
    public static String de(Question question, @Nullable Attribut attribut, Ecran screen) {
        Demande asked = new Demande(screen);
        asked.dit(question.question());
        asked.dit(attribut == null ? null : attribut.aide());
        asked.dit(question.motif() == null ? null : "Pourquoi cette question : " + question.motif());
        asked.dit(consigne(attribut));
        asked.choix(reponses(attribut));
        return String.join("\n", asked.lignes) + "\n";
    }

    private void dit(@Nullable String text) {
        if (text != null) {
            lignes.addAll(pliage.plier(text));
        }
    }

    /** The answers that are shown with a number. */
    public static List<String> reponses(@Nullable Attribut attribut) {
        return attribut == null ? List.of() : attribut.valeurs().values().stream().map(Attribut.Choix::libelle).toList();
    }

    private static String consigne(@Nullable Attribut attribut) {
        String how = attribut == null ? "(une commune ou un département" : switch (attribut.type()) {
            case BOOLEEN -> "(oui ou non";
            case NOMBRE -> attribut.liste() == null ? "(un nombre, ou une fourchette comme 15-16" : "(des nombres";
            case CHOIX -> attribut.liste() == null ? "(un numéro ou un mot" : "(un ou plusieurs, comme 1,3";
            case FICHE -> "(un ou plusieurs noms";
            case DATE -> "(une date, comme 2026-11-22";
            case TERRITOIRE -> "(une commune ou un département";
            case CODE -> "(un mot";
        };
        return how + " ; Entrée si vous ne savez pas)";
    }

    /** One answer a line when they are few, else two columns, read across, where they fit. */
    private void choix(List<String> labels) {
        List<String> numbered = new ArrayList<>();
        labels.forEach(label -> numbered.add(String.format("%4d %s", numbered.size() + 1, label)));
        int left = ENTRE + longueur(numbered, 0);
        if (labels.size() <= PEU || left + longueur(numbered, 1) > pliage.largeur()) {
            labels.forEach(label -> lignes.addAll(
                    pliage.plier(label, numbered.get(labels.indexOf(label)).substring(0, SUITE.length()), SUITE)));
            return;
        }
        for (int i = 0; i < numbered.size(); i += 2) {
            String first = numbered.get(i);
            lignes.add(i + 1 == numbered.size() ? first
                    : first + " ".repeat(left - first.length()) + numbered.get(i + 1));
        }
    }

    /** The longest of every other text, from that one on. */
    private static int longueur(List<String> texts, int from) {
        return IntStream.range(0, texts.size()).filter(i -> i % 2 == from).map(i -> texts.get(i).length()).max().orElse(0);
    }
}
