package fr.aiguillage.bilan;

import fr.aiguillage.bilan.Reconnaissance.Expression;
import fr.aiguillage.bilan.Jugement.Preuve;
import fr.aiguillage.catalogue.Controle.Portion;
import fr.aiguillage.plan.ActionDuPlan;
import fr.aiguillage.plan.Place;
import fr.aiguillage.plan.Plan;
import java.util.List;
import java.util.stream.Stream;

/** Where a plan says something, in one of several ways. */
record Paroles(Portion portion, List<List<Expression>> mots) {

    /** So many places are enough to check. */
    private static final int AU_PLUS = 3;
    private static final int MOTS_MAX = 160;

    /** The first places where it does. */
    List<Preuve> dans(Plan plan, List<Dit> said) {
        Stream<Preuve> text = portion == Portion.INDICATEURS ? Stream.empty() : said.stream()
                .filter(one -> portion == Portion.TOUT || !one.action()).filter(one -> one.mots().ditUne(mots))
                .map(one -> new Preuve(one.place(), court(one.texte())));
        Stream<Preuve> followed = portion == Portion.INDICATEURS || portion == Portion.EVALUATION
                ? plan.actions().stream().flatMap(this::indicateurs) : Stream.empty();
        return Stream.concat(followed, text).distinct().limit(AU_PLUS).toList();
    }

    private Stream<Preuve> indicateurs(ActionDuPlan action) {
        return action.indicateurs().stream().filter(one -> Reconnaissance.de(one).ditUne(mots)).limit(1)
                .map(one -> new Preuve(new Place(action.ligne(), action.page()), court(one)));
    }

    static String court(String text) {
        String flat = text.replaceAll("\\s+", " ").strip();
        int end = flat.length() > MOTS_MAX ? flat.lastIndexOf(' ', MOTS_MAX) : flat.length();
        return end == flat.length() ? flat : flat.substring(0, Math.max(1, end)) + "…";
    }
}
