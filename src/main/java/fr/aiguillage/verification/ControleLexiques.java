package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Lexique.Expression;
import fr.aiguillage.catalogue.Lexique;
import fr.aiguillage.catalogue.Marque;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.prose.Lecteur;
import fr.aiguillage.situation.LecteurFaits;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Words are written as patterns are, say something, and state facts that a situation can hold. */
final class ControleLexiques implements Controle {

    private static final List<String> FAITS = List.of("faits", "possibles", "nie", "passe", "voulu", "demande");

    private static final List<String> ATTENTES = List.of("avec", "puis", "partout");

    /** Beside the attributes, the place. */
    private static final String TERRITOIRE = "territoire";

    private static final Set<Marque> NOMMENT = Set.of(Marque.SUJET, Marque.ENTREE);

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        LecteurFaits reader = new LecteurFaits(contexte.connu());
        Map<String, List<String>> groups = Lexique.groupes(contexte.connu().liste(Genre.LEXIQUE, Lexique.class));
        List<String> awaited = attendus(contexte.connu());
        contexte.chaque(Lexique.class, (lexicon, at) -> {
            motifs(at.vers("groupes/*/*"), groups, faults);
            for (int i = 0; i < lexicon.expressions().size(); i++) {
                Endroit here = at.dans("expressions").dans(i);
                motifs(here.vers("dire/*"), groups, faults);
                motifs(here.vers("subi/*"), groups, faults);
                utilite(lexicon.expressions().get(i), here, faults);
                FAITS.forEach(field -> faits(contexte, reader, here.dans(field), faults));
                ATTENTES.forEach(field -> attente(awaited, here.vers(field + "/*"), faults));
                reprises(contexte, reader, here.dans("reprend"), faults);
            }
        });
    }

    private static void motifs(List<Endroit> written, Map<String, List<String>> groups, Consumer<Anomalie> faults) {
        written.forEach(pattern -> {
            String wrong = Lecteur.defaut(pattern.texte(), groups);
            if (wrong != null) {
                faults.accept(pattern.anomalie("motif", "« " + pattern.texte() + " » : " + wrong, null));
            }
        });
    }

    private static void utilite(Expression said, Endroit at, Consumer<Anomalie> faults) {
        boolean states = Stream.of(said.faits(), said.possibles(), said.par(), said.nie(), said.passe(), said.voulu(),
                said.demande(), said.indice())
                .anyMatch(Objects::nonNull);
        if (!states && !said.rien() && said.marque() == null) {
            faults.accept(at.anomalie("expression-vide", "ces mots ne disent rien",
                    "Peut-être « faits », « possibles », « marque » ou « rien: true » ?"));
        }
        if (said.marque() != null && NOMMENT.contains(said.marque()) && said.personne() == null) {
            faults.accept(at.anomalie("marque-sans-personne", "cette marque ne dit pas qui est nommé",
                    "Peut-être « personne: personne » ?"));
        }
    }

    private static Anomalie inconnu(Contexte contexte, String name, Endroit at) {
        return at.anomalie("attribut-inconnu", "l'attribut « " + name + " » n'existe pas", Proches.peutEtre(name,
                contexte.connu().attributs().stream().map(Attribut::id).toList()));
    }

    /** What is taken up is an attribute, alone or with the value that it must have. */
    private static void reprises(Contexte contexte, LecteurFaits reader, Endroit at, Consumer<Anomalie> faults) {
        at.noeud().properties().forEach(taken -> {
            String name = taken.getKey().split("=", 2)[0];
            if (contexte.connu().attribut(name) == null) {
                faults.accept(inconnu(contexte, name, at.dans(taken.getKey())));
            }
            faits(contexte, reader, at.dans(taken.getKey()), faults);
        });
    }

    private static void faits(Contexte contexte, LecteurFaits reader, Endroit at, Consumer<Anomalie> faults) {
        at.noeud().properties().forEach(fact -> {
            Attribut attribut = contexte.connu().attribut(fact.getKey());
            if (attribut != null) {
                lectures(attribut, fact.getValue())
                        .forEach(node -> valeur(reader, attribut, node, at.dans(fact.getKey()), faults));
            } else if (!fact.getKey().equals(TERRITOIRE)) {
                faults.accept(inconnu(contexte, fact.getKey(), at.dans(fact.getKey())));
            }
        });
    }

    /** What words may wait for. */
    private static List<String> attendus(Catalogue catalogue) {
        Stream<String> facts = catalogue.attributs().stream().flatMap(ControleLexiques::attendus);
        Stream<String> hints = catalogue.liste(Genre.LEXIQUE, Lexique.class).stream()
                .flatMap(l -> l.expressions().stream()).map(Expression::indice).filter(Objects::nonNull);
        return Stream.of(Stream.of(Expression.QUESTION, Expression.SEUL), facts, hints)
                .flatMap(Function.identity()).distinct().toList();
    }

    private static Stream<String> attendus(Attribut attribut) {
        return Stream.concat(Stream.of(attribut.id()), attribut.valeurs().keySet().stream().map(v -> attribut.id() + "=" + v));
    }

    private static void attente(List<String> known, List<Endroit> names, Consumer<Anomalie> faults) {
        names.stream().filter(name -> !known.contains(name.texte())).forEach(name -> faults.accept(name.anomalie(
                "indice-inconnu", "« " + name.texte() + " » n'est ni un indice ni un attribut",
                Proches.peutEtre(name.texte(), known))));
    }

    private static Stream<JsonNode> lectures(Attribut attribut, JsonNode node) {
        return node.isArray() && attribut.liste() == null ? node.valueStream() : Stream.of(node);
    }

    /** What stands for something that will be read is not known before. */
    private static void valeur(LecteurFaits reader, Attribut attribut, JsonNode node, Endroit at,
            Consumer<Anomalie> faults) {
        if (node.toString().contains("<") || node.asString("").startsWith("..") || node.asString("").endsWith("..")) {
            return;
        }
        try {
            reader.lire(attribut, node);
        } catch (Malentendu e) {
            faults.accept(at.anomalie("valeur-impossible", e.texte(), e.peutEtre()));
        }
    }
}
