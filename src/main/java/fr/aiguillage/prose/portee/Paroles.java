package fr.aiguillage.prose.portee;

import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.prose.phrase.Proposition;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.phrase.Voisinage;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who says what is reported. What the person described says of herself needs nobody else's word: « une élève de 15 ans
 * m'a dit que son copain la gifle », « elle nous dit que… ».
 */
record Paroles(List<Proposition> parties, Voisinage voisins) {

    /** The parts, without the words by which the person reports what she says herself. */
    static List<Proposition> tenues(List<Proposition> parts, Voisinage around) {
        Paroles told = new Paroles(parts, around);
        return IntStream.range(0, parts.size()).mapToObj(told::tenue).toList();
    }

    private Proposition tenue(int at) {
        Proposition part = parties.get(at);
        List<Reperee> kept = part.reperees().stream()
                .filter(r -> r.marque() != Marque.RAPPORT || !dElleMeme(at, r)).toList();
        return new Proposition(part.phrase(), part.de(), part.a(), kept, part.demande());
    }

    private boolean dElleMeme(int at, Reperee report) {
        Proposition part = parties.get(at);
        Reperee before = part.reperees().stream().filter(r -> r.a() <= report.de() && quelquUn(part, r))
                .max(Comparator.comparingInt(Reperee::de)).orElse(null);
        boolean quotes = report.expression().personne() != null && report.a() < part.a();
        boolean hers = before == null ? reprise(at) : parle(before);
        return quotes && hers && !deMoi(part, report) && lu(part, before == null ? part.de() : before.a(), report.de());
    }

    /** Whether it is of whoever types that she tells it: « elle dit que je… ». */
    private boolean deMoi(Proposition part, Reperee report) {
        return part.reperees().stream().filter(r -> Expression.DEMANDEUR.equals(r.expression().personne()))
                .anyMatch(r -> r.nomme() && r.de() >= report.a() && voisins.touche(report.a(), r.de()));
    }

    /** Whether a part may go on about her: what comes before it in its sentence tells of nobody else. */
    private boolean reprise(int at) {
        List<Proposition> before = IntStream.range(0, at).mapToObj(parties::get)
                .filter(p -> p.phrase() == parties.get(at).phrase()).toList();
        Reperee first = before.stream().flatMap(p -> p.reperees().stream().filter(r -> quelquUn(p, r)))
                .findFirst().orElse(null);
        return !before.isEmpty() && (first == null ? lu(before.get(0), before.get(0).de(), before.get(0).a())
                : parle(first));
    }

    private static boolean parle(Reperee who) {
        return who.marque() == Marque.PRONOM || who.marque() == Marque.ENTREE
                || Expression.PERSONNE.equals(who.expression().personne());
    }

    /** Whether it stands for somebody who may act there, rather than in passing. */
    private boolean quelquUn(Proposition part, Reperee found) {
        boolean someone = found.nomme() || found.marque() == Marque.PRONOM;
        return someone && !voisins.complete(part.de(), found.de());
    }

    /** Whether all that stands between two places was read, or means nothing. */
    private boolean lu(Proposition part, int from, int to) {
        return IntStream.range(from, to).allMatch(at -> voisins.touche(at, at + 1) || voisins.relatif(at)
                || part.reperees().stream().anyMatch(r -> r.estFait() && r.de() <= at && at < r.a()));
    }
}
