package fr.aiguillage.prevention;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.orientation.Entree;
import fr.aiguillage.orientation.Orientation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is answered to the same situations, place by place and date by date, in lines that can be read. */
record Tableau(JsonNode donnees, Map<String, Orientation> reponses) {

    private static final int PREMIERES = 5;

    static Tableau lire(Path file) {
        try {
            return new Tableau(Ecrit.arbre(Files.readString(file)), new HashMap<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> situations() {
        return List.copyOf(donnees.get("situations").propertyNames());
    }

    List<String> lieux() {
        return List.copyOf(donnees.get("lieux").propertyNames());
    }

    List<LocalDate> dates() {
        return donnees.get("dates").valueStream().map(JsonNode::asString).map(LocalDate::parse).toList();
    }

    String texte() {
        return situations().stream().map(this::situation).collect(Collectors.joining("\n"));
    }

    private String situation(String id) {
        StringBuilder text = new StringBuilder(id + " — " + donnees.at("/situations/" + id + "/dit").asString() + "\n");
        Map<String, List<String>> rows = new LinkedHashMap<>();
        lieux().forEach(place -> rows.computeIfAbsent(rangee(id, place), r -> new ArrayList<>()).add(place));
        rows.forEach((row, places) -> text.append(String.join(", ", places)).append("\n").append(row));
        return text.toString();
    }

    /** The cells of one place, those that follow one another and say the same being written once. */
    private String rangee(String id, String place) {
        StringBuilder years = new StringBuilder();
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < dates().size(); i++) {
            String cell = cellule(orienter(id, place, dates().get(i)));
            String next = i + 1 < dates().size() ? cellule(orienter(id, place, dates().get(i + 1))) : "";
            years.append(' ').append(dates().get(i).getYear());
            if (!cell.equals(next)) {
                row.append(" ").append(years).append(" : ").append(cell).append("\n");
                years.setLength(0);
            }
        }
        return row.toString();
    }

    /** The answer, worked out once. */
    Orientation orienter(String id, String place, LocalDate day) {
        return reponses.computeIfAbsent(id + place + day, key -> calculer(id, place, day));
    }

    private Orientation calculer(String id, String place, LocalDate day) {
        JsonNode where = donnees.at("/lieux/" + place);
        return Nous.ORIENTEUR.orienter(Ecrit.situation(Nous.CATALOGUE, donnees.at("/situations/" + id + "/faits")
                .toString()).dans(where.isNull() ? null : where.asString()).au(day));
    }

    private static String cellule(Orientation answer) {
        List<String> parts = new ArrayList<>();
        parts.add(answer.recommandations().stream().limit(PREMIERES).map(Tableau::proposee)
                .collect(Collectors.joining(", ")));
        if (answer.recommandations().isEmpty()) {
            parts.set(0, "rien");
        }
        answer.aVerifier().stream().filter(Tableau::dateIncertaine).limit(PREMIERES)
                .map(p -> p.id() + "?").reduce((a, b) -> a + ", " + b).map(ids -> "date à vérifier " + ids)
                .ifPresent(parts::add);
        answer.horsCadre().stream().filter(h -> h.motif() == Entree.Motif.HORS_PERIODE)
                .map(h -> h.id() + (h.remplacePar() == null ? "" : " → " + h.remplacePar()))
                .reduce((a, b) -> a + ", " + b).map(ids -> "hors période " + ids).ifPresent(parts::add);
        answer.avertissements().stream().filter(a -> a.startsWith("Les documents")).map(a -> "avant les documents")
                .forEach(parts::add);
        return String.join(" ; ", parts);
    }

    private static boolean dateIncertaine(Entree.Proposee proposal) {
        return proposal.aConfirmer() != null
                && proposal.aConfirmer().stream().anyMatch(doubt -> doubt.critere().equals("existence"));
    }

    /** Its id; a star for what exists in given places only, a question mark for what is not attested that day, « soi ». */
    private static String proposee(Entree.Proposee proposal) {
        @Nullable Fiche fiche = Nous.CATALOGUE.fiche(proposal.id());
        boolean local = fiche != null && !fiche.implantation().isEmpty();
        boolean doubtful = proposal.reserves().stream().anyMatch(r -> r.startsWith("Attesté") && r.contains(", à vérifier"));
        boolean own = proposal.reserves().contains("C'est votre propre service.");
        return proposal.id() + (local ? "*" : "") + (doubtful ? "?" : "") + (own ? " (soi)" : "");
    }
}
