package fr.aiguillage.prose;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.identite.Masque;
import fr.aiguillage.logique.Valeur.Texte;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.prose.Fait.Certitude;
import fr.aiguillage.situation.LecteurFaits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns an expression that was found, what was done to it and whose it is, into facts of the vocabulary. */
final class Faits {

    /** The pseudo-attribute of the place of residence. */
    static final String TERRITOIRE = "territoire";

    /** Whoever types, in the words of the catalogue. */
    static final String DEMANDEUR = "demandeur";

    private final Catalogue catalogue;
    private final LecteurFaits lecteur;
    private final List<Mot> mots;
    private final String texte;
    private final Masque masque;
    private final Transposition autrui;

    Faits(Catalogue catalogue, String text, List<Mot> words, Masque mask) {
        this.catalogue = catalogue;
        this.masque = mask;
        this.autrui = new Transposition(catalogue);
        this.lecteur = new LecteurFaits(catalogue);
        this.texte = text;
        this.mots = words;
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
                ajouter(siens(said, subject), found, subject, Certitude.SUR, all);
                ajouter(said.possibles(), found, subject, Certitude.A_CONFIRMER, all);
            }
            case DOUTEUX -> ajouter(said.faits(), found, subject, Certitude.A_CONFIRMER, all);
            case NIE -> ajouter(said.nie() != null ? said.nie() : nies(said), found, subject, Certitude.SUR, all);
            case PASSE -> ajouter(said.passe(), found, subject, Certitude.SUR, all);
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
            ajouter(statut == Statut.NIE ? Negation.de(facts, catalogue) : facts, found, Sujet.ELLE_MEME, how, all);
        }
    }

    /** What is done to somebody, by who does it: the person described undergoes it, or someone else does. */
    private void subis(Acte act, Reperee found, Statut statut, List<Fait> all) {
        boolean said = statut == Statut.AFFIRME;
        if (said || statut == Statut.DOUTEUX) {
            Certitude how = said && act.sur() ? Certitude.SUR : Certitude.A_CONFIRMER;
            ajouter(subis(act, found), found, act.cible(), how, all);
            if (said && act.estDAutrui()) {
                ajouter(communs(found.expression().par()), found, act.cible(), Certitude.SUR, all);
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
        boolean own = subject.estLaPersonne() || DEMANDEUR.equals(found.expression().personne());
        return own || found.expression().debut() ? Statut.AFFIRME : statut.auMoins(Statut.DOUTEUX);
    }

    /** Whether it says what is asked, and by whom: to ask it is to say it. */
    private boolean demande(Expression said) {
        return said.faits() != null && !said.faits().isEmpty() && said.faits().keySet().stream()
                .map(catalogue::attribut).allMatch(a -> a != null && DEMANDEUR.equals(a.personne()));
    }

    private void ajouter(@Nullable Map<String, JsonNode> facts, Reperee found, Sujet subject, Certitude how,
            List<Fait> all) {
        if (facts != null) {
            facts.forEach((name, node) -> lectures(name, node).forEach(one -> {
                Fait fact = fait(name, one, found, subject, how);
                if (fact != null) {
                    all.add(fact);
                }
            }));
        }
    }

    /** Where only one value can be, several are as many readings. */
    private Stream<JsonNode> lectures(String name, JsonNode node) {
        Attribut stated = catalogue.attribut(name);
        return node.isArray() && stated != null && stated.liste() == null ? node.valueStream() : Stream.of(node);
    }

    private @Nullable Fait fait(String name, JsonNode node, Reperee found, Sujet subject, Certitude how) {
        Valeurs reading = new Valeurs(found.lues());
        if (name.equals(TERRITOIRE)) {
            return new Fait(name, new Texte(reading.texte(node.asString())), mots(found), debut(found), fin(found), how,
                    TERRITOIRE);
        }
        Attribut stated = catalogue.attribut(name);
        boolean personal = stated != null && Sujet.PERSONNE.equals(stated.personne());
        String named = nomme(found.expression(), subject);
        String who = named != null ? named : personal ? subject.qui() : Sujet.PERSONNE;
        boolean own = !personal || who.equals(Sujet.PERSONNE) || !subject.sur() && autrui.de(stated, who) == null;
        Attribut attribut = stated == null || own ? stated : autrui.de(stated, who);
        Valeur value = attribut == null ? null : valeur(attribut, reading.noeud(attribut, node));
        if (attribut == null || value == null) {
            return null;
        }
        boolean told = named != null || subject.sur();
        boolean sure = how == Certitude.SUR && (!personal || told);
        return new Fait(attribut.id(), value, mots(found), debut(found), fin(found),
                sure ? Certitude.SUR : Certitude.A_CONFIRMER, String.valueOf(attribut.personne()));
    }

    /** Whose it is by its own words, or by them when nothing else says it for sure; null when they do not tell. */
    private static @Nullable String nomme(Expression said, Sujet subject) {
        return said.personne() != null || subject.sur() ? said.personne() : said.autrement();
    }

    private @Nullable Valeur valeur(Attribut attribut, JsonNode node) {
        try {
            return lecteur.lire(attribut, node);
        } catch (Malentendu e) {
            return null;
        }
    }

    private Map<String, JsonNode> nies(Expression said) {
        return said.faits() == null ? Map.of() : Negation.de(said.faits(), catalogue);
    }

    /** The words as they were typed, unless they name somebody. */
    private String mots(Reperee found) {
        return masque.etendues().stream().filter(e -> e.touche(debut(found), fin(found))).findFirst()
                .map(e -> e.nature().masque()).orElseGet(() -> texte.substring(debut(found), fin(found)));
    }

    private int debut(Reperee found) {
        return mots.get(found.de()).debut();
    }

    private int fin(Reperee found) {
        return mots.get(found.a() - 1).fin();
    }
}
