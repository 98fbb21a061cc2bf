package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Dates;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.logique.Bornes;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Bounds leave some number between them, and within what the attribute can be. */
final class ControleBornes implements Controle {

    private static final Noms BORNES = new Noms("au_moins", "plus_de", "au_plus", "moins_de");
    private static final Noms ELEMENTS = new Noms("min", "", "max", "");

    /** The fields that hold the four bounds; an empty name is a field that does not exist. */
    private record Noms(String auMoins, String plusDe, String auPlus, String moinsDe) {
    }

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        PublicEcrit.chaqueCritere(contexte, written -> {
            Endroit at = written.endroit();
            Attribut attribut = contexte.attribut(written.clause().sujet());
            Bornes all = attribut == null ? Bornes.TOUT : domaine(attribut);
            Endroit count = at.dans("compte");
            controler(at, BORNES, all, faults);
            controler(count, BORNES, Bornes.TOUT.auMoins(0), faults);
            controler(count, ELEMENTS, all, faults);
            controler(at.dans("quotient"), BORNES, Bornes.TOUT, faults);
        });
    }

    private static Bornes domaine(Attribut attribut) {
        Bornes low = attribut.min() == null ? Bornes.TOUT : Bornes.TOUT.auMoins(attribut.min());
        return attribut.max() == null ? low : low.auPlus(attribut.max());
    }

    private static void controler(Endroit at, Noms names, Bornes domain, Consumer<Anomalie> faults) {
        deux(at, names.auMoins(), names.plusDe(), faults);
        deux(at, names.auPlus(), names.moinsDe(), faults);
        Bornes bounds = bornes(at, names);
        if (bounds.vide()) {
            faults.accept(at.anomalie("bornes-vides", "rien ne peut satisfaire ces bornes : " + texte(at), null));
        } else if (bounds.min() > domain.max() || bounds.max() < domain.min()) {
            faults.accept(at.anomalie("bornes-hors-domaine", "ces bornes sont hors de ce qui est possible : "
                    + texte(at), null));
        }
    }

    private static void deux(Endroit at, String included, String strict, Consumer<Anomalie> faults) {
        if (borne(at, included) != null && borne(at, strict) != null) {
            faults.accept(at.dans(strict).anomalie("bornes-en-double", "« " + included + " » et « " + strict
                    + " » sont deux bornes du même côté", null));
        }
    }

    private static Bornes bornes(Endroit at, Noms names) {
        Double atLeast = borne(at, names.auMoins());
        Double more = borne(at, names.plusDe());
        Double atMost = borne(at, names.auPlus());
        Double less = borne(at, names.moinsDe());
        Bornes bounds = atLeast == null ? Bornes.TOUT : Bornes.TOUT.auMoins(atLeast);
        bounds = more == null ? bounds : bounds.plusDe(more);
        bounds = atMost == null ? bounds : bounds.auPlus(atMost);
        return less == null ? bounds : bounds.moinsDe(less);
    }

    private static @Nullable Double borne(Endroit at, String name) {
        JsonNode bound = at.dans(name).noeud();
        if (bound.isString() && Dates.valide(bound.asString())) {
            return (double) Dates.debut(bound.asString()).toEpochDay();
        }
        return bound.isNumber() ? bound.asDouble() : null;
    }

    private static String texte(Endroit at) {
        return at.noeud().propertyStream().filter(p -> p.getValue().isNumber() || ControleCriteres.BORNES
                .contains(p.getKey())).map(p -> p.getKey() + ": " + p.getValue().asString())
                .collect(Collectors.joining(", "));
    }
}
