package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.mots.Proches;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Pilots and partners are ids of fiches, or plain names; what looks like an id is one. */
final class ControlePartenaires implements Controle {

    @Override
    public void controler(Contexte contexte, Consumer<Anomalie> faults) {
        Collection<String> known = Nature.FICHE.ids(contexte.connu());
        contexte.chaque(Fiche.class, (fiche, at) -> {
            for (String field : List.of("pilotes/*", "partenaires/*")) {
                at.vers(field).stream().filter(name -> inconnu(name.texte(), contexte, known))
                        .forEach(name -> faults.accept(anomalie(name, known)));
            }
        });
    }

    /** Whether a name is written as an id and is none; an entry that is left out for its own faults is still one. */
    private static boolean inconnu(String name, Contexte contexte, Collection<String> known) {
        return !known.contains(name) && commeUnId(name, known) && !contexte.laisse(Nature.FICHE, name);
    }

    /** Whether a name is written as ids are: several words with dashes, or a word near one of them. */
    private static boolean commeUnId(String name, Collection<String> known) {
        boolean shape = name.matches("[a-z0-9]+(-[a-z0-9]+)*");
        return shape && (name.contains("-") || !Proches.de(name, known).isEmpty());
    }

    private static Anomalie anomalie(Endroit name, Collection<String> known) {
        String near = Proches.peutEtre(name.texte(), known);
        return name.anomalie("partenaire-inconnu", "« " + name.texte() + " » n'est l'id d'aucune fiche",
                near == null ? "Peut-être son nom en clair, avec une majuscule ?" : near);
    }
}
