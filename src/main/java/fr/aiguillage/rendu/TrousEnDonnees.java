package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.trous.Croisement;
import fr.aiguillage.trous.Etat;
import fr.aiguillage.trous.Trous;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a catalogue answers, place by place, as other programs and spreadsheets read it. */
public record TrousEnDonnees(LocalDate au, List<Lieu> territoires) {

    private static final List<String> COLONNES = List.of("Territoire", "Famille", "Besoin", "Public", "État", "Réponses",
            "Fiches", "Ailleurs", "Actions nationales");

    record Lieu(@Nullable String territoire, List<Rangee> besoins) {
    }

    record Rangee(String id, String libelle, @Nullable String famille, List<Case> publics) {
    }

    record Case(String id, String libelle, Etat etat, List<Reponse> reponses, List<String> ailleurs,
            List<String> actions) {
    }

    record Reponse(String id, Verite convient, Verite enVigueur, Etat presence) {
    }

    public static TrousEnDonnees de(List<Trous> found) {
        return new TrousEnDonnees(found.get(0).au(), found.stream().map(one -> new Lieu(one.territoire(),
                one.rangees().stream().map(row -> new Rangee(row.besoin().id(), row.besoin().libelle(),
                        row.besoin().famille(), row.croisements().stream().map(TrousEnDonnees::cellule).toList()))
                        .toList())).toList());
    }

    private static Case cellule(Croisement one) {
        return new Case(one.vise().id(), one.vise().libelle(), one.etat(), one.reponses().stream().map(answer ->
                new Reponse(answer.fiche().id(), answer.convient(), answer.enVigueur(), answer.presence())).toList(),
                one.ailleurs().stream().map(Fiche::id).toList(), one.actions());
    }

    /** One line for each need and public that have to do with one another. */
    public static String csv(List<Trous> found, Mots words) {
        List<List<String>> rows = new ArrayList<>(List.of(COLONNES));
        for (Trous one : found) {
            String place = one.territoire() == null ? "" : words.territoire(one.territoire());
            one.rangees().stream().flatMap(row -> row.croisements().stream())
                    .filter(cell -> cell.etat() != Etat.SANS_OBJET).forEach(cell -> rows.add(ligne(place, cell)));
        }
        return Csv.rendre(rows);
    }

    private static List<String> ligne(String place, Croisement cell) {
        return List.of(place, String.valueOf(cell.besoin().famille()), cell.besoin().libelle(), cell.vise().libelle(),
                PageTrous.MARQUES.get(cell.etat()).sens(), String.format(Locale.ROOT, "%d", cell.reponses().size()),
                noms(cell.reponses().stream().map(Croisement.Reponse::fiche)), noms(cell.ailleurs().stream()),
                String.join(", ", cell.actions()));
    }

    private static String noms(Stream<Fiche> some) {
        return some.map(Fiche::nom).collect(Collectors.joining(", "));
    }
}
