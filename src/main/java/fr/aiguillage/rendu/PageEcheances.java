package fr.aiguillage.rendu;

import fr.aiguillage.logique.Verite;
import fr.aiguillage.mots.Initiale;
import fr.aiguillage.orientation.Echeances.Echeance;
import fr.aiguillage.orientation.Echeances;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Mouvements.Mouvement;
import fr.aiguillage.orientation.Raison;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What opens and what closes with time. */
public final class PageEcheances {

    private static final int AU_PLUS = 6;

    private PageEcheances() {
    }

    public static Page de(Echeances deadlines, Mots mots) {
        Page page = new Page("Échéances");
        deadlines.echeances().forEach(e -> page.section(titre(e), points(e)));
        if (deadlines.echeances().isEmpty()) {
            page.paragraphe("Aucune échéance connue ne change ce qui est proposé.");
        }
        if (!deadlines.manque().isEmpty()) {
            page.paragraphe("Pour en dire plus, il manque : " + deadlines.manque().stream().map(mots::attribut)
                    .map(Initiale::minuscule).collect(Collectors.joining(", ")) + ".");
        }
        return page.separation().paragraphe("Sur dix ans au plus, si rien d'autre ne change. Rien n'est enregistré.");
    }

    private static String titre(Echeance e) {
        return switch (e.cause()) {
            case SEUIL -> "À " + e.valeur();
            case SUITE -> "À la fin de la mesure (" + e.valeur() + ")";
            case FIN -> "Après le " + e.valeur() + " (" + e.libelle() + ")";
        };
    }

    private static List<Bloc.Puce> points(Echeance e) {
        List<Bloc.Puce> points = new ArrayList<>(moves("S'ouvre", e.ouvre()));
        points.addAll(moves("Se ferme", e.ferme()));
        if (!e.caducs().isEmpty()) {
            points.add(new Bloc.Puce("Ne pourra plus être vrai, donc oublié ici : " + e.caducs().stream()
                    .map(Initiale::minuscule).collect(Collectors.joining(", ")), List.of()));
        }
        return points;
    }

    private static List<Bloc.Puce> moves(String verb, List<Mouvement> moves) {
        List<Bloc.Puce> points = new ArrayList<>(moves.stream().limit(AU_PLUS).map(m -> puce(verb, m)).toList());
        if (moves.size() > AU_PLUS) {
            points.add(new Bloc.Puce(verb + " aussi : " + moves.stream().skip(AU_PLUS).map(Mouvement::nom)
                    .collect(Collectors.joining(" ; ")), List.of()));
        }
        return points;
    }

    private static Bloc.Puce puce(String verb, Mouvement move) {
        String how = move.vers().equals("a_verifier") ? ", à vérifier" : "";
        List<String> why = move.raisons().stream()
                .filter(r -> r.type() == Raison.Type.PUBLIC && r.verdict() == Verite.FAUX).limit(1)
                .map(r -> "Il fallait : " + (r.attendu().equals("oui") ? r.sujet() : Mots.critere(r.sujet(), r.attendu())))
                .toList();
        return new Bloc.Puce(verb + " : " + move.nom() + " (" + move.id() + ")" + how, why);
    }
}
