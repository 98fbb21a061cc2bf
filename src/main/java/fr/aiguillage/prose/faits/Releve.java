package fr.aiguillage.prose.faits;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.identite.Masque;
import fr.aiguillage.prose.motifs.Vocabulaire;
import fr.aiguillage.prose.phrase.Proposition;
import fr.aiguillage.prose.phrase.Propositions;
import fr.aiguillage.prose.phrase.Reperee;
import fr.aiguillage.prose.phrase.Voisinage;
import fr.aiguillage.prose.portee.Portee;
import fr.aiguillage.prose.portee.Statut;
import fr.aiguillage.prose.reperage.Alentours;
import fr.aiguillage.prose.reperage.Appuis;
import fr.aiguillage.prose.reperage.Orthographe;
import fr.aiguillage.prose.sujets.Sujet;
import fr.aiguillage.prose.sujets.Sujets;
import fr.aiguillage.prose.texte.Mot;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts of a text, from what was found in it: whose each is, what its sentence does with it, what rules it out. */
public final class Releve {

    private final Catalogue catalogue;
    private final Vocabulaire vocabulaire;
    private final String texte;
    private final List<Mot> mots;
    private final List<Reperee> trouvees;

    /**
     * Of the words of a text.
     *
     * @param found what was found in them, in their order
     */
    public Releve(Catalogue catalogue, Vocabulaire vocabulary, String text, List<Mot> words, List<Reperee> found) {
        this.catalogue = catalogue;
        this.vocabulaire = vocabulary;
        this.texte = text;
        this.mots = words;
        this.trouvees = found;
    }

    /**
     * In the order of the text; several may be about one attribute.
     *
     * @param mask the names that no fact repeats
     */
    public List<Fait> faits(Masque mask) {
        List<Proposition> parts = Propositions.de(texte, mots, trouvees);
        List<Fait> all = lus(new Faits(catalogue, texte, mots, mask), parts);
        List<Fait> read = Preseance.de(all, trouvees, mots);
        return SousEntendus.avec(Reglement.de(Generalite.de(read, parts, catalogue)), catalogue);
    }

    private List<Fait> lus(Faits maker, List<Proposition> parts) {
        Voisinage around = new Voisinage(mots, vocabulaire.petits());
        Map<Reperee, Statut> statuses = Portee.de(parts, around);
        Set<Reperee> slipped = new Orthographe(texte, mots, vocabulaire, trouvees).douteuses(parts, around);
        slipped.forEach(r -> statuses.computeIfPresent(r, (f, statut) -> statut.auMoins(Statut.DOUTEUX)));
        Sujets subjects = Sujets.de(parts, around, name -> Generalite.personnel(name, catalogue), this::decrit,
                r -> statuses.get(r) == Statut.AFFIRME);
        trouvees.stream().filter(subjects::dAutrui).filter(r -> propre(r, subjects.de(r)))
                .forEach(r -> statuses.replace(r, Statut.AFFIRME, Statut.DOUTEUX));
        Set<Reperee> alone = new Appuis(mots, r -> maker.annonces(r, subjects.acte(r)),
                new Alentours(mots, vocabulaire.legers(), trouvees)::seul)
                .manquants(trouvees, r -> r.indique() || statuses.get(r) == Statut.AFFIRME);
        Map<Boolean, List<Fait>> facts = trouvees.stream().filter(Reperee::estFait)
                .collect(Collectors.partitioningBy(Reperee::cede, Collectors.flatMapping(r ->
                        maker.de(slipped.contains(r) ? r.hesitant() : r, statuses.get(r), subjects.de(r),
                                subjects.acte(r), alone.contains(r)).stream(),
                        Collectors.toList())));
        List<Fait> guessed = trouvees.stream().filter(r -> r.corrigee() && r.estFait()).flatMap(r ->
                maker.de(r, Statut.DOUTEUX, subjects.de(r), subjects.acte(r), false).stream()).toList();
        List<Fait> said = facts.get(false);
        return Reglement.hesitant(Stream.concat(said.stream(), Reglement.cedant(facts.get(true), said).stream())
                .toList(), guessed);
    }

    /** Whether what it says is of somebody, and it does not tell what it makes of the person when said of another. */
    private boolean propre(Reperee found, Sujet who) {
        Map<String, ?> others = found.expression().de();
        return (others == null || !others.containsKey(who.qui())) && found.annonces()
                .flatMap(facts -> facts.keySet().stream()).anyMatch(name -> Generalite.personnel(name, catalogue));
    }

    /** Whether some attribute says of somebody else what others say of the person. */
    private boolean decrit(String who) {
        return catalogue.attributs().stream().anyMatch(a -> a.de() != null && who.equals(a.personne()));
    }
}
