package fr.aiguillage.rendu;

import fr.aiguillage.orientation.Feuille;
import fr.aiguillage.orientation.Feuille.Possibilite;
import fr.aiguillage.orientation.Orientation.Numero;
import java.util.ArrayList;
import java.util.List;

/** What may be given to the person or to their family, in plain words. */
public final class PageFeuille {

    private PageFeuille() {
    }

    public static Page de(Feuille sheet) {
        Page page = new Page("Ce qui existe pour vous");
        page.paragraphe("Cette feuille est à vous. Elle ne dit rien de votre situation et n'engage à rien : vous "
                + "choisissez.");
        sheet.possibilites().forEach(p -> possibilite(page, p));
        page.paragraphe(sheet.possibilites().isEmpty()
                ? "Pour l'instant, rien ne se demande sans aide. La personne qui vous remet cette feuille peut chercher "
                        + "avec vous."
                : "Il existe peut-être autre chose près de chez vous : demandez à la personne qui vous remet cette "
                        + "feuille.");
        page.section("Qui appeler", sheet.numeros().stream().map(PageFeuille::numero).toList());
        return page.section("Les sigles", sheet.sigles().stream().map(s -> new Bloc.Puce(s, List.of())).toList());
    }

    private static void possibilite(Page page, Possibilite p) {
        page.titre(2, p.nom()).paragraphe(p.resume());
        List<String> lines = new ArrayList<>();
        if (p.ou() != null) {
            lines.add("Où aller : " + p.ou());
        }
        lines.addAll(p.ouverture());
        lines.add("Qui décide : " + p.decide() + ".");
        if (p.accord() != null) {
            lines.add(p.accord());
        }
        page.puces(lines);
    }

    private static Bloc.Puce numero(Numero number) {
        String hours = number.horaires() == null ? "" : ", " + number.horaires();
        return new Bloc.Puce(number.numero() + " : " + number.libelle() + hours, List.of());
    }
}
