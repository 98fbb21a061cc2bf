package fr.aiguillage.rendu;

import fr.aiguillage.cas.Bilan;
import java.util.ArrayList;
import java.util.List;

/** How cases came out. */
public final class PageBilan {

    private PageBilan() {
    }

    public static Page de(Bilan outcome) {
        Page page = new Page("Cas");
        page.section("Bilan de " + outcome.cas() + " cas", List.of(
                ligne("Essentiels trouvés tôt", outcome.essentiels().trouvesTot(), outcome.essentiels().attendus()),
                ligne("Attendus trouvés", outcome.attendus().trouves(), outcome.attendus().attendus()),
                ligne("Interdits recommandés", outcome.interdits().fautes(), outcome.interdits().testes()),
                ligne("Interdits laissés en doute", outcome.interdits().doutes(), outcome.interdits().testes()),
                ligne("Dangers vus", outcome.danger().passes(), outcome.danger().cas()),
                new Bloc.Puce("Fausses alertes : " + outcome.danger().faussesAlertes(), List.of()),
                ligne("Hors sujet sans recommandation", outcome.horsSujet().passes(), outcome.horsSujet().cas()),
                ligne("Bonne question parmi les trois premières", outcome.questions().dansLesTroisPremieres(),
                        outcome.questions().cas())));
        return page.section("À revoir", outcome.details().stream().map(PageBilan::detail).toList());
    }

    private static Bloc.Puce ligne(String label, int part, int whole) {
        return new Bloc.Puce(label + " : " + part + " sur " + whole, List.of());
    }

    private static Bloc.Puce detail(Bilan.Detail detail) {
        List<String> lines = new ArrayList<>();
        detail.manques().forEach(missing -> lines.add("Manque : " + missing));
        detail.fautes().forEach(fault -> lines.add("Faute : " + fault.id() + " (" + fault.regle() + ")"));
        return new Bloc.Puce(detail.id(), lines);
    }
}
