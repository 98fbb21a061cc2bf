package fr.aiguillage.prose.faits;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.identite.Masque;
import fr.aiguillage.prose.faits.Fait.Certitude;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.portee.Statut;
import fr.aiguillage.prose.sujets.Acte;
import fr.aiguillage.prose.sujets.Sujet;
import fr.aiguillage.prose.texte.Mot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns an expression that was found, what was done to it and whose it is, into facts of the vocabulary. */
final class Faits {

    private final Catalogue catalogue;
    private final Transposition autrui;
    private final Enonces enonces;

    Faits(Catalogue catalogue, String text, List<Mot> words, Masque mask) {
        this.catalogue = catalogue;
        this.autrui = new Transposition(catalogue);
        this.enonces = new Enonces(catalogue, autrui, text, words, mask);
    }

    /**
     * The facts that it states.
     *
     * @param act who does to whom what it tells, when it tells a deed
     * @param alone whether what it needs for that is missing
     */
    List<Fait> de(Reperee found, Statut statut, Sujet subject, @Nullable Acte act, boolean alone) {
        Expression said = alone ? found.expression().seule() : found.expression();
        List<Fait> all = new ArrayList<>();
        if (act != null && act.oppose() && !alone) {
            subis(act, found, statut, all);
        }
        Map<String, JsonNode> theirs = autrui(said, subject);
        if (theirs != null) {
            dAutrui(theirs, found, statut, subject, all);
        }
        switch (retenu(found, statut, subject)) {
            case AFFIRME -> {
                enonces.ajouter(siens(said, subject), found, subject, Certitude.SUR, all);
                enonces.ajouter(said.possibles(), found, subject, Certitude.A_CONFIRMER, all);
            }
            case DOUTEUX -> enonces.ajouter(said.faits(), found, subject, Certitude.A_CONFIRMER, all);
            case NIE -> enonces.ajouter(said.nie() != null ? said.nie() : nies(said), found, subject, Certitude.SUR, all);
            case PASSE -> enonces.ajouter(said.passe(), found, subject, Certitude.SUR, all);
            default -> {
            }
        }
        return all;
    }

    /** What it states for sure: a deed, of whoever does it, and of those to whom they do it only by who they are. */
    private @Nullable Map<String, JsonNode> siens(Expression said, Sujet subject) {
        if (said.par() == null || said.faits() == null || subject.estLaPersonne()) {
            return said.faits();
        }
        Map<String, JsonNode> own = new LinkedHashMap<>(said.faits());
        own.keySet().removeIf(name -> {
            Attribut stated = catalogue.attribut(name);
            return stated != null && stated.de() != null;
        });
        return own;
    }

    /** What it says of whoever it is about, or may be about when it says nothing of the person described. */
    private static @Nullable Map<String, JsonNode> autrui(Expression said, Sujet subject) {
        if (said.de() == null) {
            return null;
        }
        Map<String, JsonNode> theirs = said.de().get(subject.qui());
        boolean only = theirs == null && subject.aussi() != null && seulementDAutrui(said);
        return only ? said.de().get(subject.aussi()) : theirs;
    }

    private static boolean seulementDAutrui(Expression said) {
        return said.faits() == null || said.faits().isEmpty();
    }

    /** What is said of someone else, for which the vocabulary has its own words. */
    private void dAutrui(Map<String, JsonNode> facts, Reperee found, Statut statut, Sujet subject, List<Fait> all) {
        boolean said = statut == Statut.AFFIRME || statut == Statut.NIE;
        boolean only = seulementDAutrui(found.expression());
        Certitude how = said && (only || subject.sur()) ? Certitude.SUR : Certitude.A_CONFIRMER;
        if (said || statut == Statut.DOUTEUX) {
            enonces.ajouter(statut == Statut.NIE ? Negation.de(facts, catalogue) : facts, found, Sujet.ELLE_MEME, how, all);
        }
    }

    /** What is done to somebody, by who does it: the person described undergoes it, or someone else does. */
    private void subis(Acte act, Reperee found, Statut statut, List<Fait> all) {
        boolean said = statut == Statut.AFFIRME;
        if (said || statut == Statut.DOUTEUX) {
            Certitude how = said && act.sur() ? Certitude.SUR : Certitude.A_CONFIRMER;
            enonces.ajouter(subis(act, found), found, act.cible(), how, all);
            if (said && act.estDAutrui()) {
                enonces.ajouter(communs(found.expression().par()), found, act.cible(), Certitude.SUR, all);
            }
        }
    }

    /** What it makes of whoever undergoes it, whoever of all those does it. */
    private static Map<String, JsonNode> communs(Map<String, Map<String, JsonNode>> by) {
        Map<String, JsonNode> same = new LinkedHashMap<>(by.values().iterator().next());
        same.entrySet().removeIf(fact ->
                by.values().stream().anyMatch(other -> !fact.getValue().equals(other.get(fact.getKey()))));
        return same;
    }

    private Map<String, JsonNode> subis(Acte act, Reperee found) {
        Map<String, Map<String, JsonNode>> by = found.expression().par();
        Map<String, JsonNode> others = by.getOrDefault(Expression.AUTRUI, Map.of());
        return autrui.transposes(by.getOrDefault(act.nom(), others), act.cible());
    }

    /** What something found states for sure, where it is not denied, with what it makes of whom it is done to. */
    Stream<Map<String, JsonNode>> annonces(Reperee found, @Nullable Acte act) {
        Stream<Map<String, JsonNode>> own = Stream.ofNullable(found.expression().faits());
        return act == null || !act.oppose() || !act.sur() ? own : Stream.concat(own, Stream.of(subis(act, found)));
    }

    /** To ask something is to say it, unless somebody else does: « une élue réclame des caméras ». */
    private Statut retenu(Reperee found, Statut statut, Sujet subject) {
        if (!demande(found.expression()) || statut == Statut.NIE || found.douteuse() || found.corrigee()) {
            return statut;
        }
        boolean own = subject.estLaPersonne() || Expression.DEMANDEUR.equals(found.expression().personne());
        return own || found.expression().debut() ? Statut.AFFIRME : statut.auMoins(Statut.DOUTEUX);
    }

    /** Whether it says what is asked, and by whom: to ask it is to say it. */
    private boolean demande(Expression said) {
        return said.faits() != null && !said.faits().isEmpty() && said.faits().keySet().stream()
                .map(catalogue::attribut).allMatch(a -> a != null && Expression.DEMANDEUR.equals(a.personne()));
    }

    private Map<String, JsonNode> nies(Expression said) {
        return said.faits() == null ? Map.of() : Negation.de(said.faits(), catalogue);
    }
}
