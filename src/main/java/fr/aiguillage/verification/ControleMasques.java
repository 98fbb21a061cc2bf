package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.lecture.Anomalie;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A catalogue that is added hides nothing of what it leans on: what is local says what it specialises. */
final class ControleMasques implements Controle {

    /** What two catalogues may both declare: the words of an attribute add up, and a place is the same place. */
    private static final Set<Genre> COMMUNS = EnumSet.of(Genre.ATTRIBUT, Genre.TERRITOIRE);

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        EnumSet.complementOf(EnumSet.copyOf(COMMUNS)).forEach(genre -> contexte.propre().tous(genre).keySet().stream()
                .filter(id -> cache(genre, id, contexte))
                .forEach(id -> faults.accept(contexte.endroit(genre, id).dans("id").anomalie("id-deja-pris",
                        "« " + id + " » est déjà l'id d'une entrée d'un autre catalogue, que celle-ci cacherait",
                        peutEtre(genre, id)))));
    }

    private static boolean cache(Genre genre, String id, Contexte contexte) {
        return contexte.base().tous(genre).containsKey(id) || fiche(genre) && contexte.base().fiche(id) != null;
    }

    private static boolean fiche(Genre genre) {
        return genre.type() == Fiche.class;
    }

    private static @Nullable String peutEtre(Genre genre, String id) {
        return fiche(genre) ? "Peut-être un autre id, avec « specialise: " + id + " » ?" : "Peut-être un autre id ?";
    }
}
