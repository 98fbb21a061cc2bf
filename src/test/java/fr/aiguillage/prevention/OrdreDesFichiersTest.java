package fr.aiguillage.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.appui.Moteurs;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Identifie;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.moteur.Regle;
import fr.aiguillage.orientation.Entree;
import fr.aiguillage.orientation.Orientation;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.situation.Situation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The order in which the files of our catalogue and its rules are read changes nothing. */
class OrdreDesFichiersTest {

    private static final Orienteur ENVERS = aLEnvers();

    @Property(tries = 100, seed = "20261122")
    void files_read_backwards_give_the_same_answer(@ForAll Random random) {
        SituationsAuHasard draw = new SituationsAuHasard(random);
        Situation situation = Ecrit.situation(Nous.CATALOGUE, draw.faits()).dans(draw.lieu()).au(draw.jour());
        assertThat(essentiel(ENVERS.orienter(situation))).isEqualTo(essentiel(Nous.ORIENTEUR.orienter(situation)));
    }

    private static List<Object> essentiel(Orientation answer) {
        List<Object> all = new ArrayList<>();
        answer.recommandations().forEach(e -> all.add(List.of(e.id(), e.rang(), e.acces(), Set.copyOf(e.raisons()))));
        answer.aVerifier().forEach(e -> all.add(List.of(e.id(), e.manque(), e.aConfirmer())));
        answer.ecartes().forEach(e -> all.add(List.of(e.id(), Set.copyOf(e.faudrait()))));
        answer.horsCadre().forEach(e -> all.add(List.of(e.id(), e.motif())));
        answer.questions().forEach(q -> all.add(List.of(q.attribut(), Set.copyOf(q.decide()))));
        all.add(Set.copyOf(answer.gardeFous()));
        all.add(Set.copyOf(answer.qualifications()));
        all.add(answer.proposees().stream().map(Entree::id).toList());
        return all;
    }

    private static Orienteur aLEnvers() {
        Map<Genre, Map<String, Identifie>> entries = new EnumMap<>(Genre.class);
        for (Genre genre : Genre.values()) {
            entries.put(genre, aLEnvers(Nous.CATALOGUE.tous(genre)));
        }
        List<Regle> rules = new ArrayList<>(Nous.PRODUIT.regles());
        Collections.reverse(rules);
        return Moteurs.orienteur(Nous.PRECOMPILEE,
                new Connaissances(new Catalogue(Nous.CATALOGUE.identites(), entries).sur(Nous.CATALOGUE.decoupage()),
                        rules));
    }

    private static Map<String, Identifie> aLEnvers(Map<String, Identifie> entries) {
        List<String> ids = new ArrayList<>(entries.keySet());
        Collections.reverse(ids);
        Map<String, Identifie> mixed = new LinkedHashMap<>();
        ids.forEach(id -> mixed.put(id, entries.get(id)));
        return mixed;
    }
}
