package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Attribut.Type;
import fr.aiguillage.catalogue.Clause;
import fr.aiguillage.catalogue.Dates;
import fr.aiguillage.logique.Valeur;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The values of an attribute between which some criteria could make a difference. */
final class Essais {

    private static final String AUTRE = "";

    private final Attribut attribut;
    private final List<Clause> clauses;

    private Essais(Attribut attribut, List<Clause> clauses) {
        this.attribut = attribut;
        this.clauses = clauses;
    }

    /** The values to try for some criteria to hold and others not to. */
    static Stream<Valeur> de(Attribut attribut, List<Clause> wanted, List<Clause> unwanted) {
        Essais trials = new Essais(attribut, Stream.concat(wanted.stream(), unwanted.stream()).toList());
        List<? extends Valeur> single = trials.simples();
        return Stream.concat(Stream.of(Valeur.Aucun.AUCUN), attribut.liste() == null ? single.stream()
                : listes(single, refusees(wanted, unwanted)));
    }

    /** The empty list, the full one, and the one that is full but for what is refused. */
    private static Stream<Valeur> listes(List<? extends Valeur> all, List<Valeur> refused) {
        List<? extends Valeur> rest = all.stream().filter(value -> !refused.contains(value)).toList();
        return Stream.of(List.<Valeur>of(), all, rest)
                .map(list -> new Valeur.Liste(List.copyOf(list), List.of(), true));
    }

    private static List<Valeur> refusees(List<Clause> wanted, List<Clause> unwanted) {
        return Stream.concat(wanted.stream().flatMap(Essais::hors), unwanted.stream().flatMap(Essais::dedans))
                .map(Essais::valeur).toList();
    }

    private static Valeur valeur(Object raw) {
        return raw instanceof Number number ? Valeur.Nombre.de(number.doubleValue()) : new Valeur.Texte(raw.toString());
    }

    private List<? extends Valeur> simples() {
        return switch (attribut.type()) {
            case BOOLEEN -> List.of(new Valeur.Booleen(true), new Valeur.Booleen(false));
            case NOMBRE -> nombres().map(Valeur.Nombre::de).toList();
            case DATE -> Stream.concat(nombres().map(Essais::jour), cites().map(Essais::jours)).toList();
            case CHOIX -> attribut.valeurs().keySet().stream().map(Valeur.Texte::new).toList();
            default -> Stream.concat(Stream.of(AUTRE), cites().map(String::valueOf)).map(Valeur.Texte::new).toList();
        };
    }

    private static Valeur.Jour jour(double day) {
        return new Valeur.Jour(LocalDate.ofEpochDay((long) day), LocalDate.ofEpochDay((long) day));
    }

    private static Valeur.Jour jours(Object written) {
        return new Valeur.Jour(Dates.debut(written.toString()), Dates.fin(written.toString()));
    }

    /** Every bound that is written, and what lies on either side of it; some number, even when none is. */
    private Stream<Double> nombres() {
        Set<Double> bounds = new TreeSet<>(Set.of(attribut.min() == null ? 0.0 : attribut.min()));
        Stream.concat(clauses.stream().flatMap(Essais::bornes), cites()).map(Essais::nombre).forEach(bounds::add);
        double step = attribut.entier() || attribut.type() == Type.DATE ? 1 : 1e-6;
        return bounds.stream().flatMap(b -> Stream.of(b - step, b, b + step)).filter(this::permis);
    }

    private boolean permis(double number) {
        return (attribut.min() == null || number >= attribut.min())
                && (attribut.max() == null || number <= attribut.max());
    }

    private static double nombre(Object raw) {
        return raw instanceof Number number ? number.doubleValue() : Dates.debut(raw.toString()).toEpochDay();
    }

    private static Stream<Object> bornes(Clause clause) {
        return Stream.of(clause.auMoins(), clause.auPlus(), clause.plusDe(), clause.moinsDe())
                .filter(Objects::nonNull);
    }

    private Stream<Object> cites() {
        return clauses.stream().flatMap(clause -> Stream.concat(dedans(clause), hors(clause)));
    }

    private static Stream<Object> dedans(Clause clause) {
        return Stream.concat(Stream.ofNullable(clause.vaut()),
                Stream.ofNullable(clause.parmi()).flatMap(List::stream));
    }

    private static Stream<Object> hors(Clause clause) {
        return Stream.ofNullable(clause.hors()).flatMap(List::stream);
    }
}
