package fr.aiguillage.produit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.commande.Commande;
import fr.aiguillage.commande.Commandes;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What can be typed for each command: a new command fails the test until it has its lines here. */
class ChaqueCommandeIT {

    /** A word that nobody else writes. */
    static final String MARQUE = "Zorglub7391";

    /**
     * The lines of one command, which begin after its name.
     *
     * @param juste a right request, with an answer to read
     * @param marquees requests, right or wrong, with the mark wherever words are taken
     */
    record Lignes(String juste, List<String> marquees) {
    }

    private static final TreeMap<String, Lignes> TOUTES = new TreeMap<>();

    static {
        note("orienter", "--fait age=17", "--territoire @", "--fait age=@", "--fait @=oui", "--au @", "--situation @",
                "--situation -", "--catalogue @", "--texte @", "@");
        note("comprendre", "--texte cannabis", "--texte @", "--texte -", "--fait age=@", "@");
        note("pourquoi", "tapaj --fait age=17", "@", "mission-locale --territoire @");
        note("pourquoi-pas", "tapaj --fait age=17", "@", "mission-locale --fait age=@");
        note("faudrait", "tapaj --fait age=17", "@", "mission-locale --fait age=@");
        note("et-si", "age=17", "age=@", "@=oui");
        note("questions", "--fait age=17", "--fait age=@", "@");
        note("effacer", "", "@");
        note("fiche", "mission-locale", "@", "mission-locale --au @");
        note("chercher", "mission", "@", "mission --au @");
        note("cas verifier", null, "@");
        note("catalogue verifier", "", "@");
        note("catalogue statistiques", "", "--catalogue @", "@");
        note("catalogue peremption", "", "--au @", "--depuis @", "--mois @", "--catalogue @", "@");
        note("catalogue trous", "", "--au @", "--territoire @", "--catalogue @", "@");
        note("lot", null, "--entree @ --sortie @.jsonl");
        note("decrire", null, "--fait age=@", "@", "--situation -");
        note("corriger", "--fait age=17 age=16", "age=@", "@=oui", "@", "-@");
        note("comparer", "tapaj cjc --fait age=17", "@ @", "tapaj cjc --fait age=@");
        note("exporter", null, "@.html --fait age=@", "@", "dehors.md --pour @", "dehors.md --territoire @",
                "dehors.md --situation -");
        note("partager", "--fait demandeur=maire", "--a @", "--fait age=@");
        note("echeances", "--fait age=17", "--fait age=@", "@");
        note("mesure", "10", "@", "10.@");
        note("action", "10.4", "@");
        note("acteur", "mission-locale", "@");
        note("glossaire", "CLSPD", "@");
        note("aligner", "--modele", "@", "@ --vers @.yaml", "@ --modele", "--modele --vers @/@.yaml", "--catalogue @",
                "@ --avenant", "pdpd-62-2013-2017 --exiger @", "pdpd-62-2013-2017 --territoire @");
        note("catalogue nouveau-territoire", null, "@", "@ --nom @ --vers @");
        note("atelier chercher", "trafic", "@", "--duree @", "--metier @", "--catalogue @");
        note("atelier verifier", "le-guetteur", "@", "--au @", "--catalogue @");
        note("atelier fiches", null, "@", "@ --vers @", "le-guetteur --au @");
        note("atelier ouvrir", null, "@", "le-guetteur --tables @", "le-guetteur --enregistrer @/@ --tables A", "@ --au @");
        note("atelier reprendre", null, "@", "@ --catalogue @");
        note("atelier rapport", null, "@", "@ --vers @.md");
        note("atelier nouveau", null, "@", "@ --vers @");
        note("atelier quiz", "--nombre 3", "--nombre @", "--graine @", "--catalogue @", "@");
        note("catalogue importer", null, "aides-jeunes @ --vers @-ici", "@ .");
    }

    private static void note(String name, String right, String... marked) {
        TOUTES.put(name, new Lignes(right == null ? null : (name + " " + right).strip(),
                List.of(marked).stream().map(words -> name + " " + words.replace("@", MARQUE)).toList()));
    }

    @Test
    void none_is_forgotten() {
        assertThat(TOUTES.keySet()).containsExactlyInAnyOrderElementsOf(
                Commandes.toutes().stream().map(Commande::nom).toList());
    }

    static List<String> marquees() {
        return TOUTES.values().stream().flatMap(lines -> lines.marquees().stream()).toList();
    }

    static List<String> justes() {
        return TOUTES.values().stream().map(Lignes::juste).filter(line -> line != null).toList();
    }
}
