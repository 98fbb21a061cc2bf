package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.rendu.Matrice.Case;
import fr.aiguillage.rendu.Matrice.Ligne;
import fr.aiguillage.rendu.Matrice.Marque;
import fr.aiguillage.rendu.Matrice.Noms;
import fr.aiguillage.rendu.Matrice.Tete;
import fr.aiguillage.trous.Croisement;
import fr.aiguillage.trous.Croisement.Reponse;
import fr.aiguillage.trous.Etat;
import fr.aiguillage.trous.Trous;
import fr.aiguillage.trous.Trous.Rangee;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a catalogue has no answer for: said first, then need by need and public by public. */
public final class PageTrous {

    static final Map<Etat, Marque> MARQUES = new EnumMap<>(Map.of(
            Etat.ASSURE, new Marque("●", "existe partout, ou dans ce lieu"),
            Etat.A_VERIFIER, new Marque("○", "peut exister, à vérifier sur place"),
            Etat.PAR_ENDROITS, new Marque("◊", "en certains lieux seulement"),
            Etat.TROU, new Marque("×", "rien"), Etat.SANS_OBJET, Marque.AUCUNE));
    private static final Noms NOMS = new Noms("besoins", "Réponse", "Famille");
    private static final Marque TROUE = new Marque("×", "rien pour l'un d'eux");
    private static final Marque ENTIER = new Marque("", "une réponse pour chacun");

    private final Mots mots;
    private final Page page;

    private PageTrous(Mots words, Page page) {
        this.mots = words;
        this.page = page;
    }

    /** Place by place. */
    public static Page de(List<Trous> found, Mots words) {
        Page page = new Page("Ce que la boîte à outils ne couvre pas");
        found.forEach(one -> new PageTrous(words, page).lieu(one));
        return page.separation().paragraphe("Tiré du catalogue seul, au " + Jours.dit(found.get(0).au())
                + " : aucune situation n'est regardée. Répond ce qui peut être proposé à ce public, fût-ce sous d'autres "
                + "critères. Un trou est un manque du catalogue : le terrain en connaît peut-être plus.");
    }

    private void lieu(Trous one) {
        String place = one.territoire() == null ? "Partout en France" : mots.territoire(one.territoire());
        List<Croisement> holes = one.etat(Etat.TROU);
        page.titre(1, place + " : " + compte(holes.size(), "besoin sans réponse", "besoins sans réponse") + " pour un public");
        if (holes.isEmpty()) {
            page.paragraphe("Chaque besoin a au moins une réponse pour chaque public.");
        }
        page.section("Rien", parBesoin(holes, this::suites));
        page.section("Seulement en certains lieux", parBesoin(one.etat(Etat.PAR_ENDROITS), this::lieux));
        page.section("Une seule réponse", parBesoin(seules(one), this::seule));
        page.grille(matrice(one, place));
    }

    private static List<Croisement> seules(Trous one) {
        return Stream.of(Etat.ASSURE, Etat.A_VERIFIER).flatMap(state -> one.etat(state).stream())
                .filter(cell -> cell.reponses().size() == 1).toList();
    }

    private List<String> seule(List<Croisement> some) {
        return some.stream().map(one -> situee(one.reponses().get(0).fiche())).distinct().toList();
    }

    private static String compte(int number, String singular, String plural) {
        return number == 0 ? "aucun " + singular : number + " " + (number > 1 ? plural : singular);
    }

    /** Each need with its publics, and what is said of it. */
    private static List<Bloc.Puce> parBesoin(List<Croisement> some, Function<List<Croisement>, List<String>> said) {
        return some.stream().collect(Collectors.groupingBy(Croisement::besoin, LinkedHashMap::new,
                Collectors.toList())).entrySet().stream().map(entry -> new Bloc.Puce(entry.getKey().libelle() + " : "
                + entry.getValue().stream().map(one -> one.vise().libelle()).collect(Collectors.joining(", ")),
                said.apply(entry.getValue()))).toList();
    }

    private List<String> suites(List<Croisement> holes) {
        List<String> lines = new ArrayList<>();
        dire(lines, "Existe ailleurs", holes.stream().flatMap(one -> one.ailleurs().stream()).map(this::situee));
        dire(lines, "La stratégie le prévoit", holes.stream().flatMap(one -> one.actions().stream()).map(PageTrous::action));
        return lines;
    }

    private List<String> lieux(List<Croisement> some) {
        List<String> lines = new ArrayList<>();
        dire(lines, "Là où existe", some.stream().flatMap(one -> one.reponses().stream()).map(r -> situee(r.fiche())));
        return lines;
    }

    private static void dire(List<String> lines, String label, Stream<String> values) {
        String all = values.distinct().collect(Collectors.joining(" ; "));
        if (!all.isEmpty()) {
            lines.add(label + " : " + all);
        }
    }

    /** With its places, unless its name tells them. */
    private String situee(Fiche fiche) {
        List<String> places = fiche.implantation().stream().map(mots::territoire).toList();
        return places.stream().allMatch(fiche.nom()::contains) ? fiche.nom()
                : fiche.nom() + " (" + String.join(", ", places) + ")";
    }

    private static String action(String id) {
        return "action " + id.substring(id.indexOf('/') + 1);
    }

    private Matrice matrice(Trous one, String place) {
        return new Matrice("Besoins et publics — " + place, NOMS,
                MARQUES.values().stream().filter(mark -> mark != Marque.AUCUNE).toList(),
                one.publics().stream().map(whom -> new Tete(whom.libelle(), whom.libelle(), List.of())).toList(),
                one.rangees().stream().map(this::ligne).toList());
    }

    private Ligne ligne(Rangee row) {
        boolean hole = row.croisements().stream().anyMatch(one -> one.etat() == Etat.TROU);
        Tete head = new Tete(row.besoin().libelle(), row.besoin().libelle(), List.of());
        return new Ligne(head, hole ? TROUE : ENTIER, String.valueOf(row.besoin().famille()),
                row.croisements().stream().map(this::cellule).toList());
    }

    private Case cellule(Croisement one) {
        if (one.etat() == Etat.SANS_OBJET) {
            return Case.VIDE;
        }
        List<String> lines = new ArrayList<>(one.reponses().stream().map(this::reponse).toList());
        lines.addAll(suites(List.of(one)));
        int count = one.reponses().size();
        return new Case(MARQUES.get(one.etat()), count == 0 ? "" : String.valueOf(count), lines);
    }

    private String reponse(Reponse answer) {
        String where = answer.presence() == Etat.PAR_ENDROITS ? situee(answer.fiche())
                : answer.fiche().nom() + " : " + MARQUES.get(answer.presence()).sens();
        return where + (answer.convient() == Verite.VRAI ? "" : " ; si d'autres critères s'y prêtent")
                + (answer.enVigueur() == Verite.VRAI ? "" : " ; en vigueur, à vérifier");
    }
}
