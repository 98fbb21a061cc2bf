package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Qualification;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.moteur.BaseDeRegles;
import fr.aiguillage.moteur.Regle;
import fr.aiguillage.moteur.Regle.Citation;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Rules speak the words of the catalogue, say where they have them from, and judge what is left to judge. */
final class ControleRegles implements Controle {

    private static final Map<String, Nature> CIBLES = Map.of("besoin", Nature.BESOIN, "pour", Nature.QUALIFICATION,
            "contre", Nature.QUALIFICATION, "suspension", Nature.BESOIN, "alerte", Nature.GARDE_FOU);

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        Map<String, String> names = new HashMap<>();
        for (Regle rule : contexte.reglesActives()) {
            String other = names.putIfAbsent(rule.nom(), rule.fichier());
            if (other != null) {
                faults.accept(Endroit.ligne(rule.fichier(), 0).anomalie("regle-en-double",
                        "la règle « " + rule.nom() + " » porte le même nom que " + other, null));
            }
            new Lecteur(rule, contexte, faults).lire();
        }
    }

    /** One rule being read. */
    private record Lecteur(Regle rule, Contexte contexte, Consumer<Anomalie> faults) {

        void lire() {
            if (!rule.famille().equals(BaseDeRegles.GENERIQUE)) {
                source();
            }
            rule.propositions().forEach(this::proposition);
            rule.cibles().stream().filter(target -> CIBLES.containsKey(target.genre())).forEach(this::cible);
        }

        private Endroit a(Citation citation) {
            return Endroit.ligne(rule.fichier(), citation.ligne());
        }

        private void source() {
            Endroit at = Endroit.ligne(rule.fichier(), 0);
            if (rule.source().isBlank()) {
                faults.accept(at.anomalie("regle-sans-source", "cette règle ne dit pas d'où elle vient",
                        "Peut-être une ligne @source(\"…\") ?"));
            }
            for (String part : rule.source().split("\\s+;\\s+")) {
                partie(part.strip(), at);
            }
        }

        /** A part of a source: a document and a reference, an address, or free words. */
        private void partie(String part, Endroit at) {
            String first = part.split("\\s", 2)[0];
            Catalogue known = contexte.connu();
            if (known.document(first) != null) {
                new References(known, first).controler(part.substring(first.length()).strip(), at, faults);
            } else if (first.matches("[a-z0-9]+(-[a-z0-9.]+)+") && first.matches(".*\\d.*")) {
                contexte.exiger(Nature.DOCUMENT, first, at, faults);
            }
        }

        private void proposition(Citation citation) {
            int equals = citation.mot().indexOf('=');
            if (equals >= 0) {
                valeur(citation.mot().substring(0, equals), citation.mot().substring(equals + 1), a(citation));
            } else {
                qualification(citation.mot().replaceFirst("^non ", ""), a(citation));
            }
        }

        private void valeur(String id, String word, Endroit at) {
            Attribut attribut = contexte.attribut(id);
            if (attribut == null) {
                contexte.exiger(Nature.ATTRIBUT, id, at, faults);
                return;
            }
            switch (attribut.type()) {
                case BOOLEEN -> parmi(id, word, List.of("oui", "non"), at);
                case CHOIX -> parmi(id, word, attribut.valeurs().keySet(), at);
                case FICHE -> contexte.exiger(Nature.FICHE, word, at, faults);
                case TERRITOIRE -> contexte.exiger(Nature.TERRITOIRE, word, at, faults);
                case NOMBRE, DATE -> faults.accept(at.anomalie("proposition", "« " + id + " » est un nombre ou une "
                        + "date : une règle ne le compare pas", "Peut-être une qualification ?"));
                case CODE -> { }
            }
        }

        private void parmi(String id, String word, Collection<String> values, Endroit at) {
            if (!values.contains(word)) {
                faults.accept(at.anomalie("valeur-inconnue", "« " + word + " » n'est pas une valeur de « " + id + " »",
                        Proches.peutEtre(word, values)));
            }
        }

        private void qualification(String id, Endroit at) {
            Attribut attribut = contexte.attribut(id);
            Qualification known = contexte.connu().qualification(id);
            if (known == null && attribut != null) {
                faults.accept(at.anomalie("proposition", "« " + id + " » est un attribut : il faut dire sa valeur",
                        "Peut-être « " + id + "=oui » ?"));
                return;
            }
            contexte.exiger(Nature.QUALIFICATION, id, at, faults);
            if (rule.etape().equals("qualifier") && juge(id, new HashSet<>())) {
                faults.accept(at.anomalie("qualification-trop-tot", "« " + id + " » dépend d'un jugement, qui n'est "
                        + "pas encore rendu quand cette règle s'applique", null));
            }
        }

        /** Whether a qualification is a judgement or leans on one, even from afar. */
        private boolean juge(String id, Set<String> seen) {
            Qualification known = contexte.connu().qualification(id);
            return known != null && seen.add(id) && (known.jugement()
                    || PublicEcrit.citees(known).stream().anyMatch(cited -> juge(cited, seen)));
        }

        private void cible(Citation target) {
            Nature nature = CIBLES.get(target.genre());
            contexte.exiger(nature, target.mot(), a(target), faults);
            Qualification known = contexte.connu().qualification(target.mot());
            if (nature == Nature.QUALIFICATION && known != null && !known.jugement()) {
                faults.accept(a(target).anomalie("regle-sur-definition", "« " + target.mot()
                        + " » est une définition : ses critères en décident, pas une règle",
                        "Peut-être « jugement: true » dans qualifications/" + target.mot() + ".yaml ?"));
            }
        }
    }
}
