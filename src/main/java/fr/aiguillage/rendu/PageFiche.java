package fr.aiguillage.rendu;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Clause;
import fr.aiguillage.catalogue.Dates;
import fr.aiguillage.catalogue.Existence;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Profil;
import fr.aiguillage.catalogue.Source;
import fr.aiguillage.mots.Initiale;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Renvoi;
import fr.aiguillage.recherche.Liens;
import fr.aiguillage.recherche.Reperes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that the catalogue knows of an entry. */
public final class PageFiche {

    private final Fiche fiche;
    private final Mots mots;
    private final TempsDeFiche temps;

    private PageFiche(Fiche fiche, Catalogue catalogue, LocalDate day) {
        this.fiche = fiche;
        this.mots = new Mots(catalogue);
        this.temps = new TempsDeFiche(fiche, catalogue, day);
    }

    /** As it stands on that day. */
    public static Page de(Fiche fiche, Catalogue catalogue, LocalDate day) {
        return new PageFiche(fiche, catalogue, day).page();
    }

    /** The same of an actor, with the measures that name it. */
    public static Page acteur(Fiche fiche, Catalogue catalogue, LocalDate day) {
        Reperes marks = new Reperes(catalogue);
        return de(fiche, catalogue, day).section("Dans les mesures", new Liens(catalogue).places(fiche).stream()
                .map(place -> PageMesure.place(place, marks)).toList());
    }

    private Page page() {
        Page page = new Page(fiche.nom());
        page.titre(1, fiche.nom() + (fiche.sigle() == null ? "" : " (" + fiche.sigle() + ")"));
        temps.dire(page);
        page.paragraphe(fiche.resume());
        if (!temps.autresNoms().isEmpty()) {
            page.paragraphe("Se dit aussi : " + String.join(", ", temps.autresNoms()) + ".");
        }
        temps.anciensNoms().forEach(page::paragraphe);
        if (!fiche.proposable()) {
            page.paragraphe("Se consulte, mais n'est proposé dans aucune orientation.");
        }
        page.section("Répond à", puces(fiche.besoins().stream().map(mots::besoin).toList()));
        page.section("Pour qui", pourQui());
        page.section("Sauf", fiche.exclusions().stream().map(this::critere).toList());
        page.section("Comment", comment());
        page.section("Contacts", Joindre.puces(fiche.contacts()));
        page.section("Quand et où", puces(quandEtOu()));
        page.section("Qui", puces(qui()));
        page.section("Réserves", puces(fiche.reserves()));
        page.section("À confirmer", puces(fiche.aConfirmer()));
        return page.section("Sources", fiche.sources().stream().map(this::source).toList());
    }

    private static List<Bloc.Puce> puces(List<String> texts) {
        return texts.stream().map(t -> new Bloc.Puce(t, List.of())).toList();
    }

    private List<Bloc.Puce> pourQui() {
        List<Bloc.Puce> all = new ArrayList<>(fiche.conditions().stream().map(this::critere).toList());
        for (Profil profile : fiche.profils()) {
            String label = profile.libelle() == null ? "Public" : profile.libelle();
            all.add(new Bloc.Puce(label, profile.criteres().stream().map(this::texte).toList()));
        }
        return all;
    }

    private Bloc.Puce critere(Clause clause) {
        return new Bloc.Puce(texte(clause), List.of());
    }

    private String texte(Clause clause) {
        boolean doubtful = Boolean.FALSE.equals(clause.confirme())
                || clause.confirme() == null && fiche.criteresSource() == Fiche.Provenance.GENERAL;
        return Initiale.majuscule(mots.critere(clause)) + (doubtful ? " (à confirmer)" : "");
    }

    private List<Bloc.Puce> comment() {
        List<String> all = new ArrayList<>();
        ajouter(all, "Par où entrer", fiche.entree());
        ajouter(all, "Peut saisir", fiche.saisine().isEmpty() ? null
                : fiche.saisine().stream().map(s -> mots.mot("saisine", s)).collect(Collectors.joining(", ")));
        ajouter(all, "Décide", fiche.decideur() == null ? null : mots.mot("decideur", fiche.decideur()));
        ajouter(all, "Accord", fiche.adhesion() == null ? null : mots.mot("adhesion", fiche.adhesion()));
        ajouter(all, "Cadre", fiche.cadre() == null ? null : mots.mot("cadre", fiche.cadre()));
        ajouter(all, "Base légale", fiche.baseLegale());
        return puces(all);
    }

    private List<String> quandEtOu() {
        List<String> all = new ArrayList<>();
        Existence time = fiche.temps();
        ajouter(all, "Depuis", dite(time.du()));
        ajouter(all, "Jusqu'à", dite(time.au()));
        ajouter(all, "Remplacé par", time.remplacePar() == null ? null : mots.fiche(time.remplacePar()));
        ajouter(all, "Échelon", fiche.echelle() == null ? null : mots.mot("echelle", fiche.echelle()));
        ajouter(all, "Lieux", fiche.implantation().isEmpty() ? null
                : fiche.implantation().stream().map(mots::territoire).collect(Collectors.joining(", ")));
        return all;
    }

    private static @Nullable String dite(@Nullable String date) {
        return date == null ? null : Dates.dite(date);
    }

    private List<String> qui() {
        List<String> all = new ArrayList<>();
        ajouter(all, "Pilotes", noms(fiche.pilotes()));
        ajouter(all, "Partenaires", noms(fiche.partenaires()));
        ajouter(all, "Actions servies", fiche.actions().isEmpty() ? null : String.join(", ", fiche.actions()));
        return all;
    }

    private @Nullable String noms(List<String> actors) {
        return actors.isEmpty() ? null : actors.stream().map(mots::fiche).collect(Collectors.joining(", "));
    }

    private static void ajouter(List<String> all, String label, @Nullable String value) {
        if (value != null) {
            all.add(label + " : " + value);
        }
    }

    private Bloc.Puce source(Source source) {
        return new Bloc.Puce(mots.renvoi(new Renvoi(source.document(), source.reference(), source.url())), List.of());
    }
}
