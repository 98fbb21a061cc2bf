package fr.aiguillage.atelier;

import fr.aiguillage.catalogue.Atelier.Parole;
import fr.aiguillage.orientation.Partage;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a human wrote that someone must, may or may not say, beside what we say of sharing to the same person. */
public record Propos(Parole parole, Partage partage) {

    /** The difference that the case does not say, or the one that it says and that is there no longer; else null. */
    @Nullable Constat constat() {
        boolean same = lignes().stream().anyMatch(this::surCeTexte);
        if (same == (parole.aDiscuter() == null)) {
            return null;
        }
        String who = "« " + parole.qui() + " » face à « " + parole.aQui() + " »";
        return same ? new Constat("discussion-perimee", "sur " + who + ", l'assistant répond comme le corrigé",
                "Peut-être « a_discuter » est-il à retirer de cette parole ?")
                : new Constat("parole-sans-appui", "l'assistant ne dit rien de tel, sur ce texte, à " + who, peutEtre());
    }

    private String peutEtre() {
        return partage.dependDe().isEmpty() ? "Peut-être « a_discuter » dans cette parole, si la différence est juste ?"
                : "Peut-être « etant » dans cette parole, pour dire : " + partage.dependDe().stream()
                        .map(Partage.Dependance::attribut).collect(Collectors.joining(", "));
    }

    /** Whether both rest on the same page, or on the same place of a document: a side alone may hold something else. */
    private boolean surCeTexte(Partage.Ligne line) {
        return memeTexte(parole, line);
    }

    /** The same of any two. */
    public static boolean memeTexte(Parole word, Partage.Ligne line) {
        return word.sources().stream().anyMatch(read -> line.sources().stream().anyMatch(ours -> read.url() != null
                ? read.url().equals(ours.url()) : Objects.equals(read.document(), ours.document())
                        && contient(ours.reference(), read.reference())));
    }

    private static boolean contient(@Nullable String places, @Nullable String place) {
        return place == null || places != null && List.of(places.split("[,;]\\s*")).contains(place);
    }

    private List<Partage.Ligne> lignes() {
        return switch (parole.droit()) {
            case DOIT -> partage.doit();
            case PEUT -> partage.peut();
            case NE_PEUT_PAS -> partage.nePeutPas();
            case INFORMER_AVANT -> partage.informerAvant();
        };
    }
}
