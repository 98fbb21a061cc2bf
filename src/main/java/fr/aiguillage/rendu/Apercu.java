package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.GardeFou.Niveau;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.mots.Initiale;
import fr.aiguillage.orientation.Entree.Proposee;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Mouvements.Mouvement;
import fr.aiguillage.orientation.Mouvements;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Raison;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The answer so far, in eight lines of an ordinary screen at most: danger, the first recommendations, how much is left
 * open, what moved.
 */
public final class Apercu {

    private static final int LIGNES = 8;
    private static final int PREMIERES = 3;
    private static final int FAITS = 2;
    private static final int NOM = 50;
    private static final String RECOMMANDE = "recommande";

    private final Orientation avant;
    private final Orientation apres;
    private final Mots mots;
    private final Pliage pliage;
    private final int largeur;
    private final int lignes;

    private Apercu(Orientation before, Orientation after, Mots mots, Ecran screen) {
        this.avant = before;
        this.apres = after;
        this.mots = mots;
        this.pliage = new Pliage(screen.largeur());
        this.largeur = Math.max(Ecran.ORDINAIRE.largeur(), screen.largeur());
        this.lignes = screen.place(LIGNES);
    }

    /** The answer after something was said, and what moved since the one before. */
    public static String de(Orientation before, Orientation after, Mots mots, Ecran screen) {
        return String.join("\n", new Apercu(before, after, mots, screen).lignes()) + "\n";
    }

    private List<String> lignes() {
        List<String> last = new ArrayList<>();
        int open = apres.aVerifier().size();
        if (open > 0) {
            last.add("À vérifier : " + open + (open > 1 ? " pistes." : " piste."));
        }
        bouge(last);
        List<String> lines = new ArrayList<>();
        danger(lines);
        apres.recommandations().stream().limit(Math.max(1, Math.min(PREMIERES, lignes - last.size() - lines.size())))
                .forEach(p -> lines.addAll(pliage.plier(ligne(p), "", "   ")));
        if (apres.recommandations().isEmpty()) {
            lines.addAll(pliage.plier("Rien n'est encore proposé avec ce qui est dit."));
        }
        last.forEach(line -> lines.addAll(pliage.plier(line)));
        return lines;
    }

    private void danger(List<String> lines) {
        List<Orientation.Alerte> alerts = apres.gardeFous().stream().filter(a -> a.niveau() != Niveau.DEONTOLOGIE).toList();
        if (alerts.isEmpty()) {
            return;
        }
        Orientation.Alerte first = alerts.get(0);
        String numbers = first.numeros().stream().map(Orientation.Numero::numero).collect(Collectors.joining(", "));
        String more = alerts.size() > 1 ? " (et " + (alerts.size() - 1) + (alerts.size() > 2 ? " autres mises en garde)" : " autre mise en garde)") : "";
        lines.addAll(pliage.plier((first.niveau() == Niveau.URGENCE ? "[Urgence] " : "[Protection] ") + first.message()
                + (numbers.isEmpty() ? "" : " Appeler : " + numbers + ".") + more, "", "  "));
    }

    private String ligne(Proposee proposal) {
        String why = proposal.raisons().stream()
                .filter(r -> r.type() == Raison.Type.PUBLIC && r.verdict() == Verite.VRAI
                        && !r.attendu().startsWith("sauf"))
                .map(Apercu::fait).distinct().limit(FAITS).collect(Collectors.joining(", "));
        String need = proposal.besoins().isEmpty() ? "" : Initiale.minuscule(mots.besoin(proposal.besoins().get(0)));
        String reason = why.isEmpty() ? need : why;
        return coupe(proposal.rang() + ". " + coupe(proposal.nom(), NOM) + (reason.isEmpty() ? "" : " : " + reason));
    }

    private static String fait(Raison reason) {
        String subject = Initiale.minuscule(reason.sujet());
        return reason.constate().equals("oui") ? subject : Initiale.minuscule(reason.constate());
    }

    private void bouge(List<String> lines) {
        List<Mouvement> moves = Mouvements.entre(avant, apres).mouvements();
        String in = noms(moves, m -> m.vers().equals(RECOMMANDE));
        String out = noms(moves, m -> m.de().equals(RECOMMANDE));
        if (!in.isEmpty()) {
            lines.add(coupe("Nouveau : " + in));
        }
        if (!out.isEmpty()) {
            lines.add(coupe("N'y est plus : " + out));
        }
    }

    private static String noms(List<Mouvement> moves, Predicate<Mouvement> such) {
        return moves.stream().filter(such).map(Mouvement::nom).collect(Collectors.joining(" ; "));
    }

    /** The text on one line, cut after a whole word. */
    private String coupe(String text) {
        return coupe(text, largeur);
    }

    private static String coupe(String text, int width) {
        if (text.length() <= width) {
            return text;
        }
        int space = text.lastIndexOf(' ', width - 2);
        return text.substring(0, space > 0 ? space : width - 2).replaceAll("[\\s,;:]+$", "") + " …";
    }
}
