package fr.aiguillage.verification;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Identifie;
import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.catalogue.ListeDeValeurs;
import fr.aiguillage.catalogue.lecture.Anomalie;
import fr.aiguillage.catalogue.lecture.Arbre;
import fr.aiguillage.catalogue.lecture.Lecture.Cle;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.moteur.BaseDeRegles;
import fr.aiguillage.moteur.Regle;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the checks look at.
 *
 * @param propre the entries that are checked
 * @param base the entries of other catalogues that they may lean on
 * @param connu both together
 * @param arbres the files that the entries were read from
 * @param identite the file {@code catalogue.yaml}, when it could be read
 * @param laisses the entries that exist but are left out, having faults
 * @param regles all rules; none at all when they are not known: then nothing is missed for want of a rule
 */
record Contexte(Catalogue propre, Catalogue base, Catalogue connu, Map<Cle, Arbre> arbres, @Nullable Arbre identite,
        Set<Cle> laisses, List<Regle> regles) {

    /** The name of the fault of leaning on an entry that is left out. */
    static final String APPUI = "appui";

    /** An attribute as the entries that are checked mean it: their own, or else the one that they lean on. */
    @Nullable Attribut attribut(String id) {
        Attribut own = propre.attribut(id);
        return own == null ? base.attribut(id) : own;
    }

    /** The rules that speak of these catalogues. */
    List<Regle> reglesActives() {
        Set<String> families = new HashSet<>(Set.of(BaseDeRegles.GENERIQUE, Regle.AJOUTEES));
        connu.identites().stream().map(Identite::regles).forEach(families::addAll);
        return regles.stream().filter(rule -> families.contains(rule.famille())).toList();
    }

    /** The same without these entries. */
    Contexte sans(Set<Cle> faulty) {
        Map<Genre, Map<String, Identifie>> kept = new EnumMap<>(Genre.class);
        for (Genre genre : Genre.values()) {
            Map<String, Identifie> some = new LinkedHashMap<>(propre.tous(genre));
            some.keySet().removeIf(id -> faulty.contains(new Cle(genre, id)));
            kept.put(genre, some);
        }
        Set<Cle> out = new HashSet<>(laisses);
        out.addAll(faulty);
        Catalogue rest = new Catalogue(propre.identites(), kept).sur(propre.decoupage());
        return new Contexte(rest, base, base.plus(rest), arbres, identite, out, regles);
    }

    /** Goes through the entries of that type, in the order of the files. */
    <T> void chaque(Class<T> type, BiConsumer<T, Endroit> action) {
        for (Genre genre : Genre.values()) {
            propre.tous(genre).forEach((id, entry) -> {
                if (type.isInstance(entry)) {
                    action.accept(type.cast(entry), endroit(genre, id));
                }
            });
        }
    }

    Endroit endroit(Genre genre, String id) {
        return Endroit.fichier(Objects.requireNonNull(arbres.get(new Cle(genre, id))));
    }

    /** Reports an id that leads nowhere. */
    void exiger(Nature nature, String id, Endroit at, Consumer<Anomalie> faults) {
        if (nature.connue(connu, id)) {
            return;
        }
        faults.accept(laisse(nature, id)
                ? at.anomalie(APPUI, nature.nom() + " « " + id + " » a une faute et ne compte pas", null)
                : at.anomalie(nature.inconnue(), nature.nom() + " « " + id + " » n'existe pas",
                        Proches.peutEtre(nature.voisins(connu, id))));
    }

    boolean laisse(Nature nature, String id) {
        return laisses.stream().anyMatch(key -> nature.dans(key.genre(), key.id(), id));
    }

    /** Reports a word that is not in that list. */
    void exigerMot(String list, String word, Endroit at, Consumer<Anomalie> faults) {
        ListeDeValeurs known = connu.liste(list);
        if (known == null && !laisses.contains(new Cle(Genre.LISTE, list))) {
            faults.accept(at.anomalie("liste-inconnue", "« " + word + " » est un mot de listes/" + list
                    + ", qui n'existe pas", "Peut-être écrire listes/" + list + ".yaml ?"));
        } else if (known != null && !known.valeurs().containsKey(word)) {
            faults.accept(at.anomalie("mot-inconnu", "« " + word + " » n'est pas un mot de listes/" + list,
                    Proches.peutEtre(word, known.valeurs().keySet())));
        }
    }
}
