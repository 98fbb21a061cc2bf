package fr.aiguillage.prevention;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Attribut.Multiplicite;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Territoire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws situations from the vocabulary of our catalogue, as files would write them. */
final class SituationsAuHasard {

    private static final List<Attribut> VOCABULAIRE = List.copyOf(Nous.CATALOGUE.attributs());
    private static final List<String> LIEUX = Nous.CATALOGUE.territoires().stream().map(Territoire::id).toList();
    private static final List<String> FICHES = Nous.CATALOGUE.fiches().stream().map(Fiche::id).toList();

    private final Random random;

    SituationsAuHasard(Random random) {
        this.random = random;
    }

    /** Some facts, in any order; the rest is unknown. */
    Map<String, Object> faits() {
        double part = random.nextDouble() * 0.4;
        Map<String, Object> facts = new LinkedHashMap<>();
        VOCABULAIRE.stream().filter(a -> random.nextDouble() < part).forEach(a -> facts.put(a.id(), valeur(a)));
        return facts;
    }

    @Nullable String lieu() {
        return random.nextDouble() < 0.3 ? null : un(LIEUX);
    }

    LocalDate jour() {
        return LocalDate.of(2012 + random.nextInt(16), 1 + random.nextInt(12), 1);
    }

    <T> T un(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Any value that it may take, perhaps known in part only. */
    @Nullable Object valeur(Attribut attribut) {
        double kind = random.nextDouble();
        if (kind < 0.05) {
            return null;
        }
        if (attribut.liste() != null) {
            return kind < 0.5 && attribut.liste() == Multiplicite.OUVERTE ? enPartie(attribut) : entiere(attribut);
        }
        if (attribut.type() == Attribut.Type.NOMBRE && kind < 0.3) {
            long low = (Long) simple(attribut);
            return Map.of("min", low, "max", Math.min(low + random.nextInt(5), max(attribut)));
        }
        return simple(attribut);
    }

    /** A value that says all. */
    Object valeurEntiere(Attribut attribut) {
        return attribut.liste() == null ? simple(attribut) : entiere(attribut);
    }

    private List<Object> enPartie(Attribut attribut) {
        List<Object> all = new ArrayList<>();
        for (String word : attribut.valeurs().keySet()) {
            if (random.nextDouble() < 0.4) {
                all.add(random.nextBoolean() ? word : "!" + word);
            }
        }
        return all;
    }

    private List<Object> entiere(Attribut attribut) {
        if (attribut.type() != Attribut.Type.CHOIX) {
            return IntStream.range(0, random.nextInt(4)).mapToObj(i -> simple(attribut)).toList();
        }
        double part = random.nextDouble() * 0.5;
        return attribut.valeurs().keySet().stream()
                .map(word -> (Object) (random.nextDouble() < part ? word : "!" + word)).toList();
    }

    private Object simple(Attribut attribut) {
        return switch (attribut.type()) {
            case BOOLEEN -> random.nextBoolean();
            case NOMBRE -> min(attribut) + random.nextInt((int) Math.min(max(attribut) - min(attribut), 40) + 1);
            case CHOIX -> un(List.copyOf(attribut.valeurs().keySet()));
            case TERRITOIRE -> un(LIEUX.stream().filter(l -> l.startsWith("commune")).toList());
            case FICHE -> un(FICHES);
            case DATE -> jour().toString();
            case CODE -> "A1";
        };
    }

    private static long min(Attribut attribut) {
        return attribut.min() == null ? 0 : attribut.min().longValue();
    }

    private static long max(Attribut attribut) {
        return attribut.max() == null ? 1000 : attribut.max().longValue();
    }
}
