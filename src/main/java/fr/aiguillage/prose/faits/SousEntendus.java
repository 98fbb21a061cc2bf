package fr.aiguillage.prose.faits;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Valeur.Liste;
import fr.aiguillage.logique.Valeur.Texte;
import fr.aiguillage.prose.faits.Fait.Certitude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a text tells without a word of it: nobody who complains of noise in a hall says that it is about a place. */
record SousEntendus(List<Fait> lus) {

    /** The facts, and those that they tell: where they tell two values of one thing, neither is held. */
    static List<Fait> avec(List<Fait> read, Catalogue catalogue) {
        List<Fait> all = new ArrayList<>(read);
        SousEntendus untold = new SousEntendus(read);
        catalogue.attributs().forEach(attribut -> untold.regler(untold.dits(attribut), all));
        all.sort(Comparator.comparingInt(Fait::debut));
        return all;
    }

    private List<Fait> dits(Attribut attribut) {
        return attribut.valeurs().entrySet().stream()
                .flatMap(value -> premier(value.getValue()).map(f -> dit(attribut, value.getKey(), f))).toList();
    }

    private void regler(List<Fait> told, List<Fait> all) {
        all.replaceAll(f -> told.stream().anyMatch(t -> contredit(t, f)) ? f.douteux() : f);
        if (told.size() == 1 && taisent(told.get(0))) {
            all.removeIf(f -> f.attribut().equals(told.get(0).attribut()));
            all.add(told.get(0));
        }
    }

    private static boolean contredit(Fait told, Fait said) {
        return told.attribut().equals(said.attribut()) && !told.valeur().equals(said.valeur());
    }

    /** Whether the text says nothing else of it. */
    private boolean taisent(Fait told) {
        return lus.stream().filter(f -> f.attribut().equals(told.attribut()))
                .allMatch(f -> !f.sur() && f.valeur().equals(told.valeur()));
    }

    private Stream<Fait> premier(Attribut.Choix value) {
        return lus.stream().filter(f -> f.sur() && dit(value.ditPar(), f)).limit(1);
    }

    private static boolean dit(Map<String, List<String>> tells, Fait fact) {
        List<String> values = tells.get(fact.attribut());
        return values != null && mots(fact.valeur()).anyMatch(word -> values.isEmpty() || values.contains(word));
    }

    /** What is said, one word each; nothing of what is only denied. */
    private static Stream<String> mots(Valeur value) {
        return value instanceof Liste list ? list.elements().stream().flatMap(SousEntendus::mots)
                : Stream.of(value instanceof Texte text ? text.valeur() : value.toString());
    }

    private static Fait dit(Attribut attribut, String value, Fait by) {
        return new Fait(attribut.id(), new Texte(value), by.mots(), by.debut(), by.fin(), Certitude.SUR,
                String.valueOf(attribut.personne()));
    }
}
