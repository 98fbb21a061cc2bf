package fr.aiguillage.prose.faits;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.identite.Masque;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Valeur.Texte;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.prose.faits.Fait.Certitude;
import fr.aiguillage.prose.noms.Noms;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.sujets.Sujet;
import fr.aiguillage.prose.texte.Mot;
import fr.aiguillage.situation.LecteurFaits;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Words what an expression states of somebody: the attributes that say it of them, read values, the words it comes from. */
final class Enonces {

    private final Catalogue catalogue;
    private final LecteurFaits lecteur;
    private final Transposition autrui;
    private final List<Mot> mots;
    private final String texte;
    private final Masque masque;

    Enonces(Catalogue catalogue, Transposition others, String text, List<Mot> words, Masque mask) {
        this.catalogue = catalogue;
        this.autrui = others;
        this.masque = mask;
        this.lecteur = new LecteurFaits(catalogue);
        this.texte = text;
        this.mots = words;
    }

    /** Adds what is stated, if anything is, as far as its words can be read. */
    void ajouter(@Nullable Map<String, JsonNode> facts, Reperee found, Sujet subject, Certitude how,
            List<Fait> all) {
        if (facts != null) {
            facts.forEach((name, node) -> lectures(name, node, found).forEach(one -> {
                Fait fact = fait(name, one, found, subject, how);
                if (fact != null) {
                    all.add(fact);
                }
            }));
        }
    }

    /** Where only one value can be, several are as many readings. */
    private Stream<JsonNode> lectures(String name, JsonNode node, Reperee found) {
        if (name.equals(Fait.TERRITOIRE)) {
            return Stream.of(new Valeurs(found.lues()).texte(node.asString()).split(Noms.OU)).map(StringNode::valueOf);
        }
        Attribut stated = catalogue.attribut(name);
        return node.isArray() && stated != null && stated.liste() == null ? node.valueStream() : Stream.of(node);
    }

    private @Nullable Fait fait(String name, JsonNode node, Reperee found, Sujet subject, Certitude how) {
        Valeurs reading = new Valeurs(found.lues());
        if (name.equals(Fait.TERRITOIRE)) {
            return new Fait(name, new Texte(node.asString()), mots(found), debut(found), fin(found), how, name);
        }
        Attribut stated = catalogue.attribut(name);
        boolean personal = stated != null && Expression.PERSONNE.equals(stated.personne());
        String named = nomme(found.expression(), subject);
        String who = named != null ? named : personal ? subject.qui() : Expression.PERSONNE;
        boolean own = !personal || who.equals(Expression.PERSONNE) || !subject.sur() && autrui.de(stated, who) == null;
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
