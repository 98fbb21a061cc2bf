package fr.aiguillage.alignement;

import fr.aiguillage.alignement.Passage.Occurrence;
import fr.aiguillage.catalogue.Notion;
import fr.aiguillage.moteur.faits.Preuve.Tenue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A way to speak of an action: things that are named together, whatever their order. */
record Facon(List<Element> elements) {

    /** How many words may stand between things that are said together: two sentences, or nearly. */
    private static final int ENSEMBLE = 25;
    /** How near what makes words speak of something else stands to them. */
    private static final int A_COTE = 12;

    /** That the way was found, in the words of the catalogue, and how well it holds together. */
    record Trouvee(String dite, Tenue tenue) {
    }

    static Facon de(List<String> written, Map<String, Notion> notions) {
        return new Facon(written.stream().map(one -> Element.de(one, notions)).toList());
    }

    /** Found when each thing is named, one of them at least by the text itself. */
    @Nullable Trouvee dans(Passage passage, List<Element> except) {
        List<Occurrence> best = auPlusPres(passage);
        if (best.stream().allMatch(Occurrence::autour) || detourne(best, passage, except)) {
            return null;
        }
        boolean supported = best.stream().anyMatch(Occurrence::autour);
        boolean near = etendue(best) <= ENSEMBLE;
        return supported && !near ? null
                : new Trouvee(dite(best), supported ? Tenue.APPUYEE : near ? Tenue.SERREE : Tenue.EPARSE);
    }

    /** Of each thing, where it is named nearest to the others; nothing when one is not. */
    private List<Occurrence> auPlusPres(Passage passage) {
        List<Occurrence> best = List.of();
        for (Element anchor : elements) {
            for (Occurrence at : passage.ou(anchor)) {
                List<Occurrence> around = depuis(at, passage);
                if (!around.isEmpty() && (best.isEmpty() || rang(around) < rang(best))) {
                    best = around;
                }
            }
        }
        return best;
    }

    private List<Occurrence> depuis(Occurrence start, Passage passage) {
        List<Occurrence> chosen = new ArrayList<>();
        for (Element element : elements) {
            passage.ou(element).stream().filter(at -> at.autour() || start.autour() || at.debut() >= start.debut())
                    .findFirst().ifPresent(chosen::add);
        }
        return chosen.size() == elements.size() ? chosen : List.of();
    }

    /** What the text itself says in few words comes before what is told around it, and that before what is far apart. */
    private static int rang(List<Occurrence> all) {
        int around = (int) all.stream().filter(Occurrence::autour).count();
        return etendue(all) <= ENSEMBLE ? around * (ENSEMBLE + 1) + etendue(all) : Short.MAX_VALUE + etendue(all);
    }

    private static int etendue(List<Occurrence> all) {
        List<Integer> starts = all.stream().filter(at -> !at.autour()).map(Occurrence::debut).sorted().toList();
        return starts.isEmpty() ? 0 : starts.get(starts.size() - 1) - starts.get(0);
    }

    private static boolean detourne(List<Occurrence> found, Passage passage, List<Element> except) {
        return except.stream().flatMap(element -> passage.ou(element).stream()).anyMatch(other -> found.stream()
                .anyMatch(at -> at.autour() == other.autour() && Math.abs(at.debut() - other.debut()) <= A_COTE));
    }

    private static String dite(List<Occurrence> all) {
        return all.stream().map(at -> at.expression().ecrit().replace("*", "…")).distinct()
                .collect(Collectors.joining(" + "));
    }
}
