package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.orientation.Question;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question as it is put: why it is asked when it touches someone closely, and the answers by their numbers. */
public final class Demande {

    private static final int LARGEUR = Ecran.ORDINAIRE.largeur();
    private static final Pliage PLIAGE = new Pliage(LARGEUR);
    private static final int PEU = 4;

    private Demande() {
    }

    /** The lines of a question about an attribute; none for one that is about the place. */
    public static String de(Question question, @Nullable Attribut attribut) {
        List<String> lines = new ArrayList<>(PLIAGE.plier(question.question(), "", ""));
        if (attribut != null && attribut.aide() != null) {
            lines.addAll(PLIAGE.plier(attribut.aide(), "", ""));
        }
        if (question.motif() != null) {
            lines.addAll(PLIAGE.plier("Pourquoi cette question : " + question.motif(), "", ""));
        }
        lines.addAll(PLIAGE.plier(consigne(attribut), "", ""));
        lines.addAll(choix(reponses(attribut)));
        return String.join("\n", lines) + "\n";
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

    /** One answer a line when they are few, else two columns, read across. */
    private static List<String> choix(List<String> labels) {
        List<String> numbered = new ArrayList<>();
        labels.forEach(label -> numbered.add(String.format("%4d %s", numbered.size() + 1, label)));
        int half = LARGEUR / 2;
        if (labels.size() <= PEU || numbered.stream().anyMatch(n -> n.length() >= half)) {
            return numbered;
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < numbered.size(); i += 2) {
            String left = numbered.get(i);
            lines.add(i + 1 == numbered.size() ? left
                    : left + " ".repeat(half - left.length()) + numbered.get(i + 1));
        }
        return lines;
    }
}
