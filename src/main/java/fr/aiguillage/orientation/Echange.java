package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.situation.LecteurSituation;
import fr.aiguillage.situation.Situation;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How one asks what may be shared, as the catalogue says it. */
public record Echange(Catalogue catalogue, Identite.Partage regles, @Nullable String demandeur) {

    /** Null when the catalogue says nothing of sharing. */
    public static @Nullable Echange de(Catalogue catalogue) {
        return catalogue.identites().stream().filter(one -> one.partage() != null).findFirst()
                .map(one -> new Echange(catalogue, one.partage(), one.demandeur())).orElse(null);
    }

    /** What the question itself states, as typed facts, and with whom. */
    public Stream<String> faits(Collection<String> listeners) {
        return Stream.concat(regles.si().stream(), listeners.stream().map(who -> regles.aQui() + "=" + who));
    }

    /** The situation with the question, who speaks and to whom; what is wrong with a word is told when it is read. */
    public LecteurSituation entre(Situation situation, String speaker, String listener) {
        LecteurSituation reader = new LecteurSituation(catalogue).apres(situation);
        faits(List.of(listener)).forEach(reader::fait);
        return demandeur == null ? reader : reader.fait(demandeur + "=" + speaker);
    }
}
