package fr.aiguillage.prevention;

import fr.aiguillage.appui.Moteurs;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Identite;
import fr.aiguillage.moteur.BaseDeRegles;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.moteur.LecteurRegles;
import fr.aiguillage.orientation.Orienteur;
import fr.aiguillage.paquet.Produit;
import fr.aiguillage.prose.Lecteur;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.kie.api.KieBase;

/** The product as it is packed, loaded once for all tests. */
public final class Nous {

    public static final Path REGLES = Path.of("rules");
    public static final Produit PRODUIT = Produit.lire();
    public static final Catalogue CATALOGUE = PRODUIT.catalogue();
    public static final Connaissances CONNAISSANCES = new Connaissances(CATALOGUE, PRODUIT.regles());
    public static final KieBase PRECOMPILEE = BaseDeRegles.precompilee(familles());
    public static final Lecteur LECTEUR = new Lecteur(CATALOGUE);
    public static final Orienteur ORIENTEUR = Moteurs.orienteur(PRECOMPILEE, CONNAISSANCES);

    private Nous() {
    }

    /** The folders of rules that the catalogue says are its own. */
    public static Set<String> familles() {
        return CATALOGUE.identites().stream().map(Identite::regles).flatMap(f -> f.stream())
                .collect(Collectors.toSet());
    }

    /** The same rules, compiled now. */
    public static KieBase compilee() {
        return BaseDeRegles.compilee(LecteurRegles.textes(REGLES));
    }
}
