package fr.aiguillage.commande;

import fr.aiguillage.atelier.seance.Ecoutes;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.mots.Malentendu;
import fr.aiguillage.rendu.Volet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What may be typed next during a session: an order, a table, an entry, someone to whom one speaks. */
record SuitesDAtelier(Fonds fonds, SeanceOuverte ouverte) implements Function<String, List<String>> {

    private static final String A = "à";
    private static final String ACCORD = "accord";

    @Override
    public List<String> apply(String before) {
        int cut = Math.max(before.lastIndexOf(' '), before.lastIndexOf(','));
        String kept = before.substring(0, cut + 1) + (before.endsWith(",") ? " " : "");
        return mots(before.substring(0, cut + 1).strip(), before.substring(cut + 1)).map(word -> kept + word).toList();
    }

    private Stream<String> mots(String before, String prefix) {
        if (before.isEmpty()) {
            return OrdreDAtelier.debuts().stream();
        }
        List<String> words = List.of(before.split("\\s+"));
        try {
            return suite(OrdreDAtelier.de(words.get(0)), words.subList(1, words.size()), prefix);
        } catch (Malentendu unknown) {
            return Stream.empty();
        }
    }

    private Stream<String> suite(OrdreDAtelier order, List<String> before, String prefix) {
        return switch (order) {
            case PROPOSER, RETIRER -> before.isEmpty() ? tables() : entrees();
            case TABLE -> before.isEmpty() ? tables() : metiers();
            case MONTRER -> Volet.mots().stream();
            case DIRE, GARDER -> before.isEmpty() ? tables() : partage(before.get(before.size() - 1));
            case POURQUOI, FICHE, DESACCORD -> entrees();
            case CHANGER -> Suggestions.de(fonds, "", List.of("--fait"), prefix).stream();
            case COMPARER -> Stream.of(ConfrontationDAtelier.MAINTENANT);
            default -> Stream.empty();
        };
    }

    private Stream<String> tables() {
        return ouverte.seance().tables().stream().map(t -> t.nom() + " ");
    }

    private Stream<String> metiers() {
        return ouverte.lecteur().metiers().stream();
    }

    private Stream<String> entrees() {
        return ouverte.catalogue().fiches().stream().map(Fiche::id);
    }

    private Stream<String> partage(String last) {
        return switch (last) {
            case A -> Ecoutes.dans(ouverte.catalogue()).valeurs().keySet().stream();
            case ACCORD -> Ecoutes.accords(ouverte.catalogue()).stream();
            default -> Stream.of(A + " ", ACCORD + " ");
        };
    }
}
