package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Sigle;
import fr.aiguillage.recherche.Noms;
import java.util.List;

/** What acronyms mean. */
public final class PageGlossaire {

    private PageGlossaire() {
    }

    public static Page de(Sigle sigle, Catalogue catalogue) {
        Page page = new Page(sigle.sigle()).paragraphe(texte(sigle));
        Noms.deMemeNom(sigle, catalogue).forEach(f -> page.paragraphe("En savoir plus : « fiche " + f.id() + " »."));
        return page;
    }

    public static Page de(List<Sigle> all) {
        return new Page("Glossaire").section("Glossaire (" + all.size() + " sigles)",
                all.stream().map(s -> new Bloc.Puce(texte(s), List.of())).toList());
    }

    private static String texte(Sigle sigle) {
        return sigle.sigle() + " : " + sigle.developpe();
    }
}
