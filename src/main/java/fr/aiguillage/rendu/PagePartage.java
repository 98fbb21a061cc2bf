package fr.aiguillage.rendu;

import fr.aiguillage.mots.Initiale;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Partage.Dependance;
import fr.aiguillage.orientation.Partage.Ligne;
import fr.aiguillage.orientation.Partage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What one must, may, may not say, and whom to tell before. */
public final class PagePartage {

    /** Beyond that length, completion tells the words better. */
    private static final int MOTS_AU_PLUS = 150;

    private final Mots mots;

    private PagePartage(Mots mots) {
        this.mots = mots;
    }

    public static Page de(Partage sharing, Mots mots) {
        return new PagePartage(mots).page(sharing);
    }

    private Page page(Partage sharing) {
        Page page = new Page("Partager une information");
        page.section("Ce que vous devez", puces(sharing.doit()));
        page.section("Ce que vous pouvez", puces(sharing.peut()));
        page.section("Ce que vous ne pouvez pas", puces(sharing.nePeutPas()));
        page.section("Qui informer avant", puces(sharing.informerAvant()));
        if (sharing.estVide()) {
            page.paragraphe("Rien de ce que nous savons ne règle encore ce cas.");
        }
        dependances(page, sharing.dependDe());
        return page.separation().paragraphe("Aucun juriste n'a relu ces lignes : en cas de doute, demandez à votre "
                + "encadrement ou à un juriste avant de parler. Aucun nom n'est utile ici.");
    }

    private List<Bloc.Puce> puces(List<Ligne> lines) {
        return lines.stream().map(this::puce).toList();
    }

    private Bloc.Puce puce(Ligne line) {
        List<String> details = new ArrayList<>();
        if (!line.sources().isEmpty()) {
            details.add("Source : " + line.sources().stream().map(mots::renvoi).collect(Collectors.joining(" ; ")));
        }
        line.doutes().forEach(doubt -> details.add("À confirmer : " + doubt));
        return new Bloc.Puce(line.message(), details);
    }

    private void dependances(Page page, List<Dependance> facts) {
        if (!facts.isEmpty()) {
            page.section("Ce qui dépend encore de :", facts.stream().map(this::dependance).toList());
        }
    }

    private Bloc.Puce dependance(Dependance fact) {
        String words = mots.reponses(fact.attribut());
        return new Bloc.Puce(Initiale.minuscule(fact.libelle()),
                List.of(fact.question(), "Se répond par « " + fact.attribut() + "=… »"
                        + (words.isEmpty() || words.length() > MOTS_AU_PLUS ? "" : " : " + words)));
    }
}
