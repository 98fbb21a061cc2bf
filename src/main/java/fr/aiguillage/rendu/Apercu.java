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

/** The answer so far, in eight lines at most: danger, the first recommendations, how much is left open, what moved. */
public final class Apercu {

    private static final int LIGNES = 8;
    private static final int LARGEUR = Ecran.ORDINAIRE.largeur();
    private static final Pliage PLIAGE = new Pliage(LARGEUR);
    private static final int PREMIERES = 3;
    private static final int FAITS = 2;
    private static final int NOM = 50;
    private static final String RECOMMANDE = "recommande";

    private final Orientation avant;
    private final Orientation apres;
    private final Mots mots;

    private Apercu(Orientation before, Orientation after, Mots mots) {
        this.avant = before;
        this.apres = after;
        this.mots = mots;
    }

    /** The answer after something was said, and what moved since the one before. */
    public static String de(Orientation before, Orientation after, Mots mots) {
        return String.join("\n", new Apercu(before, after, mots).lignes()) + "\n";
    }

    /** What is known, in two lines at most, the oldest facts left out first. */
    public static String connu(Orientation answer, Mots mots) {
        List<String> facts = new ArrayList<>();
        answer.situation().forEach((id, value) -> facts.add(mots.attribut(id) + " : " + mots.fait(id, value)));
        if (answer.territoire() != null) {
            facts.add(mots.territoire(answer.territoire()));
        }
        List<String> lines = plier(facts, "");
        while (lines.size() > 2) {
            facts.remove(0);
            lines = plier(facts, "… ");
        }
        return facts.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private static List<String> plier(List<String> facts, String start) {
        return facts.size() == 1 ? List.of(coupe("Connu : " + start + facts.get(0) + "."))
                : PLIAGE.plier("Connu : " + start + String.join(" ; ", facts) + ".", "", "");
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
        apres.recommandations().stream().limit(Math.min(PREMIERES, LIGNES - last.size() - lines.size()))
                .forEach(p -> lines.add(ligne(p)));
        if (apres.recommandations().isEmpty()) {
            lines.add("Rien n'est encore proposé avec ce qui est dit.");
        }
        lines.addAll(last);
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
        lines.addAll(PLIAGE.plier((first.niveau() == Niveau.URGENCE ? "[Urgence] " : "[Protection] ") + first.message()
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
        return moves.stream().filter(such).map(Mouvement::id).collect(Collectors.joining(", "));
    }

    /** The text on one line, cut after a whole word. */
    private static String coupe(String text) {
        return coupe(text, LARGEUR);
    }

    private static String coupe(String text, int width) {
        if (text.length() <= width) {
            return text;
        }
        int space = text.lastIndexOf(' ', width - 2);
        return text.substring(0, space > 0 ? space : width - 2).replaceAll("[\\s,;:]+$", "") + " …";
    }
}
