package fr.aiguillage.rendu;

import fr.aiguillage.atelier.seance.PriseDeParole;
import fr.aiguillage.atelier.Propos;
import fr.aiguillage.atelier.seance.Ecoutes;
import fr.aiguillage.atelier.seance.MiseEnCommun;
import fr.aiguillage.atelier.seance.Seance;
import fr.aiguillage.atelier.seance.Travail.Dit;
import fr.aiguillage.catalogue.Atelier.Parole;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.mots.Initiale;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Partage;
import fr.aiguillage.orientation.Renvoi;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the tables tell and keep, beside what each may: one page for each who speaks and each who hears. */
final class PagesDePartage {

    private static final int LIGNES = 2;
    private static final int SOURCES = 2;

    private final MiseEnCommun commun;
    private final Seance seance;
    private final Catalogue catalogue;
    private final MotsDAtelier metiers;
    private final Mots mots;

    PagesDePartage(MiseEnCommun together, Seance session, Catalogue catalogue) {
        this.commun = together;
        this.seance = session;
        this.catalogue = catalogue;
        this.metiers = new MotsDAtelier(catalogue);
        this.mots = new Mots(catalogue);
    }

    /** One page each. */
    List<Page> pages() {
        return commun.echanges().stream().map(this::page).toList();
    }

    /** Who tells whom, in a few words each, and what is kept. */
    Page toutes() {
        List<PriseDeParole> all = commun.echanges();
        Page page = new Page("").section("Ce qui se dit, et ce qui peut se dire", IntStream.range(0, all.size())
                .mapToObj(i -> new Bloc.Puce((i + 1) + ". " + titre(all.get(i)) + note(all.get(i)),
                        all.get(i).corrige().stream().map(PagesDePartage::corrige).toList())).toList());
        page.section("Gardé pour soi", gardes().stream().map(kept -> new Bloc.Puce(kept, List.of())).toList());
        return all.isEmpty() ? page
                : page.paragraphe("« montrer paroles 1 » : ce que disent les textes, et leurs sources.");
    }

    private static String note(PriseDeParole exchange) {
        return !exchange.presente() ? " : pas de table ici" : exchange.dits().isEmpty() ? " : rien de noté"
                : " : dit " + exchange.dits().stream().map(d -> String.valueOf(d.fait())).collect(Collectors.joining(", "));
    }

    /** What each table keeps. */
    List<String> gardes() {
        return commun.gardes().stream().map(kept -> kept.table() + " : " + fait(kept)).toList();
    }

    private Page page(PriseDeParole exchange) {
        Page page = new Page("").titre(1, titre(exchange)).paragraphe(dit(exchange));
        exchange.corrige().forEach(word -> corrige(page, word));
        Partage texts = exchange.textes();
        if (texts == null) {
            return page.paragraphe("La réponse dépend du métier : « table " + exchange.table().nom()
                    + " est … » dit celui pour lequel cette table parle, puis « montrer paroles ».");
        }
        List<Parole> words = exchange.corrige();
        return page.bloc(new Bloc.Puces(Stream.of(lignes("doit", texts.doit(), words), lignes("peut", texts.peut(), words),
                lignes("ne peut pas", texts.nePeutPas(), words), lignes("informer avant", texts.informerAvant(), words),
                depend(texts)).flatMap(s -> s).toList()));
    }

    /** What a human answers, and why that is worth a discussion when we say otherwise. */
    private void corrige(Page page, Parole word) {
        page.paragraphe(corrige(word) + " (" + sources(Renvoi.de(word.sources())) + ")");
        if (word.aDiscuter() != null) {
            page.paragraphe("À discuter : " + word.aDiscuter());
        }
    }

    /** What a human answers. */
    static String corrige(Parole word) {
        return "Corrigé : " + MotsDAtelier.droit(word.droit()) + " " + word.quoi();
    }

    /** A room reads where a page is, not its whole address: that one is in the report. */
    private String sources(List<Renvoi> sources) {
        return sources.stream().map(s -> s.url() == null ? mots.renvoi(s) : URI.create(s.url()).getHost()).distinct()
                .limit(SOURCES).collect(Collectors.joining(" ; "));
    }

    String titre(PriseDeParole exchange) {
        String who = exchange.table().metier() == null ? "table " + exchange.table().nom()
                : metiers.metier(exchange.table().metier());
        return face(who, exchange.aQui());
    }

    /** Who speaks in the words of a human, and to whom. */
    String face(Parole word) {
        return face(metiers.metier(word.qui()), word.aQui());
    }

    private String face(String who, String to) {
        return Initiale.majuscule(who) + ", face à « " + metiers.ecoute(to) + " »";
    }

    /** What was recorded, in a sentence. */
    String dit(PriseDeParole exchange) {
        if (!exchange.presente()) {
            return "Aucune table ne porte ce métier ici.";
        }
        return exchange.dits().isEmpty() ? "La table n'a rien noté qu'elle lui dise." : "La table lui dit " + exchange.dits()
                .stream().map(this::dit).collect(Collectors.joining(" ; ")) + ".";
    }

    private String dit(Dit said) {
        return fait(said) + (said.accord() == null ? ", sans accord"
                : ", accord : " + mots.mot(Ecoutes.ACCORDS, said.accord()));
    }

    private String fait(Dit said) {
        String words = commun.etape().faits().get(said.fait() - 1).dit();
        return "« " + (words.endsWith(".") ? words.substring(0, words.length() - 1) : words) + " »";
    }

    /** What a human rests on first: a room reads a few. */
    private Stream<Bloc.Puce> lignes(String right, List<Partage.Ligne> lines, List<Parole> words) {
        return lines.stream().sorted(Comparator.comparing((Partage.Ligne line) ->
                words.stream().noneMatch(word -> Propos.memeTexte(word, line)))).limit(LIGNES).map(line -> new Bloc.Puce(Initiale.majuscule(right) + " : " + line.message(),
                line.sources().isEmpty() ? List.of() : List.of("Source : " + sources(line.sources()))));
    }

    private static Stream<Bloc.Puce> depend(Partage texts) {
        String facts = texts.dependDe().stream().map(d -> Initiale.minuscule(d.libelle())).collect(Collectors.joining(", "));
        return facts.isEmpty() ? Stream.empty() : Stream.of(new Bloc.Puce("Dépend encore de : " + facts + ".", List.of()));
    }
}
